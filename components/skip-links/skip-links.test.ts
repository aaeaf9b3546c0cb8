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
const hash = () => location.hash;

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
      expect(document.activeElement).to.equal(link);
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

  it('scrolls every container around the target', async () => {
    const box = document.createElement('div');
    box.style.setProperty('height', '300px');
    box.style.setProperty('overflow', 'auto');
    const space = document.createElement('div');
    space.style.setProperty('height', '3000px');
    const heading = document.createElement('h1');
    heading.textContent = 'Tin';
    const main = document.createElement('main');
    main.id = 'chinh';
    main.append(heading);
    box.append(space, main);
    const { links } = await setUp(box);
    links[1]!.click();
    await arrived(() => heading);
    const frame = box.getBoundingClientRect();
    expect(heading.getBoundingClientRect().top).to.be.at.least(frame.top);
    expect(heading.getBoundingClientRect().bottom).to.be.at.most(frame.bottom);
  });

  it('arrives within a shadow root', async () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    const target = document.createElement('p');
    target.id = 'sau';
    target.textContent = 'Sau dải lệnh';
    shadow.append(target);
    const { links } = await setUp(host);
    links[0]!.click();
    await arrived(() => host);
    expect(shadow.activeElement).to.equal(target);
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

  it('goes behind an empty anchor to what follows it', async () => {
    const anchor = document.createElement('a');
    anchor.setAttribute('name', 'sau');
    const { root, links } = await setUp(
      html`${anchor}
        <p id="p">Sau dải lệnh</p>`,
    );
    links[0]!.click();
    await arrived(() => root.querySelector('#p'));
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
    expect(warned[0]).to.contain('href="#chinh"');
  });

  it('says plainly when there is nowhere to go, and stays usable', async () => {
    const { root, links, status } = await setUp(html`<p>Không có nội dung chính</p>`);
    links[1]!.focus();
    links[1]!.click();
    await waitUntil(() => status() !== '', 'a message', { timeout: 4000 });
    expect(status()).to.contain('“Đến nội dung chính”');
    expect(document.activeElement).to.equal(links[1]);
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
    expect(document.activeElement).to.equal(root.querySelector('h1'));
  });

  it('supplies the two links where the markup gives none', async () => {
    const { root } = await setUp(
      html`<tn-ribbon></tn-ribbon>
        <header>Đầu trang</header>
        <main><h1>Tin</h1></main>`,
      html`<tn-skip-links></tn-skip-links>`,
    );
    await new Promise((resolve) => setTimeout(resolve));
    const links = [...root.querySelectorAll<HTMLAnchorElement>('tn-skip-links a')];
    expect(links.map((link) => link.textContent)).to.include('Đến nội dung chính');
    links.at(-1)!.click();
    await arrived(() => root.querySelector('h1'));
  });

  it('leaves a click that asks for a new tab alone', async () => {
    const { root, links } = await setUp(html`<main id="chinh"><h1>Tin</h1></main>`);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    root.addEventListener('click', (click) => click.preventDefault());
    links[1]!.dispatchEvent(event);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(document.activeElement).not.to.equal(root.querySelector('h1'));
  });
});
