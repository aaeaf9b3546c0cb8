import { expect, ORDERS, test } from './harness/desktop.ts';
import { ARTICLE } from './harness/pages.ts';
import { lacking } from './harness/requirements.ts';
import { sleep } from './harness/wait.ts';

const lack = lacking('screenreader');
const BROWSER = /chrome/;
/** Milliseconds within which the reader, or Orca over it, is to be heard after the key that asks for it. */
const AT_ONCE = 500;

for (const { order, ...options } of ORDERS)
  test.describe(lack ?? `with Orca in Vietnamese ${order}`, () => {
    test.skip(lack !== null);

    test('M leads through the landmarks, H through the headings', async ({ visit }) => {
      const { orca } = await visit('/tro-giup', options);
      for (const landmark of [
        'Dải lệnh',
        'Cổng thông tin điện tử Bắc Kạn kính chào quý khách!',
        'Chính',
        'Trợ giúp.',
        'Trong trang này tiêu đề cấp 2.',
        'Cơ quan chủ quản tiêu đề cấp 2.',
      ])
        expect((await orca.press('m')).join(' ')).toContain(landmark);
      // From the last to the first again.
      expect((await orca.press('m')).join(' ')).toContain('Dải lệnh');
      for (const heading of [
        'Trợ giúp tiêu đề cấp 1.',
        'Trong trang này tiêu đề cấp 2.',
        'Nghe bài viết tiêu đề cấp 2.',
      ])
        expect((await orca.press('h')).join(' ')).toContain(heading);
    });

    test('the reader gives way to Orca, keeps its place and goes on only when asked', async ({
      visit,
      device,
    }) => {
      const { page, orca } = await visit(ARTICLE, options);
      const headline = (await page.getByRole('heading', { level: 1 }).innerText()).toLowerCase();
      const reader = () => device.ssip.messages.filter(({ client }) => BROWSER.test(client));
      await orca.press('h');
      expect((await orca.press('Tab')).at(-1)).toBe('Nghe bài viết nút bấm.');
      await orca.press('Return');
      expect(reader().map(({ text }) => text)).toEqual([`${headline}.`]);
      await sleep(1500);
      const pressed = Date.now();
      const said = await orca.press('Tab');
      const answer = device.ssip.messages.find(({ client }) => !BROWSER.test(client));
      expect(answer!.begunAt! - pressed, 'Orca does not wait for the reader').toBeLessThan(AT_ONCE);
      expect(said[0]).toBe('Câu trước nút bấm.');
      expect(said.join(' ')).toContain(
        'Giọng đọc đã nhường cho một chương trình khác, đang ở câu 1',
      );
      device.ssip.clear();
      await sleep(2000);
      expect(reader()).toEqual([]);
      expect(await orca.press('shift+Tab')).toEqual(['Đọc tiếp nút bấm.']);
      const asked = Date.now();
      await orca.press('Return');
      const [rest] = reader();
      expect(`${headline}.`.endsWith(rest!.text)).toBe(true);
      expect(rest!.text.length).toBeLessThan(headline.length);
      expect(rest!.begunAt! - asked).toBeLessThan(AT_ONCE);
    });

    test('the settings are opened while the article is read, changed and left by Escape', async ({
      visit,
      device,
    }) => {
      const { page, orca } = await visit(ARTICLE, options);
      await orca.press('h');
      await orca.press('Tab');
      await orca.press('Return');
      await orca.pressUntil('Tab', 'Cài đặt nút bấm.');
      await orca.press('Return');
      await expect(page.getByRole('combobox', { name: 'Tốc độ' })).toBeFocused();
      expect((await orca.press('Down')).join(' ')).toContain('1,25 lần.');
      expect((await orca.press('Tab')).join(' ')).toContain(
        'Giọng đọc hộp kết hợp. Giọng máy miền Bắc.',
      );
      await orca.press('Escape', 1500);
      await expect(page.getByRole('button', { name: 'Cài đặt' })).toBeFocused();
      device.ssip.clear();
      await sleep(2000);
      expect(device.ssip.messages.filter(({ client }) => BROWSER.test(client))).toEqual([]);
      // Orca that came later says nothing more in Chromium, of a plain page either (orca-limits.spec.ts).
      if (options.orcaFirst)
        expect((await orca.press('shift+Tab')).join(' ')).toContain('Mục sau nút bấm.');
    });

    test('a form sent empty says what is wrong, and leads to the field', async ({ visit }) => {
      const { orca } = await visit('/gop-y', options);
      await orca.press('h');
      await orca.pressUntil('b', 'Gửi góp ý nút bấm.');
      expect(await orca.press('Return')).toEqual(['Chưa gửi được góp ý region.']);
      expect(await orca.press('Tab')).toEqual(['Nhập họ và tên của quý vị.', 'liên kết.']);
      const field = (await orca.press('Return')).join(' ');
      expect(field).toContain('Họ và tên (bắt buộc) mục nhập.');
      // Orca 43 has no Vietnamese for it.
      expect(field).toContain('invalid entry. Lỗi: Nhập họ và tên của quý vị.');
      const next = (await orca.press('Tab')).join(' ');
      expect(next).toContain('Cách liên lạc (bắt buộc ít nhất một cách)');
      expect(next).toContain(
        'Lỗi: Nhập thư điện tử hoặc số điện thoại để cơ quan trả lời quý vị. Ví dụ: nguyenvanan@example.com.',
      );
    });

    test('a formula is opened and gone through part by part', async ({ visit }) => {
      const { page, orca } = await visit('/bai-viet/cach-tinh-chi-so-hai-long', options);
      const inner =
        'phân số tử z bình phương p mở ngoặc một trừ p đóng ngoặc, mẫu e bình phương, hết phân số.';
      await orca.press('h');
      await orca.press('h');
      expect((await orca.press('Tab'))[0]).toBe('Xem từng phần công thức đã co lại nút bấm.');
      expect(await orca.press('Return')).toEqual([
        'Các phần của công thức cây',
        `n bằng ${inner}`,
        'đã giãn ra.',
        'cấp cây 1.',
      ]);
      expect(await orca.press('Down')).toEqual(['vế trái, n.', 'cấp cây 2.']);
      expect(await orca.press('Down')).toEqual([`vế phải, ${inner}`, 'đã co lại.']);
      expect(await orca.press('Right')).toEqual(['đã giãn ra']);
      expect(await orca.press('Left')).toEqual(['đã co lại']);
      expect(await orca.press('Right')).toEqual(['đã giãn ra']);
      expect(await orca.press('Right')).toEqual([
        'tử số, z bình phương p mở ngoặc một trừ p đóng ngoặc.',
        'đã co lại.',
        'cấp cây 3.',
      ]);
      expect((await orca.press('Left'))[0]).toBe(`vế phải, ${inner}`);
      // Orca says its name as well where it takes the focus for new.
      expect((await orca.press('Escape')).join(' ')).toContain('đã co lại');
      await expect(
        page.getByRole('button', { name: 'Xem từng phần công thức' }).first(),
      ).toBeFocused();
    });
  });
