import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ContextProvider } from '@lit/context';
import { Settings } from '../../src/settings/index.ts';
import type { Trouble, Voice } from '../../src/speech/index.ts';
import { ENGLISH, FakeEngine, realClock, VIETNAMESE } from '../../src/speech/fake/index.ts';
import { listeningContext, settingsContext } from '../contexts.ts';
import { Listening } from '../listening.ts';
import { loadReading } from '../reading-parts.ts';
import './reader.ts';
import type { TnReader } from './reader.ts';

interface Setup {
  readonly reader: TnReader;
  readonly engine: FakeEngine;
  readonly article: HTMLElement;
  readonly listening: Listening;
  button(name: string): HTMLButtonElement;
  names(): string[];
  status(): string;
  live(): string;
}

async function setUp(
  options: { voices?: Voice[]; fail?: boolean; mute?: boolean } = {},
): Promise<Setup> {
  const engine = new FakeEngine(realClock, options.voices);
  engine.behaviour.perSyllable = 20;
  const settings = new Settings();
  settings.reset();
  const root = document.createElement('div');
  const listening = new Listening(document, settings, async () => {
    if (options.fail) throw new Error('offline');
    return { ...(await loadReading()), createEngine: () => (options.mute ? null : engine) };
  });
  new ContextProvider(root, { context: listeningContext, initialValue: listening }).hostConnected();
  new ContextProvider(root, { context: settingsContext, initialValue: settings }).hostConnected();
  await fixture(
    html`<div>
      <article id="bai-viet">
        <h1>Tin trong tỉnh</h1>
        <tn-reader for="bai-viet"></tn-reader>
        <p>Câu thứ nhất của bài viết này. Câu thứ hai của bài viết này.</p>
        <p>Đoạn sau có một câu nữa.</p>
      </article>
    </div>`,
    { parentNode: root },
  );
  const reader = root.querySelector('tn-reader')!;
  await reader.updateComplete;
  await reader.updateComplete;
  const buttons = () => [...reader.shadowRoot!.querySelectorAll('button')];
  return {
    reader,
    engine,
    listening,
    article: root.querySelector('article')!,
    names: () => buttons().map((one) => one.textContent.trim()),
    button: (name) => {
      const found = buttons().find((one) => one.textContent.trim() === name);
      if (!found)
        throw new Error(
          `no button "${name}" among ${buttons().map((one) => one.textContent.trim())}`,
        );
      return found;
    },
    status: () =>
      reader.shadowRoot!.querySelector('.status')!.textContent.replace(/\s+/g, ' ').trim(),
    live: () => reader.shadowRoot!.querySelector('[role=status]')!.textContent.trim(),
  };
}

const phaseIs = (setup: Setup, phase: string) =>
  waitUntil(() => setup.listening.state.phase === phase, `phase ${phase}`, { timeout: 5000 }).then(
    () => setup.reader.updateComplete,
  );

