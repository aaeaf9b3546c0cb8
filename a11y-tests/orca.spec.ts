import { expect, JOURNEYS, test } from './harness/desktop.ts';
import { ARTICLE } from './harness/pages.ts';
import type { SsipMessage } from './harness/ssip-conversation.ts';
import { sleep } from './harness/wait.ts';

/** Lines of a headline, the reader and a date stand before the first sentence of the body. */
const LINES = 15;

for (const { title, lack, ...options } of JOURNEYS)
  test.describe(title, () => {
    test.skip(lack !== null);

    test('Tab, Tab, Enter lead into the article, and Down reads on in it', async ({ journey }) => {
      const { view, orca } = await journey(ARTICLE, options);
      const sentence = /^[^.]+\./.exec(await view.text('#bai-viet p:not([class])'))![0];
      expect(await orca.press('Tab')).toEqual(['Bỏ qua dải lệnh', 'liên kết.']);
      expect(await orca.press('Tab')).toEqual(['Đến nội dung chính', 'liên kết.']);
      // Orca calls whatever takes a click clickable, at times.
      const landed = (await orca.press('Return')).at(-1)!.replace(' clickable', '');
      expect(landed).toBe(`${await view.text('h1')} tiêu đề cấp 1.`);
      expect(await orca.readUntil(sentence, LINES)).toContain(sentence);
    });

    test('the first skip link passes the ribbon', async ({ journey }) => {
      const { orca } = await journey(ARTICLE, options);
      await orca.press('Tab');
      expect((await orca.press('Return')).join(' ')).toContain('kính chào quý khách');
      // Orca adds that it opens a dialog, and tells of its own modes.
      expect((await orca.press('Tab')).join(' ')).toContain('Mục lục trang nút bấm.');
      expect((await orca.press('Tab')).join(' ')).toContain('Trang chủ liên kết.');
    });

    test('the ribbon says its tabs, and which commands are off', async ({ journey }) => {
      const { orca } = await journey(ARTICLE, options);
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
      journey,
    }) => {
      const { view, orca } = await journey(ARTICLE, options);
      await orca.press('Tab');
      await orca.press('Tab');
      await orca.press('Tab');
      await orca.press('Tab');
      const off = (await orca.press('Right')).join(' ');
      expect(off).toContain('Tạm dừng nút bấm màu xám tắt.');
      expect(off).toContain('Chưa nghe bài nào. Hãy bấm “Nghe bài viết” trước.');
      expect((await orca.press('End')).join(' ')).toContain('Tốc độ đã co lại nút bấm.');
      const opened = (await orca.press('Down')).join(' ');
      // In Firefox Orca leaves the name of a menu out, which is the button's that it has just said.
      expect(opened).toContain(options.browser === 'Firefox' ? 'trình đơn' : 'Tốc độ trình đơn.');
      expect(opened).toContain('Bình thường được chọn');
      expect((await orca.press('Down')).join(' ')).toContain('1,25 lần');
      // Back on the button Orca says its name, or only that it is closed now.
      expect((await orca.press('Return')).join(' ')).toContain('đã co lại');
      expect((await orca.press('Down')).join(' ')).toContain('1,25 lần được chọn');
      expect(await view.focused()).toBe('1,25 lần');
      expect((await orca.press('Escape')).join(' ')).toContain('đã co lại');
      expect(await view.focused()).toBe('Tốc độ');
    });

    test('the reader is named, reads in Vietnamese and is stopped', async ({ journey, device }) => {
      const { view, orca, reader, others } = await journey(ARTICLE, options);
      await orca.press('Tab');
      await orca.press('Tab');
      await orca.press('Return');
      expect((await orca.press('Tab')).at(-1)).toBe('Nghe bài viết nút bấm.');
      await orca.press('Return');
      expect(reader()[0]?.voice).toBe('Vietnamese (Northern)');
      // In Firefox a sentence is said in pieces, in Chromium at once.
      const headline = `${(await view.text('h1')).toLowerCase()}.`;
      const [{ text }] = reader() as [SsipMessage];
      expect(options.browser === 'Firefox' ? headline.slice(0, text.length) : headline).toBe(text);
      // In Chromium whatever the screen reader says silences the page (a MESSAGE cancels a TEXT), in Firefox it makes it
      // wait, so it must have no cause to speak.
      await sleep(2000);
      expect(others()).toEqual([]);
      await orca.pressFor('shift+Tab', 'Dừng nút bấm.');
      await orca.press('Return', 500);
      device.ssip.clear();
      await sleep(2000);
      expect(reader()).toEqual([]);
    });
  });
