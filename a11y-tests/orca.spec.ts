import { expect, ORDERS, test } from './harness/desktop.ts';
import { ARTICLE } from './harness/pages.ts';
import { lacking } from './harness/requirements.ts';
import { sleep } from './harness/wait.ts';

const lack = lacking('screenreader');
/** Lines of a headline, the reader and a date stand before the first sentence of the body. */
const LINES = 15;
const BROWSER = /chrome/;

for (const { order, ...options } of ORDERS)
  test.describe(lack ?? `with Orca in Vietnamese ${order}`, () => {
    test.skip(lack !== null);

    test('Tab, Tab, Enter lead into the article, and Down reads on in it', async ({ visit }) => {
      const { page, orca } = await visit(ARTICLE, options);
      const headline = await page.getByRole('heading', { level: 1 }).innerText();
      const sentence = /^[^.]+\./.exec(
        (await page.locator('#bai-viet p:not([class])').first().innerText()).replace(/\s+/g, ' '),
      )![0];
      expect(await orca.press('Tab')).toEqual(['Bỏ qua dải lệnh', 'liên kết.']);
      expect(await orca.press('Tab')).toEqual(['Đến nội dung chính', 'liên kết.']);
      // Orca calls whatever takes a click clickable, at times.
      const landed = (await orca.press('Return')).at(-1)!.replace(' clickable', '');
      expect(landed).toBe(`${headline} tiêu đề cấp 1.`);
      expect(await orca.readUntil(sentence, LINES)).toContain(sentence);
    });

    test('the first skip link passes the ribbon', async ({ visit }) => {
      const { orca } = await visit(ARTICLE, options);
      await orca.press('Tab');
      expect((await orca.press('Return')).join(' ')).toContain('kính chào quý khách');
      // Orca adds that it opens a dialog, and tells of its own modes.
      expect((await orca.press('Tab'))[0]).toBe('Mục lục trang nút bấm.');
      expect((await orca.press('Tab')).join(' ')).toContain('Trang chủ liên kết.');
    });

    test('the ribbon says its tabs, and which commands are off', async ({ visit }) => {
      const { orca } = await visit(ARTICLE, options);
      await orca.press('Tab');
      await orca.press('Tab');
      expect((await orca.press('Tab'))[0]).toBe('Nghe thẻ trang.');
      expect(await orca.press('Right')).toEqual(['Hiển thị thẻ trang.']);
      expect(await orca.press('Tab')).toEqual([
        'Hiển thị thanh công cụ',
        'Cỡ chữ bảng điều khiển.',
        'Chữ to hơn nút bấm.',
      ]);
      const off = (await orca.press('Right')).join(' ');
      expect(off).toContain('Chữ nhỏ hơn nút bấm màu xám tắt.');
      expect(off).toContain('Chữ đang ở cỡ nhỏ nhất');
    });

    test('the ribbon says why a command is off, opens a menu and comes back from it', async ({
      visit,
    }) => {
      const { page, orca } = await visit(ARTICLE, options);
      await orca.press('Tab');
      await orca.press('Tab');
      await orca.press('Tab');
      await orca.press('Tab');
      const off = (await orca.press('Right')).join(' ');
      expect(off).toContain('Tạm dừng nút bấm màu xám tắt.');
      expect(off).toContain('Chưa nghe bài nào. Hãy bấm “Nghe bài viết” trước.');
      expect((await orca.press('End')).join(' ')).toContain('Tốc độ đã co lại nút bấm.');
      const opened = (await orca.press('Down')).join(' ');
      expect(opened).toContain('Tốc độ trình đơn.');
      expect(opened).toContain('Bình thường được chọn');
      expect((await orca.press('Down')).join(' ')).toContain('1,25 lần');
      expect((await orca.press('Return')).join(' ')).toContain('Tốc độ');
      await orca.press('Down');
      await expect(page.getByRole('menuitemradio', { name: '1,25 lần' })).toBeFocused();
      expect((await orca.press('Escape')).join(' ')).toContain('Tốc độ');
    });

    test('the reader is named, reads in Vietnamese and is stopped', async ({ visit, device }) => {
      const { page, orca } = await visit(ARTICLE, options);
      await orca.press('Tab');
      await orca.press('Tab');
      await orca.press('Return');
      expect((await orca.press('Tab')).at(-1)).toBe('Nghe bài viết nút bấm.');
      await orca.press('Return');
      const [spoken] = device.ssip.messages.filter(({ client }) => BROWSER.test(client));
      expect(spoken?.voice).toBe('Vietnamese (Northern)');
      expect(spoken?.text).toBe(
        `${(await page.getByRole('heading', { level: 1 }).innerText()).toLowerCase()}.`,
      );
      // Whatever the screen reader says silences the page (a MESSAGE cancels a TEXT), so it must have no cause to speak.
      await sleep(2000);
      expect(
        device.ssip.messages.map(({ client }) => client).filter((one) => !BROWSER.test(one)),
      ).toEqual([]);
      expect((await orca.press('shift+Tab')).at(0)).toBe('Dừng nút bấm.');
      await orca.press('Return', 500);
      device.ssip.clear();
      await sleep(2000);
      expect(device.ssip.messages.filter(({ client }) => BROWSER.test(client))).toEqual([]);
    });
  });
