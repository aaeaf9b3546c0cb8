import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Trouble } from '../../src/speech/index.ts';
import { ENGLISH } from '../../src/speech/fake/index.ts';
import { phaseIs, setUp } from './reader.fixture.ts';

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

describe('tn-reader', () => {
  it('shows one button until it reads, then Stop first', async () => {
    const setup = await setUp();
    expect(setup.names()).to.deep.equal(['Nghe bài viết']);
    setup.button('Nghe bài viết').click();
    // The rest of the bar comes a frame after the voice.
    await waitUntil(() => setup.names().length > 2, 'the whole bar');
    expect(setup.names()).to.deep.equal(CONTROLS);
  });

  it('is named by what the page calls it', async () => {
    const setup = await setUp();
    setup.reader.setAttribute('label', 'Nghe trang này');
    await setup.reader.updateComplete;
    const group = setup.reader.shadowRoot!.querySelector('[role=group]')!;
    expect(group.getAttribute('aria-label')).to.equal('Nghe trang này');
    setup.button('Nghe trang này').click();
    await phaseIs(setup, 'reading');
    setup.button('Dừng').click();
    await setup.reader.updateComplete;
    expect(setup.names()).to.deep.equal(['Nghe trang này']);
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
