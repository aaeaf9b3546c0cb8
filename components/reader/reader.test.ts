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

const CONTROLS = [
  'Dừng',
  'Tạm dừng',
  'Câu trước',
  'Đọc lại câu',
  'Câu sau',
  'Đoạn trước',
  'Đoạn sau',
  'Mục trước',
  'Mục sau',
  'Cài đặt',
];

interface Setup {
  readonly settings: Settings;
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
  options: { voices?: Voice[]; fail?: boolean; mute?: boolean; keep?: boolean } = {},
): Promise<Setup> {
  const engine = new FakeEngine(realClock, options.voices);
  const settings = new Settings();
  settings.reset();
  // As fast as a voice may be told to speak, so that the tests need not last as long as articles.
  settings.set('rate', 3);
  if (!options.keep) localStorage.clear();
  const root = document.createElement('div');
  const listening = new Listening(document, settings, {
    load: async () => {
      if (options.fail) throw new Error('offline');
      return { ...(await loadReading()), createEngine: () => (options.mute ? null : engine) };
    },
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
    settings,
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
  it('says links and notes to whoever wants to hear them', async () => {
    const setup = await setUp();
    const { article, settings, engine } = setup;
    article.querySelector('p')!.remove();
    const link = Object.assign(document.createElement('a'), { href: '#a', textContent: 'Luật' });
    const mark = Object.assign(document.createElement('a'), { href: '#ghi-chu', textContent: '1' });
    const note = Object.assign(document.createElement('p'), {
      id: 'ghi-chu',
      textContent: '1. Số 31.',
    });
    mark.setAttribute('role', 'doc-noteref');
    article.querySelector('p')!.replaceChildren(link, mark);
    article.append(note);
    const heard = async () => {
      const before = engine.spoken.length;
      setup.button('Nghe bài viết').click();
      await phaseIs(setup, 'finished');
      setup.listening.stop();
      await setup.reader.updateComplete;
      return engine.spoken.slice(before).map(({ text }) => text);
    };
    expect(await heard()).to.deep.equal(['tin trong tỉnh.', 'luật.']);
    settings.set('links', true);
    settings.set('notes', true);
    expect(await heard()).to.deep.equal([
      'tin trong tỉnh.',
      'liên kết, luật.',
      'chú thích, một, số ba mươi mốt. hết chú thích.',
    ]);
  });

  it('shows one button until it reads, then Stop first', async () => {
    const setup = await setUp();
    expect(setup.names()).to.deep.equal(['Nghe bài viết']);
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    expect(setup.names()).to.deep.equal(CONTROLS);
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
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.button('Dừng').focus();
    const seen: string[] = [];
    while (seen.length < CONTROLS.length) {
      seen.push(setup.reader.shadowRoot!.activeElement?.textContent?.trim() ?? '');
      await sendKeys({ press: 'Tab' });
    }
    expect(seen).to.deep.equal(CONTROLS);
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
    expect(setup.status()).to.equal('Đã đọc hết.');
    expect(setup.names()).to.deep.equal(['Nghe lại']);
  });

  it('reads on where the page changes meanwhile, and reads what comes', async () => {
    const setup = await setUp();
    setup.settings.set('rate', 1);
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    const late = document.createElement('p');
    late.textContent = 'Ảnh đến muộn.';
    setup.article.querySelector('h1')!.before(late);
    setup.article.append(late.cloneNode(true));
    await waitUntil(() => setup.listening.state.total === 6, 'counted anew', { timeout: 5000 });
    expect(setup.status()).to.match(/câu [2-4] trên 6/i);
    setup.settings.set('rate', 3);
    await waitUntil(() => setup.listening.state.phase === 'finished', 'finished', {
      timeout: 20_000,
    });
    const heard = setup.engine.ear.heard.map(({ word }) => word).join(' ');
    expect(heard.match(/ảnh đến muộn/g)).to.have.length(1);
    expect(heard).to.match(/^tin trong tỉnh.*ảnh đến muộn\.$/);
  });

  it('says numbers in the words of the voice that is chosen, from where it is', async () => {
    const south = { ...VIETNAMESE, id: 'nam', name: 'Vietnamese (Southern) espeak-ng' };
    const setup = await setUp({ voices: [VIETNAMESE, south] });
    for (const paragraph of setup.article.querySelectorAll('p'))
      paragraph.textContent = 'Có 2.000 hồ sơ.';
    setup.button('Nghe bài viết').click();
    await waitUntil(() => setup.listening.state.position === 2, 'sentence 2', { timeout: 5000 });
    setup.settings.set('voice', 'nam');
    await phaseIs(setup, 'finished');
    expect(setup.engine.finished.at(-1)).to.equal('có hai ngàn hồ sơ.');
    expect(setup.listening.state.total).to.equal(3);
  });

  it('finds the article itself where it is told of none, or no longer', async () => {
    const setup = await setUp();
    setup.reader.removeAttribute('for');
    await setup.reader.updateComplete;
    setup.article.removeAttribute('id');
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.button('Câu sau').click();
    await waitUntil(
      () => setup.engine.spoken.at(-1)?.text.startsWith('câu thứ nhất'),
      'sentence 2',
    );
    setup.button('Dừng').click();
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
    setup.settings.set('rate', 1);
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

  it('offers to go on where an earlier visit rested, to begin anew, and to leave no trace', async () => {
    const first = await setUp();
    first.button('Nghe bài viết').click();
    await phaseIs(first, 'reading');
    first.button('Đoạn sau').click();
    first.button('Tạm dừng').click();
    first.article.removeAttribute('id');
    const again = await setUp({ keep: true });
    await waitUntil(() => again.names().length === 3);
    expect(again.names()).to.deep.equal(['Nghe tiếp', 'Nghe từ đầu', 'Xóa chỗ đang nghe']);
    again.button('Nghe tiếp').click();
    await phaseIs(again, 'reading');
    await waitUntil(() => again.engine.spoken.length > 0);
    expect(again.engine.spoken[0]!.text).to.equal('câu thứ nhất của bài viết này.');
    again.button('Tạm dừng').click();
    again.article.removeAttribute('id');
    const third = await setUp({ keep: true });
    await waitUntil(() => third.names().length === 3);
    third.button('Xóa chỗ đang nghe').click();
    await third.reader.updateComplete;
    expect(third.names()).to.deep.equal(['Nghe bài viết']);
    expect(localStorage.getItem('tro-nang-places')).to.equal(null);
  });

  it('leaves nothing behind when it was stopped', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.button('Câu sau').click();
    expect(localStorage.getItem('tro-nang-places')).not.to.equal(null);
    setup.button('Dừng').click();
    expect(localStorage.getItem('tro-nang-places')).to.equal(null);
  });

  it('reads one thing on request and goes back to the article', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.button('Câu sau').click();
    const field = await fixture<HTMLElement>(html`<label>Họ và tên <input required /></label>`);
    setup.listening.listenTo(field.querySelector('input')!);
    await phaseIs(setup, 'finished');
    expect(setup.engine.finished.slice(-2)).to.deep.equal([
      'họ và tên, ô nhập.',
      'bắt buộc, chưa nhập.',
    ]);
    await setup.reader.updateComplete;
    setup.button('Nghe tiếp').click();
    await phaseIs(setup, 'reading');
    await waitUntil(() => setup.engine.spoken.at(-1)!.text === 'câu thứ nhất của bài viết này.');
  });

  it('reads from where the citizen is', async () => {
    const setup = await setUp();
    const text = setup.article.querySelector('p')!.lastChild!;
    setup.listening.listenFrom({ node: text, offset: 35 });
    await phaseIs(setup, 'finished');
    expect(setup.engine.finished).to.deep.equal([
      'câu thứ hai của bài viết này.',
      'đoạn sau có một câu nữa.',
    ]);
  });

  it('is a bar at the foot of the window while the article is read', async () => {
    const setup = await setUp();
    // Looking at it must not take longer than the article.
    setup.settings.set('rate', 0.5);
    const compact = document.createElement('tn-reader');
    compact.compact = true;
    compact.article = 'bai-viet';
    setup.article.append(compact);
    await compact.updateComplete;
    const names = () =>
      [...compact.shadowRoot!.querySelectorAll('button')].map((one) => one.textContent.trim());
    expect(names()).to.deep.equal([]);
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    await waitUntil(() => names().length > 0);
    expect(names()).to.deep.equal(['Dừng', 'Tạm dừng', 'Câu trước', 'Câu sau']);
    await expect(compact).to.be.accessible();
    compact.shadowRoot!.querySelector<HTMLElement>('.stop')!.click();
    await compact.updateComplete;
    expect(names()).to.deep.equal([]);
  });

  it('has four large controls and the settings in the simple mode', async () => {
    const setup = await setUp();
    setup.settings.reset('rate');
    setup.settings.set('simple', true);
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    await waitUntil(() => setup.names().length > 2);
    expect(setup.names()).to.deep.equal(['Dừng', 'Tạm dừng', 'Câu trước', 'Câu sau', 'Cài đặt']);
    expect(setup.engine.spoken[0]!.rate).to.equal(0.75);
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
