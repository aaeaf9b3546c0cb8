import { expect, JOURNEYS, test } from './harness/desktop.ts';
import { ARTICLE } from './harness/pages.ts';
import { sleep } from './harness/wait.ts';

for (const { title, lack, ...options } of JOURNEYS)
  test.describe(title, () => {
    test.skip(lack !== null);

    test('M leads through the landmarks, H through the headings', async ({ journey }) => {
      const { orca } = await journey('/tro-giup', options);
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

    test('the settings are opened while the article is read, changed and left by Escape', async ({
      journey,
      device,
    }) => {
      const { view, orca, reader } = await journey(ARTICLE, options);
      await orca.press('h');
      await orca.press('Tab');
      await orca.press('Return');
      await orca.pressUntil('Tab', 'Cài đặt nút bấm.');
      await orca.press('Return');
      expect(await view.focused()).toBe('Tốc độ');
      expect((await orca.press('Down')).join(' ')).toContain('1,25 lần.');
      expect((await orca.press('Tab')).join(' ')).toContain(
        'Giọng đọc hộp kết hợp. Giọng máy miền Bắc.',
      );
      await orca.press('Escape', 1500);
      expect(await view.focused()).toBe('Cài đặt');
      // In Firefox the reader has not given way, and reads on.
      if (options.browser === 'Chromium') {
        device.ssip.clear();
        await sleep(2000);
        expect(reader()).toEqual([]);
      }
      // Orca that came later says nothing more in Chromium, of a plain page either (orca-limits.spec.ts).
      if (options.orcaFirst)
        expect((await orca.press('shift+Tab')).join(' ')).toContain('Mục sau nút bấm.');
    });

    test('a form sent empty says what is wrong, and leads to the field', async ({ journey }) => {
      const { orca } = await journey('/gop-y', options);
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

    test('a formula is opened and gone through part by part', async ({ journey }) => {
      const { view, orca } = await journey('/bai-viet/cach-tinh-chi-so-hai-long', options);
      const inner =
        'phân số tử z bình phương p mở ngoặc một trừ p đóng ngoặc, mẫu e bình phương, hết phân số.';
      await orca.press('h');
      await orca.press('h');
      expect((await orca.press('Tab'))[0]).toBe('Xem từng phần công thức đã co lại nút bấm.');
      const opened = await orca.press('Return');
      // Orca in Firefox may say once more that it is open.
      expect(options.browser === 'Firefox' ? opened.slice(0, 4) : opened).toEqual([
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
      expect(await view.focused()).toBe('Xem từng phần công thức');
    });
  });
