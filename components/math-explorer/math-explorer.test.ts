import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { mathml } from 'lit';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { Settings } from '../../src/settings/index.ts';
import { FakeEngine, realClock } from '../../src/speech/fake/index.ts';
import { listeningContext, settingsContext } from '../contexts.ts';
import { Listening } from '../listening.ts';
import { loadReading } from '../reading-parts.ts';
import './math-explorer.ts';

/** n = a/(b + 1), as a page writes it. */
const FORMULA = html`<math display="block">
  <mi>n</mi><mo>=</mo>
  <mfrac>
    <mi>a</mi>
    <mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow>
  </mfrac>
</math>`;

async function setUp(page = html`<tn-math-explorer>${FORMULA}</tn-math-explorer>`) {
  const engine = new FakeEngine(realClock);
  const settings = new Settings(null);
  const listening = new Listening(document, settings, {
    load: async () => ({ ...(await loadReading()), createEngine: () => engine }),
  });
  const root = document.createElement('div');
  new ContextProvider(root, { context: listeningContext, initialValue: listening }).hostConnected();
  new ContextProvider(root, { context: settingsContext, initialValue: settings }).hostConnected();
  await fixture(html`<div>${page}<button id="sau">Sau</button></div>`, { parentNode: root });
  const element = root.querySelector('tn-math-explorer')!;
  await element.updateComplete;
  const shadow = element.shadowRoot!;
  const all = (selector: string) => [...shadow.querySelectorAll<HTMLElement>(selector)];
  const opener = all('.opener')[0]!;
  const wordsOf = (item: Element | null) =>
    item?.querySelector('.words')?.textContent.replace(/\s+/g, ' ').trim();
  const focused = () => wordsOf(shadow.activeElement);
  return {
    root,
    element,
    engine,
    listening,
    opener,
    all,
    focused,
    items: () => all('[role=treeitem]').map(wordsOf),
    open: async () => {
      opener.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(), 'the tree', { timeout: 10_000 });
    },
    press: async (...keys: string[]) => {
      for (const press of keys) {
        await sendKeys({ press });
        await element.updateComplete;
      }
      return focused();
    },
    button: (text: string) => all('button').find((one) => one.textContent.trim() === text)!,
    lit: () => document.querySelector('[data-tn-overlay]')?.shadowRoot?.querySelector('.tn-word'),
  };
}

