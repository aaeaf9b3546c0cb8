import { expect, fixture, html } from '@open-wc/testing';
import { itemPassages } from './item.ts';

const said = (target: Element | Range): string =>
  [...itemPassages(target)].map(({ text }) => text).join(' | ');

describe('itemPassages', () => {
  it('says a field with label, kind, state, hint and error', async () => {
    const root = await fixture(html`
      <form>
        <label for="ho-ten">Họ và tên</label>
        <input
          id="ho-ten"
          required
          aria-describedby="goi-y"
          aria-invalid="true"
          aria-errormessage="loi"
        />
        <p id="goi-y">Viết như trên căn cước</p>
        <p id="loi">Chưa có họ tên.</p>
      </form>
    `);
    expect(said(root.querySelector('input')!)).to.equal(
      'Họ và tên, ô nhập. Bắt buộc, chưa nhập. Viết như trên căn cước. Chưa có họ tên.',
    );
  });

  it('never says a password', async () => {
    const root = await fixture(
      html`<label>Mật khẩu <input type="password" value="bi-mat-99" /></label>`,
    );
    expect(said(root.querySelector('input')!)).to.equal('Mật khẩu, ô mật khẩu. Đã nhập.');
  });

  it('says links, buttons, boxes and selects by what they are', async () => {
    const root = await fixture(html`
      <div>
        <a href="#x"><img alt="Trang chủ" /></a>
        <button disabled>Gửi</button>
        <label><input type="checkbox" checked /> Tôi đồng ý</label>
        <label
          >Tỉnh
          <select>
            <option>Bắc Kạn</option>
          </select></label
        >
      </div>
    `);
    const one = (selector: string) => said(root.querySelector(selector)!);
    expect(one('a')).to.equal('Trang chủ, liên kết.');
    expect(one('button')).to.equal('Gửi, nút. Đang tắt.');
    expect(one('input')).to.equal('Tôi đồng ý, ô đánh dấu. Đã chọn.');
    expect(one('select')).to.equal('Tỉnh, danh sách chọn. Đang chọn Bắc Kạn.');
  });

  it('reads a menu, which an article leaves out', async () => {
    const root = await fixture(
      html`<nav>
        <ul>
          <li><a href="#a">Tin tức</a></li>
          <li><a href="#b">Góp ý</a></li>
        </ul>
      </nav>`,
    );
    expect(said(root)).to.equal('Tin tức | Góp ý');
  });

  it('reads the words that are selected, and knows where they stand', async () => {
    const root = await fixture(
      html`<div>
        <p>Câu một dài.</p>
        <p>Câu <b>hai cũng</b> dài.</p>
      </div>`,
    );
    const [first, second] = root.querySelectorAll('p');
    const range = document.createRange();
    range.setStart(first!.firstChild!, 4);
    range.setEnd(second!.querySelector('b')!.firstChild!, 3);
    expect(said(range)).to.equal('một dài. | Câu hai ');
    const passage = [...itemPassages(range)][0]!;
    expect(passage.range(0, 3)!.toString()).to.equal('một');
    range.setStart(second!.firstChild!, 0);
    expect(said(range)).to.equal('Câu hai ');
  });
});
