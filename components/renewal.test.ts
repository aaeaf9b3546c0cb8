import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { compose } from '../src/reading/index.ts';
import { Player } from '../src/speech/index.ts';
import { FakeClock, FakeEngine } from '../src/speech/fake/index.ts';
import { passages } from '../src/text/index.ts';
import { renew } from './renewal.ts';

async function setUp() {
  const root = await fixture(
    html`<article>
      <p>Một là đây. Hai là đây.</p>
      <p>Ba là đây.</p>
      <p>Bốn là đây.</p>
    </article>`,
  );
  const clock = new FakeClock();
  const engine = new FakeEngine(clock);
  const player = new Player({ engine, clock });
  player.load(compose(passages(root)));
  while (player.count());
  const listened = () => engine.ear.heard.map(({ word }) => word).join(' ');
  /** The page has changed; settles when the player has been told, or waits for the sentence's end. */
  const changed = async () => {
    let done = false;
    const fresh = compose(passages(root));
    renew(player, fresh, () => (done = true));
    await waitUntil(() => fresh.complete, 'composed', { timeout: 20_000 });
    return () => done;
  };
  /** Until the first word of a sentence of the script is heard. */
  const readTo = (sentence: number) => {
    while (player.state.place.sentence !== sentence || !engine.ear.now) clock.pass(10);
  };
  return { root, clock, engine, player, listened, changed, readTo };
}
const paragraph = (text: string) => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

describe('renew', () => {
  it('neither loses the place nor says anything again when text comes before it', async () => {
    const { root, clock, player, listened, changed, readTo } = await setUp();
    player.play();
    readTo(2);
    root.prepend(paragraph('Ảnh đến muộn.'), paragraph('Ba là đây.'));
    root.append(paragraph('Năm là đây.'));
    expect((await changed())()).to.equal(true);
    expect(player.state.place.sentence).to.equal(4);
    clock.pass(60_000);
    expect(listened()).to.equal('một là đây. hai là đây. ba là đây. bốn là đây. năm là đây.');
  });

  it('finds its sentence again where the page has been drawn anew', async () => {
    const { root, clock, player, listened, changed, readTo } = await setUp();
    player.play();
    readTo(2);
    root.replaceChildren(paragraph('Mới.'), ...[...root.children].map((p) => p.cloneNode(true)));
    await changed();
    clock.pass(60_000);
    expect(listened()).to.equal('một là đây. hai là đây. ba là đây. bốn là đây.');
  });

  it('says to its end what left the page while it was said, and goes on with what is still there', async () => {
    const { root, clock, player, listened, changed, readTo } = await setUp();
    player.play();
    readTo(1);
    root.querySelector('p')!.remove();
    root.querySelector('p')!.remove();
    const done = await changed();
    expect(done()).to.equal(false);
    clock.pass(60_000);
    expect(done()).to.equal(true);
    expect(listened()).to.equal('một là đây. hai là đây. bốn là đây.');
  });

  it('stops where the whole article has gone', async () => {
    const { root, clock, player, listened, changed, readTo } = await setUp();
    player.play();
    readTo(1);
    root.replaceChildren(paragraph('Một bài khác.'));
    await changed();
    clock.pass(60_000);
    expect(listened()).to.equal('một là đây. hai là đây.');
    expect(player.state.intent).to.equal('stop');
  });

  it('keeps the place of whoever rests', async () => {
    const { root, clock, player, listened, changed, readTo } = await setUp();
    player.play();
    readTo(2);
    player.pause();
    root.prepend(paragraph('Ảnh đến muộn.'));
    await changed();
    player.play();
    clock.pass(60_000);
    expect(listened().endsWith('ba là đây. bốn là đây.')).to.equal(true);
    expect(listened()).not.to.contain('muộn');
  });

  it('says every paragraph that stays once, in order, whatever comes and goes around it', async () => {
    const edits = fc.array(fc.record({ at: fc.nat(8), remove: fc.boolean() }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(edits, fc.nat(3), async (list, when) => {
        const { root, clock, player, listened, changed, readTo } = await setUp();
        const kept = [...root.querySelectorAll('p')];
        player.play();
        readTo(when);
        list.forEach(({ at, remove }, i) => {
          const here = root.children[at % root.children.length];
          if (remove && here && !kept.includes(here as HTMLParagraphElement)) here.remove();
          else root.insertBefore(paragraph(`Thêm ${i}.`), here ?? null);
        });
        await changed();
        clock.pass(60_000);
        const old = listened()
          .split(' ')
          .filter((word) => /^(một|hai|ba|bốn)$/.test(word));
        expect(old).to.deep.equal(['một', 'hai', 'ba', 'bốn']);
        root.remove();
      }),
      { numRuns: 25 },
    );
  });
});
