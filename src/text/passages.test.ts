import { expect, fixture, html } from '@open-wc/testing';
import { passages, type Passage } from './index.ts';

const read = (root: Element): Passage[] => [...passages(root)];
const texts = (root: Element): string[] => read(root).map((passage) => passage.text.trim());

describe('passages', () => {
  it('gives headings, paragraphs, items, cells and captions in reading order', async () => {
    const root = await fixture(html`
      <article>
        <h1>Thông báo</h1>
        <p>Đoạn <b>thứ</b> nhất.</p>
        <ul>
          <li>Mục một</li>
          <li>Mục hai</li>
        </ul>
        <table>
          <caption>
            Bảng
          </caption>
          <tbody>
            <tr>
              <th>Xã</th>
              <td>12</td>
            </tr>
          </tbody>
        </table>
        <figure>
          <img alt="Hồ Ba Bể" src="data:," />
          <figcaption>Chú thích</figcaption>
        </figure>
      </article>
    `);
    expect(read(root).map(({ role, level, text }) => [role, level, text.trim()])).to.deep.equal([
      ['heading', 1, 'Thông báo'],
      ['paragraph', 0, 'Đoạn thứ nhất.'],
      ['item', 0, 'Mục một'],
      ['item', 0, 'Mục hai'],
      ['caption', 0, 'Bảng'],
      ['cell', 0, 'Xã'],
      ['cell', 0, '12'],
      ['alternative', 0, 'Hồ Ba Bể'],
      ['caption', 0, 'Chú thích'],
    ]);
  });

  it('leaves out what is hidden, what is a control and what the page marks', async () => {
    const root = await fixture(html`
      <article>
        <p>Đọc</p>
        <p hidden>ẩn</p>
        <p style="display:none">ẩn</p>
        <p style="visibility:hidden">ẩn <span style="visibility:visible">hiện</span></p>
        <p aria-hidden="true">ẩn</p>
        <div inert>ẩn</div>
        <nav>ẩn</nav>
        <button>ẩn</button>
        <div data-tn-skip>ẩn</div>
        <details>
          <summary>Tóm tắt</summary>
          ẩn
          <p>ẩn</p>
        </details>
        <details open>
          <summary>Mở</summary>
          Hiện ra
        </details>
      </article>
    `);
    expect(texts(root)).to.deep.equal(['Đọc', 'hiện', 'Tóm tắt', 'Mở', 'Hiện ra']);
  });

  it('follows shadow roots and slots as they are shown', async () => {
    const root = await fixture(html`<div><span slot="second">hai</span><span>một</span></div>`);
    const shadow = root.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    const second = document.createElement('slot');
    second.name = 'second';
    paragraph.append('đầu ', document.createElement('slot'), ' rồi ', second);
    shadow.append(paragraph);
    expect(texts(root)).to.deep.equal(['đầu một rồi hai']);
  });

  it('maps every word back to the letters on the page', async () => {
    const root = await fixture(html`
      <p>
        Ủy ban
        <b>nhân</b> <i>dân</i> tỉnh&nbsp;Bắc
        <!-- note -->Kạn
      </p>
    `);
    const [passage] = read(root);
    const text = passage!.text;
    expect(text.trim()).to.equal('Ủy ban nhân dân tỉnh\u00a0Bắc Kạn');
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      expect(passage!.range(index, index + word.length)!.toString()).to.equal(word);
    }
    expect(passage!.range(0, 7)!.toString().replace(/\s+/g, ' ').trim()).to.equal('Ủy ban');
  });

  it('gives no range once the text has left the page', async () => {
    const root = await fixture<HTMLElement>(html`<p>Một hai ba</p>`);
    const [passage] = read(root);
    root.firstElementChild?.remove();
    root.replaceChildren('x');
    expect(passage!.range(0, 3)).to.equal(null);
  });

  it('cuts a long text after a sentence and says that it goes on', async () => {
    const sentence = 'Tỉnh Bắc Kạn đẩy mạnh hợp tác quốc tế. ';
    const root = await fixture<HTMLElement>(html`<p>${sentence.repeat(500)}</p>`);
    const parts = read(root);
    expect(parts.length).to.be.greaterThan(3);
    expect(parts.map((part) => part.text).join('')).to.equal(sentence.repeat(500));
    for (const part of parts) expect(part.text).to.match(/tế\. $/);
    expect(parts.map((part) => part.continued)).to.deep.equal([
      false,
      ...parts.slice(1).map(() => true),
    ]);
  });

  it('looks at nothing behind what was asked for', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <p>Một</p>
        <p>Hai</p>
      </div>`,
    );
    const iterator = passages(root);
    expect(iterator.next().value?.text).to.equal('Một');
    root.querySelectorAll('p')[1]!.textContent = 'Đã sửa';
    expect(iterator.next().value?.text).to.equal('Đã sửa');
  });

  it('takes the language that is in force', async () => {
    const root = await fixture(
      html`<div lang="vi">
        <p>Một</p>
        <p lang="en">Two</p>
      </div>`,
    );
    expect(read(root).map((passage) => passage.languages)).to.deep.equal([
      [{ at: 0, lang: 'vi' }],
      [{ at: 0, lang: 'en' }],
    ]);
  });

  it('tells where in a paragraph another language begins and ends', async () => {
    const root = await fixture(html`<p lang="vi">Ban <i lang="en">People's Committee</i> họp.</p>`);
    expect(read(root)[0]?.languages).to.deep.equal([
      { at: 0, lang: 'vi' },
      { at: 4, lang: 'en' },
      { at: 22, lang: 'vi' },
    ]);
  });
});
