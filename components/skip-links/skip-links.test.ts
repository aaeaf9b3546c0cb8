import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './skip-links.ts';

const LINKS = html`<tn-skip-links>
  <a href="#sau">Bỏ qua dải lệnh</a>
  <a href="#chinh">Đến nội dung chính</a>
</tn-skip-links>`;

async function setUp(page: unknown, links = LINKS) {
  const root = await fixture<HTMLElement>(html`<div>${links}${page}</div>`);
  return {
    root,
    links: [...root.querySelectorAll('a')],
    status: () => root.querySelector('[role=status]')?.textContent ?? '',
  };
}
const arrived = (element: () => Element | null | undefined) =>
  waitUntil(() => document.activeElement === element(), 'arrival', { timeout: 4000 });
/** The text of what has focus: elements themselves are too large to be told in a failure. */
const focused = () => document.activeElement?.textContent;
const hash = () => location.hash;

// Where a move lands and how it is brought into view is proved in src/navigation/arrive.test.ts.
describe('tn-skip-links', () => {
  let warned: unknown[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
    window.scrollTo(0, 0);
  });
  afterEach(async () => {
    // The last look at an arrival, so that it does not reach into the next test.
    await new Promise((resolve) => setTimeout(resolve, 300));
    console.warn = warn;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('[skip-links-tab] shows each link, large and clear, only while it has focus', async () => {
    const { root, links } = await setUp(html`<main id="chinh"><h1>Tin</h1></main>`);
    expect(links[0]!.getBoundingClientRect().width).to.be.at.most(1);
    root.tabIndex = -1;
    root.focus();
    for (const link of links) {
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(link.textContent);
      const { width, height } = link.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.least(44);
      await expect(root).to.be.accessible();
    }
  });

  it('[skip-links-enter] sets focus on the heading, and Tab goes on from there', async () => {
    const { root, links } = await setUp(
      html`<a href="#x">trước</a>
        <main id="chinh">
          <h1>Tin</h1>
          <a id="sau-tieu-de" href="#y">tiếp</a>
        </main>`,
    );
    links[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await arrived(() => root.querySelector('h1'));
    expect(hash()).to.equal('#chinh');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('sau-tieu-de');
    expect(
      root.querySelector('h1')!.hasAttribute('tabindex'),
      'the temporary tabindex has left',
    ).to.equal(false);
  });

  it('keeps a tabindex that was there', async () => {
    const { root, links } = await setUp(html`<main id="chinh"><h1 tabindex="0">Tin</h1></main>`);
    links[1]!.click();
    await arrived(() => root.querySelector('h1'));
    root.querySelector('h1')!.blur();
    expect(root.querySelector('h1')!.getAttribute('tabindex')).to.equal('0');
  });

  it('comes out from under a sticky header', async () => {
    const header = document.createElement('header');
    header.textContent = 'Cổng thông tin';
    for (const [name, value] of Object.entries({
      position: 'sticky',
      top: '0',
      height: '120px',
      background: 'white',
    }))
      header.style.setProperty(name, value);
    const space = document.createElement('div');
    space.style.setProperty('height', '2000px');
    const { root, links } = await setUp(
      html`${header}${space}
        <main id="chinh"><h1>Tin</h1></main>
        ${space.cloneNode()}`,
    );
    links[1]!.click();
    await arrived(() => root.querySelector('h1'));
    expect(root.querySelector('h1')!.getBoundingClientRect().top).to.be.at.least(120);
    expect(root.querySelector('h1')!.getBoundingClientRect().top).to.be.at.most(400);
  });

  it('waits for a target that comes late', async () => {
    const { root, links } = await setUp('');
    links[1]!.click();
    await new Promise((resolve) => setTimeout(resolve, 400));
    const late = document.createElement('main');
    late.id = 'chinh';
    late.append(Object.assign(document.createElement('h1'), { textContent: 'Đến muộn' }));
    root.append(late);
    await arrived(() => late.firstElementChild);
  });

  it('names what stood in for a hidden target', async () => {
    const { root, links, status } = await setUp(
      html`<div id="chinh" hidden>ẩn</div>
        <main><h1>Bài thay thế</h1></main>`,
    );
    links[1]!.click();
    await arrived(() => root.querySelector('h1'));
    await waitUntil(() => status() !== '');
    expect(status()).to.equal(
      'Không tìm thấy nơi mà “Đến nội dung chính” dẫn tới. Đã chuyển đến: Bài thay thế.',
    );
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.contain('href="#chinh"');
    const { top, bottom } = root.querySelector('[role=status]')!.getBoundingClientRect();
    expect(top, 'below the heading').to.be.above(
      root.querySelector('h1')!.getBoundingClientRect().bottom,
    );
    expect(bottom, 'within the window').to.be.at.most(innerHeight);
    await expect(root).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    expect(status(), 'until the citizen goes on').to.equal('');
  });

  it('says plainly when there is nowhere to go, and stays usable', async () => {
    const { root, links, status } = await setUp(html`<p>Không có nội dung chính</p>`);
    links[1]!.focus();
    links[1]!.click();
    const region = root.querySelector('[role=status]');
    await waitUntil(() => status() !== '', 'a message', { timeout: 4000 });
    expect(root.querySelector('[role=status]') === region, 'was there before its text').to.equal(
      true,
    );
    expect(status()).to.contain('“Đến nội dung chính”');
    expect(region!.getBoundingClientRect().top, 'beside the link, not over it').to.be.at.least(
      links[1]!.getBoundingClientRect().bottom,
    );
    expect(focused()).to.equal(links[1]!.textContent);
    await expect(root).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    expect(status()).to.equal('');
  });

  it('takes focus back once when a script of the page steals it', async () => {
    const { root, links } = await setUp(
      html`<input id="thief" />
        <main id="chinh"><h1>Tin</h1></main>`,
    );
    links[1]!.click();
    const thief = root.querySelector<HTMLInputElement>('#thief')!;
    root
      .querySelector('h1')!
      .addEventListener('focus', () => setTimeout(() => thief.focus()), { once: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(focused()).to.equal('Tin');
  });

  it('supplies the two links where the markup gives none', async () => {
    const { root } = await setUp(
      html`<tn-ribbon></tn-ribbon>
        <header>Đầu trang</header>
        <main><h1>Tin</h1></main>`,
      html`<tn-skip-links></tn-skip-links>`,
    );
    const links = [...root.querySelectorAll<HTMLAnchorElement>('tn-skip-links a')];
    expect(links.map((link) => [link.textContent, link.hash])).to.deep.equal([
      ['Bỏ qua dải lệnh', '#tn-sau-dai-lenh'],
      ['Đến nội dung chính', '#tn-noi-dung'],
    ]);
    links[0]!.click();
    await arrived(() => root.querySelector('header'));
    links[1]!.click();
    await arrived(() => root.querySelector('h1'));
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`leaves a click with ${key} to the browser`, async () => {
      const { root, links } = await setUp(html`<main id="chinh"><h1>Tin</h1></main>`);
      // Behind the element: it must have let the click pass before this keeps the browser from a new tab.
      root.addEventListener('click', (click) => click.preventDefault());
      links[1]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }),
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(focused()).not.to.equal('Tin');
    });
  }

  it('tells when the place is covered by something that cannot be scrolled away', async () => {
    const notice = document.createElement('div');
    notice.textContent = 'Thông báo của trang';
    for (const [name, value] of Object.entries({
      position: 'fixed',
      inset: '0',
      background: '#fff',
    }))
      notice.style.setProperty(name, value);
    const { links, status } = await setUp(
      html`<main id="chinh"><h1>Tin</h1></main>
        ${notice}`,
    );
    links[1]!.focus();
    links[1]!.click();
    await waitUntil(() => status() !== '', 'a message', { timeout: 4000 });
    expect(status()).to.equal('Đã chuyển đến: Tin. Hãy đóng phần đang che nơi này để xem.');
    expect(warned).to.deep.equal([]);
  });

  it('goes back and forth as with any link', async () => {
    const { root, links } = await setUp(
      html`<p id="sau">Sau dải lệnh</p>
        <main id="chinh"><h1>Tin</h1></main>`,
    );
    links[0]!.click();
    await arrived(() => root.querySelector('#sau'));
    links[1]!.click();
    await arrived(() => root.querySelector('h1'));
    expect(document.querySelector(':target')?.id).to.equal('chinh');
    history.back();
    await waitUntil(() => hash() === '#sau');
    expect(document.querySelector(':target')?.id).to.equal('sau');
  });

  it('stays on the page where a <base> would lead away', async () => {
    const base = document.createElement('base');
    base.href = '/trang-khac/';
    document.head.append(base);
    const { root, links } = await setUp(html`<main id="chinh"><h1>Tin</h1></main>`);
    const { pathname } = location;
    links[1]!.click();
    await arrived(() => root.querySelector('h1'));
    base.remove();
    expect(location.pathname).to.equal(pathname);
    expect(hash()).to.equal('#chinh');
  });

  it('says what the page asks it to say', async () => {
    const { root, status } = await setUp(
      html`<p>Text</p>`,
      html`<tn-skip-links missing-text="“{link}” leads nowhere."
        ><a href="#x">Skip</a></tn-skip-links
      >`,
    );
    root.querySelector('a')!.click();
    await waitUntil(() => status() !== '', 'a message', { timeout: 4000 });
    expect(status()).to.equal('“Skip” leads nowhere.');
  });

  it('styles a shadow root once, however many of it stand there', async () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('tn-skip-links'), document.createElement('tn-skip-links'));
    await fixture(html`<div>${host}</div>`);
    expect(shadow.adoptedStyleSheets).to.have.lengthOf(1);
  });
});
