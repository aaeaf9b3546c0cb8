import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Settings } from '../../src/settings/index.ts';
import { listeningContext, settingsContext } from '../contexts.ts';
import { Listening } from '../listening.ts';
import './outline.ts';

const PAGE = html`
  <header>
    <nav aria-label="Chính"><a href="#tin">Tin tức</a></nav>
  </header>
  <main>
    <h1 id="tin">Bắc Kạn mở rộng hợp tác quốc tế</h1>
    <h2 id="von">Thu hút vốn</h2>
    <h3>Hộp thư góp ý</h3>
    <h2>Đối ngoại</h2>
    <p>…</p>
    <a href="/tep.pdf">Danh mục dự án</a>
    <label>Họ và tên <input /></label>
  </main>
`;

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => html`<h2>Mục số ${i + 1}</h2>`);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function setUp(page: unknown = PAGE) {
  document.querySelector('tn-outline-dialog')?.remove();
  const root = await fixture<HTMLElement>(
    html`<div><tn-outline></tn-outline>${page}<button id="sau">Sau</button></div>`,
  );
  const trigger = root.querySelector('tn-outline')!;
  const button = trigger.shadowRoot!.querySelector('button')!;
  const element = () => document.querySelector('tn-outline-dialog')!;
  const all = <Kind extends HTMLElement>(selector: string): Kind[] => [
    ...(document.querySelector('tn-outline-dialog')?.shadowRoot?.querySelectorAll<Kind>(selector) ??
      []),
  ];
  const words = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();
  const dialog = () => all<HTMLDialogElement>('dialog')[0];
  const tabs = () => all('[role=tab]').map(words);
  const open = async () => {
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => dialog()?.open, 'the dialog', { timeout: 5000 });
    // On a busy machine the whole of even a short page is no first look.
    await waitUntil(() => !tabs()[0]?.includes('…'), 'the counts', { timeout: 10_000 });
  };
  return {
    root,
    button,
    element,
    dialog,
    open,
    all,
    field: () => all<HTMLInputElement>('input')[0]!,
    links: () => all<HTMLAnchorElement>('#panel a'),
    linkTexts: () => all('#panel a').map(words),
    tabs,
    said: () => all('.said').map(words).join(''),
    settle: () => element().updateComplete,
    focused: () => {
      const active = element().shadowRoot!.activeElement ?? document.activeElement;
      return active ? words(active) || active.id || active.localName : '';
    },
  };
}

/**
 * A letter with a mark as UniKey and EVKey type it: nothing is composed; Backspace is sent for the
 * letters that change, then they are sent anew.
 */
async function retype(remove: number, letters: string): Promise<void> {
  for (let i = 0; i < remove; i += 1) await sendKeys({ press: 'Backspace' });
  // No key of the layout has them: they come as characters, as from the input method.
  await sendKeys({ type: letters });
}

