import { expect, fixture, html } from '@open-wc/testing';
import { Outline, type OutlineItem, type OutlineKind } from './index.ts';

const NAME = { wordsOf: ({ name }: OutlineItem) => name };

/** A host whose open shadow root shows what is given, and its own children where that has a slot. */
function shadow(content: string, ...children: Node[]): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(markup(content));
  host.append(...children);
  return host;
}

/** Markup as pages have it, also where nobody should write it so. */
function markup(text: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
}

async function outlineOf(...content: (string | Node)[]) {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.append(...content.map((part) => (typeof part === 'string' ? markup(part) : part)));
  const outline = new Outline(root, {
    except: root.querySelector('#own') ?? document.createElement('i'),
    ...NAME,
  });
  outline.look(10_000);
  expect(outline.isComplete).to.equal(true);
  return {
    outline,
    root,
    names: (kind: OutlineKind) => outline.of(kind).map(({ name }) => name),
    roles: (kind: OutlineKind) =>
      outline
        .of(kind)
        .map(({ part, name, depth }) => `${'role' in part ? part.role : kind} ${name} ${depth}`),
  };
}

describe('Outline', () => {
  describe('finds headings', () => {
    it('native and by role, with their levels, in reading order through shadow roots and slots', async () => {
      const slotted = document.createElement('h3');
      slotted.textContent = 'Ba';
      const { outline } = await outlineOf(
        `<h1>Một</h1>
          <div role="heading" aria-level="2">Hai</div>`,
        shadow('<slot></slot><h2>Bốn</h2>', slotted),
        `
          <div role="heading">Năm</div>
          <h2 aria-level="4">Sáu</h2>
          <h2 role="presentation">Không</h2>`,
      );
      expect(outline.of('heading').map(({ name, depth }) => `${depth} ${name}`)).to.deep.equal([
        '1 Một',
        '2 Hai',
        '3 Ba',
        '2 Bốn',
        '2 Năm',
        '4 Sáu',
      ]);
    });

    it('but none that is hidden from everybody, out of reach, closed up, or without words', async () => {
      const { names } = await outlineOf(
        `<h2 hidden>a</h2>
          <h2 aria-hidden="true">b</h2>
          <div inert><h2>c</h2></div>
          <details>
            <summary><h2>Tóm tắt</h2></summary>
            <h2>d</h2>
          </details>
          <details open>
            <summary>Mở</summary>
            <h2>Trong</h2>
          </details>
          <dialog><h2>e</h2></dialog>
          <h2></h2>
          <h2><img alt="" /></h2>`,
      );
      expect(names('heading')).to.deep.equal(['Tóm tắt', 'Trong']);
    });

    it('also those that are hidden from the eye alone', async () => {
      const quiet = document.createElement('h2');
      quiet.textContent = 'Đường dẫn';
      for (const [name, value] of [
        ['position', 'absolute'],
        ['clip-path', 'inset(50%)'],
        ['width', '1px'],
        ['height', '1px'],
        ['overflow', 'hidden'],
      ] as const)
        quiet.style.setProperty(name, value);
      const { names } = await outlineOf(quiet);
      expect(names('heading')).to.deep.equal(['Đường dẫn']);
    });

    it('as nested lists, whatever level the page leaves out', async () => {
      const { outline } = await outlineOf(
        `<h2>A</h2>
          <h4>A1</h4>
          <h3>A2</h3>
          <h1>B</h1>
          <h2>B1</h2>`,
      );
      const told = (nodes: ReturnType<typeof outline.tree>): string =>
        nodes
          .map(({ item, children }) => item.name + (children.length ? `(${told(children)})` : ''))
          .join(' ');
      expect(told(outline.tree('heading', 10))).to.equal('A(A1 A2) B(B1)');
      expect(told(outline.tree('heading', 2))).to.equal('A(A1)');
    });
  });

  it('finds landmarks with their names, how deep they stand, and no header of an article', async () => {
    const { roles } = await outlineOf(
      `<header>
          <nav aria-label="Chính"></nav>
        </header>
        <div role="search"></div>
        <main>
          <article>
            <header></header>
            <footer></footer>
            <aside></aside>
          </article>
          <section aria-labelledby="tieu-de"><h2 id="tieu-de">Tệp đính kèm</h2></section>
          <section></section>
          <form></form>
          <form title="Góp ý"></form>
          <aside></aside>
        </main>
        <footer></footer>`,
    );
    expect(roles('landmark')).to.deep.equal([
      'banner  1',
      'navigation Chính 2',
      'search  1',
      'main  1',
      'region Tệp đính kèm 2',
      'form Góp ý 2',
      'complementary  2',
      'contentinfo  1',
    ]);
  });

  it('finds links, named by their content, pictures in their places', async () => {
    const { names } = await outlineOf(
      `<a href="#a">Trang <b>chủ</b></a>
        <a href="#b"><img alt="Biểu trưng" />Bắc Kạn</a>
        <a href="#c"
          ><h3>Tin</h3>
          <p>Tóm tắt</p></a
        >
        <a href="#d" aria-label="Xem tiếp bài Tin">Xem tiếp</a>
        <a href="#e"><span aria-hidden="true">›</span><span hidden>ẩn</span></a>
        <a href="#f" title="Tải về"></a>
        <span role="link" tabindex="0">Bản đồ</span>
        <a name="dau">không phải liên kết</a>
        <a href="#g" role="button">nút</a>`,
    );
    expect(names('link')).to.deep.equal([
      'Trang chủ',
      'Biểu trưngBắc Kạn',
      'Tin Tóm tắt',
      'Xem tiếp bài Tin',
      '',
      'Tải về',
      'Bản đồ',
    ]);
  });

  it('finds fields that can be filled in, named by their labels', async () => {
    const { roles } = await outlineOf(
      `<label>Họ tên <input /></label> <label for="thu">Thư điện tử</label
        ><input id="thu" type="email" />
        <input type="search" placeholder="Từ khóa" />
        <span id="gioi">Giới tính</span>
        <label><input type="radio" aria-labelledby="gioi nam" /><span id="nam">Nam</span></label>
        <label><input type="checkbox" /> Tôi đồng ý</label>
        <select aria-label="Tỉnh"></select>
        <textarea title="Nội dung"></textarea>
        <div contenteditable="true" aria-label="Soạn thảo"><p>chữ</p></div>
        <div role="switch" aria-label="Nhận tin"></div>
        <input type="date" aria-label="Ngày" />
        <input type="hidden" />
        <input type="submit" />
        <button>Gửi</button>
        <fieldset disabled><input aria-label="khóa" /></fieldset>`,
    );
    expect(roles('field')).to.deep.equal([
      'textbox Họ tên 1',
      'textbox Thư điện tử 1',
      'searchbox Từ khóa 1',
      'radio Giới tính Nam 1',
      'checkbox Tôi đồng ý 1',
      'combobox Tỉnh 1',
      'textbox Nội dung 1',
      'textbox Soạn thảo 1',
      'switch Nhận tin 1',
      'date Ngày 1',
    ]);
  });

  it('gives an address only where it leads there', async () => {
    const { outline } = await outlineOf(
      `<h2 id="mục-một">Một</h2>
        <h2>Hai</h2>
        <h2 id="đôi">Ba</h2>
        <h2 id="đôi">Bốn</h2>`,
      shadow('<h2 id="trong">Năm</h2>'),
    );
    expect(outline.of('heading').map(({ address }) => address)).to.deep.equal([
      `#${encodeURIComponent('mục-một')}`,
      null,
      `#${encodeURIComponent('đôi')}`,
      null,
      null,
    ]);
  });

  it('narrows every list to what was typed, and back', async () => {
    const { outline, names } = await outlineOf(
      `<h2>Hợp tác quốc tế</h2>
        <h2>Hộp thư</h2>
        <a href="#x">Hợp tác</a>`,
    );
    outline.narrow('hop');
    expect(names('heading')).to.deep.equal(['Hợp tác quốc tế', 'Hộp thư']);
    outline.narrow('hợp');
    expect(names('heading')).to.deep.equal(['Hợp tác quốc tế']);
    expect(names('link')).to.deep.equal(['Hợp tác']);
    outline.narrow('không có');
    expect([names('heading'), outline.has('heading')]).to.deep.equal([[], true]);
    outline.narrow('');
    expect(names('heading')).to.have.lengthOf(2);
  });

  it('can be asked while a long page is still looked through', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>${Array.from({ length: 300 }, (_, i) => html`<h2>Mục ${i}</h2>`)}</div>`,
    );
    const outline = new Outline(root, { except: document.createElement('i'), ...NAME });
    outline.look(10_000, () => outline.of('heading').length === 100);
    expect([outline.isComplete, outline.of('heading').length]).to.deep.equal([false, 100]);
    outline.narrow('Mục 1');
    expect(outline.of('heading')).to.have.lengthOf(19);
    outline.look(10_000);
    expect([outline.isComplete, outline.of('heading').length]).to.deep.equal([true, 138]);
  });

  it('leaves out what it is told to', async () => {
    const { names } = await outlineOf('<h2>Tin</h2><section id="own"><h2>Mục lục</h2></section>');
    expect(names('heading')).to.deep.equal(['Tin']);
  });
});