/** Shift+Tab, so many times. */
async function back(times: number): Promise<void> {
  await sendKeys({ down: 'Shift' });
  for (let i = 0; i < times; i++) await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

const WHOLE = 'n bằng phân số tử a, mẫu b cộng một, hết phân số';
const RIGHT = 'vế phải, phân số tử a, mẫu b cộng một, hết phân số';

describe('tn-math-explorer', () => {
  it('is plain markup with a button below it, and loads nothing, until it is asked', async () => {
    const { element, opener, all, items } = await setUp();
    expect(element.querySelector('math')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(opener.textContent.trim()).to.equal('Xem từng phần công thức');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    expect(all('[role=tree]')).to.deep.equal([]);
    expect(items()).to.deep.equal([]);
  });

  it('[explorer-open] opens the tree, with focus on the whole formula', async () => {
    const { open, opener, focused, items } = await setUp();
    await open();
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(WHOLE);
    expect(items()).to.deep.equal([WHOLE, 'vế trái, n', RIGHT]);
  });

  it('[explorer-down] goes to the next and the previous part that is seen', async () => {
    const { open, press } = await setUp();
    await open();
    expect(await press('ArrowDown')).to.equal('vế trái, n');
    expect(await press('ArrowDown', 'ArrowDown')).to.equal(RIGHT);
    expect(await press('ArrowUp', 'ArrowUp', 'ArrowUp')).to.equal(WHOLE);
  });

  it('[explorer-right] opens a part, then goes into it', async () => {
    const { open, press, items } = await setUp();
    await open();
    expect(await press('ArrowDown', 'ArrowDown', 'ArrowRight')).to.equal(RIGHT);
    expect(items()).to.include('mẫu số, b cộng một');
    expect(await press('ArrowRight')).to.equal('tử số, a');
    expect(await press('ArrowRight')).to.equal('tử số, a');
  });

  it('[explorer-left] goes to the part around, and closes it', async () => {
    const { open, press, items } = await setUp();
    await open();
    await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(await press('ArrowLeft')).to.equal(RIGHT);
    expect(await press('ArrowLeft')).to.equal(RIGHT);
    expect(items()).to.deep.equal([WHOLE, 'vế trái, n', RIGHT]);
    expect(await press('ArrowLeft')).to.equal(WHOLE);
  });

  it('[explorer-home-end] goes to the first and the last part that is seen', async () => {
    const { open, press } = await setUp();
    await open();
    expect(await press('End')).to.equal(RIGHT);
    expect(await press('Home')).to.equal(WHOLE);
  });

  it('[explorer-escape] closes, and gives the focus back to the button', async () => {
    const { open, press, all, opener, element, lit } = await setUp();
    await open();
    await press('ArrowDown', 'Escape');
    expect(all('[role=tree]')).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(opener);
    await waitUntil(() => !lit(), 'the light to go out');
  });

  it('[explorer-tab] is one stop of the Tab key, and goes on to its buttons', async () => {
    const { open, press, element } = await setUp();
    await open();
    await press('ArrowDown');
    const name = () => element.shadowRoot!.activeElement?.textContent.trim();
    await press('Tab');
    expect(name()).to.equal('Đọc thành tiếng khi chuyển phần');
    await press('Tab');
    expect(name()).to.equal('Đóng');
    await press('Tab');
    expect(document.activeElement?.id).to.equal('sau');
    await back(3);
    await element.updateComplete;
    expect(name()).to.contain('vế trái');
  });

  it('[explorer-enter] says the part by the voice, and only when it is asked', async () => {
    const { open, press, engine, listening } = await setUp();
    await open();
    await press('ArrowDown', 'ArrowDown');
    expect(listening.state.phase).to.equal('idle');
    await press('Enter');
    await waitUntil(() => engine.speaking, 'the voice', { timeout: 10_000 });
    expect(listening.state.isItem).to.equal(true);
    listening.stop();
  });

  it('[explorer-voice] says each part as it is reached, until that is switched off', async () => {
    const { open, press, engine, listening, button } = await setUp();
    await open();
    const voice = button('Đọc thành tiếng khi chuyển phần');
    voice.focus();
    await press(' ');
    expect(voice.getAttribute('aria-pressed')).to.equal('true');
    await waitUntil(() => engine.speaking, 'the voice', { timeout: 10_000 });
    await back(1);
    listening.stop();
    await press('ArrowDown');
    await waitUntil(() => engine.speaking, 'the part', { timeout: 10_000 });
    await press('Escape');
    await waitUntil(() => !engine.speaking, 'silence');
    expect(listening.state.phase).to.equal('idle');
  });

  it('[explorer-scroll] makes a wide formula a stop of the Tab key with a name, and a narrow one none', async () => {
    await setViewport({ width: 320, height: 600 });
    const wide = Array.from({ length: 60 }, () => mathml`<mo>+</mo><mi>x</mi>`);
    const { all, element } = await setUp(html`
      <tn-math-explorer><math display="block">${wide}</math></tn-math-explorer>
    `);
    const [frame] = all('.frame');
    await waitUntil(() => frame!.tabIndex === 0, 'the stop');
    await element.updateComplete;
    expect(frame!.getAttribute('role')).to.equal('group');
    expect(frame!.getAttribute('aria-label')).to.contain('cuộn ngang');
    frame!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => frame!.scrollLeft > 0, 'scrolling');
    const narrow = await setUp();
    expect(narrow.all('.frame')[0]!.hasAttribute('tabindex')).to.equal(false);
    await setViewport({ width: 1280, height: 800 });
  });

  it('lights the part in the formula, and takes the light away when focus leaves', async () => {
    const { open, press, lit, element, root } = await setUp();
    await open();
    await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown');
    await waitUntil(() => lit(), 'the light');
    const below = element.querySelector('mfrac > mrow')!.getBoundingClientRect();
    await waitUntil(
      () => Math.abs(lit()!.getBoundingClientRect().left - below.left) < 1,
      'its place',
    );
    const place = lit()!.getBoundingClientRect();
    expect(place.width).to.be.closeTo(below.width, 1);
    expect(place.top).to.be.closeTo(below.top, 5);
    const marks = (lit()!.getRootNode() as ShadowRoot).querySelectorAll('.tn-sentence');
    expect(marks.length, 'the whole formula in one box').to.equal(1);
    root.querySelector<HTMLElement>('#sau')!.focus();
    await waitUntil(() => !lit(), 'darkness');
  });

  it('leaves the formula as the page wrote it', async () => {
    const { open, press, element } = await setUp();
    const before = element.innerHTML;
    await open();
    await press('ArrowDown', 'ArrowRight');
    expect(element.innerHTML).to.equal(before);
  });

  it('goes through all formulas of another element', async () => {
    const { open, items, press } = await setUp(html`
      <p id="bai">
        <math><mi>a</mi><mo>=</mo><mi>b</mi></math> và
        <math
          ><msqrt><mi>x</mi></msqrt></math
        >
      </p>
      <tn-math-explorer for="bai" label="Các công thức"></tn-math-explorer>
    `);
    await open();
    expect(items()).to.deep.equal(['a bằng b', 'căn bậc hai của x']);
    await press('ArrowRight');
    expect(items()).to.deep.equal(['a bằng b', 'vế trái, a', 'vế phải, b', 'căn bậc hai của x']);
  });

  it('tells where there is nothing to go through', async () => {
    const { opener, all } = await setUp(html`<tn-math-explorer>chữ</tn-math-explorer>`);
    opener.click();
    await waitUntil(() => all('.told')[0]!.textContent.includes('Không có công thức'), 'the text');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is accessible, closed and open', async () => {
    const { open, element, press } = await setUp();
    await expect(element).to.be.accessible();
    await open();
    await press('ArrowDown', 'ArrowDown', 'ArrowRight');
    await expect(element).to.be.accessible();
  });
});
