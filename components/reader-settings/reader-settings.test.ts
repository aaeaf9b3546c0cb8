import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Places, Settings } from '../../src/settings/index.ts';
import type { Voice } from '../../src/speech/index.ts';
import { FakeEngine, realClock, VIETNAMESE } from '../../src/speech/fake/index.ts';
import { listeningContext, settingsContext } from '../contexts.ts';
import { Listening } from '../listening.ts';
import { loadReading } from '../reading-parts.ts';
import './reader-settings.ts';

async function setUp(voices?: Voice[]) {
  localStorage.clear();
  const engine = new FakeEngine(realClock, voices);
  const settings = new Settings();
  settings.reset();
  const places = new Places();
  const listening = new Listening(document, settings, {
    places,
    load: async () => ({ ...(await loadReading()), createEngine: () => engine }),
  });
  const root = document.createElement('div');
  new ContextProvider(root, { context: listeningContext, initialValue: listening }).hostConnected();
  new ContextProvider(root, { context: settingsContext, initialValue: settings }).hostConnected();
  await fixture(
    html`<div><button id="mo">Mở</button><tn-reader-settings></tn-reader-settings></div>`,
    { parentNode: root },
  );
  const opener = root.querySelector<HTMLButtonElement>('#mo')!;
  const element = root.querySelector('tn-reader-settings')!;
  const all = <Kind extends HTMLElement>(selector: string) => [
    ...element.shadowRoot!.querySelectorAll<Kind>(selector),
  ];
  const dialog = () => all<HTMLDialogElement>('dialog')[0]!;
  const labelled = (label: string) =>
    all<HTMLLabelElement>('label').find(
      (one) => one.querySelector('span')!.textContent.trim() === label,
    )!.control!;
  opener.focus();
  element.open();
  await waitUntil(() => dialog().open, 'the dialog');
  await waitUntil(() => listening.state.voices.length > 0, 'voices', { timeout: 5000 });
  await element.updateComplete;
  return {
    element,
    settings,
    listening,
    engine,
    places,
    opener,
    dialog,
    select: (label: string) => labelled(label) as HTMLSelectElement,
    box: (label: string) => labelled(label) as HTMLInputElement,
    button: (text: string) =>
      all<HTMLButtonElement>('button').find((one) => one.textContent.trim() === text)!,
    said: () => all('.said')[0]!.textContent,
    focused: () => element.shadowRoot!.activeElement as HTMLElement | null,
  };
}

const nameOf = (control: HTMLElement | null): string | undefined =>
  (control as HTMLSelectElement | null)?.labels?.[0]?.querySelector('span')?.textContent.trim() ??
  control?.textContent.trim();

describe('tn-reader-settings', () => {
  it('[settings-tab] has its controls in the order in which they are seen', async () => {
    const { focused } = await setUp();
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 15; i++) {
      seen.push(nameOf(focused()));
      await sendKeys({ press: 'Tab' });
    }
    expect(seen).to.deep.equal([
      'Tốc độ',
      'Giọng đọc',
      'Nghe thử',
      'Khoảng nghỉ giữa các câu',
      'Cao độ',
      'Âm lượng',
      'Chế độ đơn giản',
      'Cuộn trang theo giọng đọc',
      'Đọc liền bài sau trên trang',
      'Đọc chú thích',
      'Nói rõ đâu là liên kết',
      'Chỉ dùng giọng có trong máy',
      'Xóa mọi chỗ đang nghe',
      'Khôi phục mặc định',
      'Đóng',
    ]);
  });

  it('[settings-arrows] takes a value by the arrows, at once', async () => {
    const { settings, select } = await setUp();
    select('Tốc độ').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(settings.get('rate')).to.equal(1.25);
    select('Khoảng nghỉ giữa các câu').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(settings.get('pauses')).to.equal(0.5);
    expect(new Settings().get('rate')).to.equal(1.25);
  });

  it('[settings-space] turns a preference on and off', async () => {
    const { settings, box } = await setUp();
    box('Chế độ đơn giản').focus();
    await sendKeys({ press: ' ' });
    expect(settings.get('simple')).to.equal(true);
    await sendKeys({ press: ' ' });
    expect(settings.get('simple')).to.equal(false);
  });

  it('[settings-close] closes, and gives the focus back', async () => {
    const { element, dialog, opener, button } = await setUp();
    await sendKeys({ press: 'Escape' });
    expect(dialog().open).to.equal(false);
    expect(document.activeElement?.id).to.equal('mo');
    opener.focus();
    element.open();
    await waitUntil(() => dialog().open);
    button('Đóng').focus();
    await sendKeys({ press: 'Enter' });
    expect(dialog().open).to.equal(false);
    expect(document.activeElement?.id).to.equal('mo');
  });

  it('reads a sample and asks whether it was heard', async () => {
    const { button, engine, listening, element, said, focused } = await setUp();
    button('Nghe thử').click();
    await waitUntil(() => engine.speaking, 'the sample');
    await element.updateComplete;
    button('Có').focus();
    button('Có').click();
    await element.updateComplete;
    expect(said()).to.equal('Vậy là máy đã sẵn sàng.');
    expect(nameOf(focused())).to.equal('Nghe thử');
    listening.stop();
  });

  it('takes another voice where one is not heard, and says so when none is left', async () => {
    const other = { ...VIETNAMESE, id: 'khac', name: 'Mai' };
    const { button, engine, listening, element, said } = await setUp([VIETNAMESE, other]);
    button('Nghe thử').click();
    await waitUntil(() => engine.speaking, 'the sample');
    await element.updateComplete;
    const before = listening.state.voice?.id;
    button('Không').click();
    await element.updateComplete;
    expect(listening.state.voice?.id).not.to.equal(before);
    expect(said()).to.contain('Đã đổi sang');
    button('Không').click();
    await element.updateComplete;
    expect(said()).to.contain('không còn giọng tiếng Việt nào khác');
    listening.stop();
  });

  it('resets its own choices and leaves the display as it was', async () => {
    const { settings, button, element, said } = await setUp();
    settings.set('rate', 2);
    settings.set('contrast', 'dark');
    button('Khôi phục mặc định').click();
    await element.updateComplete;
    expect([settings.get('rate'), settings.get('contrast')]).to.deep.equal([1, 'dark']);
    expect(said()).to.equal('Đã khôi phục cài đặt mặc định.');
    settings.reset();
  });

  it('forgets every place in one press', async () => {
    const { places, button, element, said } = await setUp();
    places.keep('/bai#a', { sentence: 3, total: 9, mark: 1 });
    expect(places.get('/bai#a')?.sentence).to.equal(3);
    button('Xóa mọi chỗ đang nghe').click();
    await element.updateComplete;
    expect(places.get('/bai#a')).to.equal(null);
    expect(said()).to.contain('Đã xóa');
  });

  it('is accessible', async () => {
    const { element } = await setUp();
    await expect(element).to.be.accessible();
  });
});