describe('tn-outline', () => {
  afterEach(async () => {
    // The last look at an arrival, so that it does not reach into the next test.
    await pause(300);
    document.querySelector('tn-outline-dialog')?.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('[outline-open] opens on the headings, with focus in the field', async () => {
    const { open, linkTexts, tabs, focused, all } = await setUp();
    await open();
    expect(focused()).to.equal('query');
    expect(linkTexts()).to.deep.equal([
      'Bắc Kạn mở rộng hợp tác quốc tế',
      'Thu hút vốn',
      'Hộp thư góp ý',
      'Đối ngoại',
    ]);
    expect(tabs()).to.deep.equal(['Đề mục 4', 'Khu vực 3', 'Liên kết 2', 'Ô nhập 1']);
    expect(all('ul ul ul > li')).to.have.lengthOf(1);
  });

  it('[outline-tab] reaches field, open tab and links by Tab', async () => {
    const { open, focused } = await setUp();
    await open();
    const met: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      await sendKeys({ press: 'Tab' });
      met.push(focused());
    }
    expect(met).to.deep.equal([
      'Đến ngay',
      'Đề mục 4',
      'Bắc Kạn mở rộng hợp tác quốc tế',
      'Thu hút vốn',
    ]);
  });

  it('[outline-tabs-arrows] opens the other lists by the arrows', async () => {
    const { open, linkTexts, focused, settle } = await setUp();
    await open();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await settle();
    expect(focused()).to.equal('Khu vực 3');
    expect(linkTexts()).to.deep.equal(['Đầu trang', 'Chính – điều hướng', 'Nội dung chính']);
    await sendKeys({ press: 'End' });
    await settle();
    expect(linkTexts()).to.deep.equal(['Họ và tên – ô nhập chữ']);
    await sendKeys({ press: 'ArrowLeft' });
    await settle();
    expect(linkTexts()).to.deep.equal(['Tin tức', 'Danh mục dự án']);
    await sendKeys({ press: 'Home' });
    await settle();
    expect(focused()).to.equal('Đề mục 4');
  });

  it('[outline-type] narrows the list by what stands in the field, and says how many', async () => {
    const { open, linkTexts, tabs, said, settle } = await setUp();
    await open();
    await sendKeys({ type: 'hop tac' });
    await settle();
    expect(linkTexts()).to.deep.equal(['Bắc Kạn mở rộng hợp tác quốc tế']);
    expect(tabs()).to.deep.equal(['Đề mục 1', 'Khu vực 0', 'Liên kết 0', 'Ô nhập 0']);
    expect(said(), 'not at every letter').to.equal('');
    await waitUntil(() => said() !== '', 'the count');
    expect(said()).to.equal('Khớp 1 đề mục.');
  });

  it('follows an input method that sends Backspace and the letter anew', async () => {
    const { open, field, linkTexts, settle, dialog } = await setUp();
    await open();
    const seen: string[] = [];
    field().addEventListener('keydown', ({ isComposing }) => {
      seen.push(String(isComposing));
    });
    await sendKeys({ type: 'hop' });
    await settle();
    expect(linkTexts()).to.deep.equal(['Bắc Kạn mở rộng hợp tác quốc tế', 'Hộp thư góp ý']);
    // Telex: h o w p j → hợp.
    await retype(2, 'ơp');
    await settle();
    expect(linkTexts()).to.deep.equal(['Bắc Kạn mở rộng hợp tác quốc tế']);
    await retype(2, 'ợp');
    await settle();
    expect(field().value).to.equal('hợp');
    expect(linkTexts()).to.deep.equal(['Bắc Kạn mở rộng hợp tác quốc tế']);
    for (let i = 0; i < 3; i += 1) await sendKeys({ press: 'Backspace' });
    // d d → đ.
    await sendKeys({ type: 'd' });
    await retype(1, 'đ');
    await settle();
    expect(linkTexts()).to.deep.equal(['Đối ngoại']);
    expect(new Set(seen)).to.deep.equal(new Set(['false']));
    expect(dialog()!.open).to.equal(true);
  });

  it('[outline-enter-field] goes from the field to the first of the list', async () => {
    const { open, dialog } = await setUp();
    await open();
    await sendKeys({ type: 'ngoai' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => document.activeElement?.textContent === 'Đối ngoại', 'arrival');
    expect(dialog()!.open).to.equal(false);
    expect(location.hash, 'it has no address').to.equal('');
  });

  it('[outline-list-arrows] goes down from the field into the list, and up again', async () => {
    const { open, focused } = await setUp();
    await open();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('Thu hút vốn');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()).to.equal('query');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()).to.equal('query');
  });

  it('[outline-enter] arrives at what is chosen, in the address and in the history too', async () => {
    const { open, links, root, dialog } = await setUp();
    const before = history.length;
    await open();
    links()[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => document.activeElement?.id === 'von', 'arrival');
    expect(dialog()!.open).to.equal(false);
    expect(location.hash).to.equal('#von');
    // Chromium keeps 50.
    expect(history.length).to.equal(Math.min(before + 1, 50));
    expect(document.querySelector(':target')?.id).to.equal('von');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('Danh mục dự án');
    history.back();
    await waitUntil(() => location.hash === '');
    expect(root.querySelector('h2')!.hasAttribute('tabindex')).to.equal(false);
  });

  it('[outline-close] closes by Esc or its button, and gives the focus back', async () => {
    const { open, button, dialog, all } = await setUp();
    const back = () => (document.activeElement?.shadowRoot?.activeElement ?? null) === button;
    await open();
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Escape' });
    expect([dialog()!.open, back()]).to.deep.equal([false, true]);
    await open();
    all('.close')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect([dialog()!.open, back()]).to.deep.equal([false, true]);
  });

  it('gives the focus to its button where a click focuses nothing', async () => {
    const { button, dialog } = await setUp();
    (document.activeElement as HTMLElement | null)?.blur();
    button.click();
    await waitUntil(() => dialog()?.open, 'the dialog');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => document.activeElement?.localName === 'tn-outline', 'focus');
  });

  it('[outline-more] shows a hundred, then more, and counts all', async () => {
    const { open, links, all, tabs, focused, settle, said } = await setUp(many(350));
    await open();
    expect([links().length, tabs()[0]]).to.deep.equal([100, 'Đề mục 350']);
    const more = () => all('.more')[0];
    expect(more()!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Xem thêm 100 mục Đang hiện 100 trên 350 đề mục.',
    );
    more()!.focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    await waitUntil(() => focused() === 'Mục số 101', 'the first new one has focus');
    expect(links()).to.have.lengthOf(200);
    expect(said()).to.equal('Đang hiện 200 trên 350 đề mục.');
    more()!.click();
    await settle();
    expect(links()).to.have.lengthOf(350);
    expect(more()).to.equal(undefined);
  });

  it('looks through a long page bit by bit, and finds everything in it', async () => {
    const { open, links, tabs, settle, dialog, button } = await setUp(many(6000));
    await open();
    await waitUntil(() => dialog()?.matches(':modal'), 'the page cannot be reached');
    expect([links().length, tabs()[0]]).to.deep.equal([100, 'Đề mục 6.000']);
    await sendKeys({ type: 'muc 5999' });
    await settle();
    expect(links().map(({ textContent }) => textContent)).to.deep.equal(['Mục số 5999']);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => document.activeElement?.shadowRoot?.activeElement === button, 'focus');
  });

  it('says plainly what a page has not, and what is not found', async () => {
    const { open, all, settle, said } = await setUp(html`<p>Chỉ có chữ.</p>`);
    await open();
    const text = () => all('#panel')[0]!.textContent.trim();
    expect(text()).to.equal('Trang này không có đề mục nào.');
    for (const [tab, words] of [
      ['#tab-landmark', 'Trang này không chia thành khu vực.'],
      ['#tab-link', 'Trang này không có liên kết nào.'],
      ['#tab-field', 'Trang này không có ô nhập nào.'],
    ] as const) {
      all(tab)[0]!.click();
      await settle();
      expect(text()).to.equal(words);
    }
    document.querySelector('tn-outline-dialog')!.remove();
    const other = await setUp();
    await other.open();
    await sendKeys({ type: 'zzz' });
    await waitUntil(() => other.said() !== '', 'said');
    expect(other.said()).to.contain('Không có mục nào khớp');
    expect(said()).to.equal(other.said());
  });

  it('shows what comes late, and changes nothing under the hand of the citizen', async () => {
    const { open, root, linkTexts, links, field } = await setUp();
    await open();
    const late = document.createElement('h2');
    late.textContent = 'Tin đến muộn';
    links()[0]!.focus();
    root.querySelector('main')!.prepend(late);
    await pause(1300);
    expect(linkTexts()[0]).to.equal('Bắc Kạn mở rộng hợp tác quốc tế');
    field().focus();
    await waitUntil(() => linkTexts()[0] === 'Tin đến muộn', 'the late heading', { timeout: 3000 });
  });

  it('tells of a place that is gone, over the outline as it is now', async () => {
    const { open, root, links, said, linkTexts, dialog } = await setUp();
    await open();
    const [, second] = links();
    root.querySelector('#von')!.remove();
    second!.click();
    await waitUntil(() => said() !== '', 'said');
    expect(said()).to.equal('Mục “Thu hút vốn” không còn trên trang. Đây là mục lục mới.');
    expect(dialog()!.open).to.equal(true);
    expect(linkTexts()).not.to.contain('Thu hút vốn');
  });

  it('arrives in a shadow root and in a scroll container', async () => {
    const host = document.createElement('div');
    const inner = document.createElement('h2');
    inner.textContent = 'Trong bóng';
    host.attachShadow({ mode: 'open' }).append(inner);
    const box = document.createElement('div');
    box.style.setProperty('height', '100px');
    box.style.setProperty('overflow', 'auto');
    const space = document.createElement('div');
    space.style.setProperty('height', '2000px');
    box.append(space, host);
    const { open, links } = await setUp(box);
    await open();
    links()[0]!.click();
    await waitUntil(() => host.shadowRoot!.activeElement === inner, 'arrival');
    const { top } = inner.getBoundingClientRect();
    const { top: from, bottom: to } = box.getBoundingClientRect();
    expect(top).to.be.within(from, to);
  });

  it('goes on telling of a place that something covers, until the citizen goes on', async () => {
    const notice = document.createElement('div');
    for (const [name, value] of [
      ['position', 'fixed'],
      ['inset', '0'],
      ['background', '#fff'],
    ] as const)
      notice.style.setProperty(name, value);
    const { open, links, all } = await setUp(
      html`<h1>Tin</h1>
        ${notice}`,
    );
    await open();
    const told = () => all('.told')[0]!.textContent;
    links()[0]!.click();
    await waitUntil(() => told() !== '', 'told');
    expect(told()).to.equal('Đã chuyển đến: Tin. Hãy đóng phần đang che nơi này để xem.');
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => told() === '');
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
    it(`leaves a click with ${key} to the browser, with an address that leads there`, async () => {
      const { open, links, dialog } = await setUp();
      await open();
      expect(links().map((link) => decodeURIComponent(link.getAttribute('href')!))).to.deep.equal([
        '#tin',
        '#von',
        '#:~:text=Hộp thư góp ý',
        '#:~:text=Đối ngoại',
      ]);
      const kept = (click: Event) => click.preventDefault();
      document.addEventListener('click', kept);
      links()[0]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }),
      );
      document.removeEventListener('click', kept);
      expect(dialog()!.open).to.equal(true);
    });

  it('only shows what it has to say while the voice speaks', async () => {
    const settings = new Settings();
    const listening = new Listening(document, settings);
    Object.defineProperty(listening, 'state', {
      value: { ...listening.state, phase: 'reading' },
    });
    const host = document.createElement('div');
    new ContextProvider(host, {
      context: listeningContext,
      initialValue: listening,
    }).hostConnected();
    new ContextProvider(host, { context: settingsContext, initialValue: settings }).hostConnected();
    const { all, said, element } = await setUp();
    host.append(document.createElement('tn-outline-dialog'));
    document.body.append(host);
    await element().open();
    await sendKeys({ type: 'hop' });
    await waitUntil(() => said() !== '', 'said');
    expect(all('[role=status].said')[0]!.textContent).to.equal('');
    expect(said()).to.equal('Khớp 2 đề mục.');
    host.remove();
  });

  it('is accessible, in every list and when nothing is found', async () => {
    const { open, element, all, settle, button } = await setUp();
    await expect(button.getRootNode() as unknown as Element).to.be.accessible();
    await open();
    for (const tab of all('[role=tab]')) {
      tab.click();
      await settle();
      await expect(element()).to.be.accessible();
    }
    await sendKeys({ type: 'zzz' });
    await settle();
    await expect(element()).to.be.accessible();
  });
});