describe('tn-reader', () => {
  it('shows one button until it reads, then Stop first', async () => {
    const setup = await setUp();
    expect(setup.names()).to.deep.equal(['Nghe bài viết']);
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    expect(setup.names()).to.deep.equal([
      'Dừng',
      'Tạm dừng',
      'Câu trước',
      'Câu sau',
      'Đoạn trước',
      'Đoạn sau',
    ]);
  });

  it('[reader-enter] starts, pauses, goes on and stops by keyboard, and never loses focus', async () => {
    const setup = await setUp();
    const focused = () => setup.reader.shadowRoot!.activeElement?.textContent?.trim();
    setup.button('Nghe bài viết').focus();
    await sendKeys({ press: 'Enter' });
    await phaseIs(setup, 'reading');
    expect(focused()).to.equal('Tạm dừng');
    await sendKeys({ press: 'Enter' });
    await phaseIs(setup, 'paused');
    expect(focused()).to.equal('Đọc tiếp');
    await sendKeys({ press: ' ' });
    await phaseIs(setup, 'reading');
    setup.button('Dừng').focus();
    await sendKeys({ press: 'Enter' });
    await phaseIs(setup, 'idle');
    expect(focused()).to.equal('Nghe bài viết');
    expect(setup.engine.speaking).to.equal(false);
  });

  it('[reader-tab] has its controls in the order in which they are seen', async () => {
    const setup = await setUp({
      voices: [VIETNAMESE, { ...VIETNAMESE, id: 'vi-2', name: 'Giọng hai' }],
    });
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.reader.shadowRoot!.querySelector('details')!.open = true;
    setup.button('Dừng').focus();
    const seen: string[] = [];
    for (let i = 0; i < 9; i++) {
      const active = setup.reader.shadowRoot!.activeElement;
      seen.push(
        active instanceof HTMLSelectElement
          ? (active.labels[0]?.textContent ?? '').trim().split('\n')[0]!.trim()
          : (active?.textContent?.trim() ?? ''),
      );
      await sendKeys({ press: 'Tab' });
    }
    expect(seen).to.deep.equal([
      'Dừng',
      'Tạm dừng',
      'Câu trước',
      'Câu sau',
      'Đoạn trước',
      'Đoạn sau',
      'Tốc độ và giọng đọc',
      'Tốc độ',
      'Giọng đọc',
    ]);
  });

  it('reads the whole article in order, without its own words', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'finished');
    expect(setup.engine.finished).to.deep.equal([
      'tin trong tỉnh.',
      'câu thứ nhất của bài viết này.',
      'câu thứ hai của bài viết này.',
      'đoạn sau có một câu nữa.',
    ]);
    expect(setup.status()).to.equal('Đã đọc hết bài.');
    expect(setup.names()).to.deep.equal(['Nghe lại']);
  });

  it('lights the sentence and the word being said, without touching the page', async () => {
    const setup = await setUp();
    const before = setup.article.querySelector('p')!.outerHTML;
    setup.engine.behaviour.boundaries = true;
    const words = new Set<string>();
    const sentences = new Set<string>();
    setup.listening.addEventListener('change', () => {
      const text = (name: string) => [...(CSS.highlights.get(name) ?? [])].join('');
      words.add(text('tn-word'));
      sentences.add(text('tn-sentence'));
    });
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'finished');
    expect([...sentences].filter(Boolean)).to.deep.equal([
      'Tin trong tỉnh',
      'Câu thứ nhất của bài viết này.',
      'Câu thứ hai của bài viết này.',
      'Đoạn sau có một câu nữa.',
    ]);
    for (const word of ['Tin', 'nhất', 'hai', 'Đoạn', 'nữa']) expect([...words]).to.include(word);
    expect(CSS.highlights.has('tn-word')).to.equal(false);
    expect(setup.article.querySelector('p')!.outerHTML).to.equal(before);
  });

  it('says where it is in plain text, and announces only while the voice rests', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    await waitUntil(() => /câu \d trên 4/.test(setup.status()));
    expect(setup.live()).to.equal('');
    setup.button('Tạm dừng').click();
    await phaseIs(setup, 'paused');
    expect(setup.live()).to.match(/^Đã tạm dừng ở câu \d trên 4\.$/);
  });

  it('rests when another program silences the voice, and says so', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    await waitUntil(() => setup.engine.speaking);
    setup.engine.interrupt();
    await phaseIs(setup, 'paused');
    expect(setup.live()).to.contain('nhường cho một chương trình khác');
  });

  it('steps over sentences and paragraphs', async () => {
    const setup = await setUp();
    setup.engine.behaviour.perSyllable = 400;
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    const at = () => setup.listening.state.position;
    setup.button('Đoạn sau').click();
    expect(at()).to.equal(2);
    setup.button('Câu sau').click();
    expect(at()).to.equal(3);
    setup.button('Đoạn trước').click();
    expect(at()).to.equal(2);
    setup.button('Câu trước').click();
    expect(at()).to.equal(1);
  });

  it('keeps the chosen rate for the next visit', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    const select = setup.reader.shadowRoot!.querySelector('select')!;
    select.value = '1.5';
    select.dispatchEvent(new Event('change'));
    expect(setup.listening.state.rate).to.equal(1.5);
    expect(new Settings().get('rate')).to.equal(1.5);
    expect([...select.options].map((option) => option.text)).to.include('1,5 lần');
  });

  const TROUBLES: [Trouble, Parameters<typeof setUp>[0], RegExp][] = [
    ['no-vietnamese-voice', { voices: [ENGLISH] }, /chưa có giọng đọc tiếng Việt/],
    ['no-speech', { mute: true }, /không đọc được thành tiếng/],
    ['not-loaded', { fail: true }, /Chưa tải được/],
  ];
  for (const [trouble, options, text] of TROUBLES) {
    it(`says in plain words what to do about ${trouble}`, async () => {
      const setup = await setUp(options);
      setup.button('Nghe bài viết').click();
      await phaseIs(setup, 'trouble');
      expect(setup.listening.state.trouble).to.equal(trouble);
      expect(setup.live()).to.match(text);
      expect(setup.names()).to.include('Thử lại');
      expect(setup.engine.spoken).to.deep.equal([]);
      await expect(setup.reader).to.be.accessible();
    });
  }

  it('falls silent when it is taken from the page', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.reader.remove();
    expect(setup.engine.speaking).to.equal(false);
    expect(CSS.highlights.has('tn-sentence')).to.equal(false);
  });

  it('may be stopped while it is being loaded', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await setup.reader.updateComplete;
    setup.listening.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(setup.engine.spoken).to.deep.equal([]);
    expect(setup.names()).to.deep.equal(['Nghe bài viết']);
  });

  it('is accessible at rest, reading and paused', async () => {
    const setup = await setUp();
    await expect(setup.reader).to.be.accessible();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    await expect(setup.reader).to.be.accessible();
    setup.listening.pause();
    await phaseIs(setup, 'paused');
    await expect(setup.reader).to.be.accessible();
  });
});
