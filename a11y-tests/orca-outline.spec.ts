import { expect, ORDERS, test } from './harness/desktop.ts';
import { lacking } from './harness/requirements.ts';

const lack = lacking('screenreader');
const PLACE = 'Cỡ chữ, giãn cách và độ tương phản';

for (const { order, ...options } of ORDERS)
  test.describe(lack ?? `with Orca in Vietnamese ${order}`, () => {
    test.skip(lack !== null);

    test('the outline is opened, narrowed and chosen from, and the place is heard', async ({
      visit,
    }) => {
      const { page, orca } = await visit('/tro-giup', options);
      await orca.press('Tab');
      await orca.press('Return');
      expect((await orca.press('Tab')).join(' ')).toContain('Mục lục trang nút bấm');
      const opened = (await orca.press('Return')).join(' ');
      expect(opened).toContain('Mục lục trang hộp thoại');
      expect(opened).toContain('Tìm trong mục lục');
      // Keys are not echoed: what is heard is the count, once the citizen rests.
      let heard = '';
      for (const key of 'gian') heard += (await orca.press(key)).join(' ');
      expect(heard).toContain('Khớp 1 đề mục.');
      const chosen = (await orca.press('Down')).join(' ');
      expect(chosen).toContain(`${PLACE} liên kết`);
      expect((await orca.press('Return')).join(' ')).toContain(PLACE);
      await expect(page.getByRole('heading', { name: PLACE })).toBeFocused();
      // Reading goes on from there. Into a list it would not: Orca 43 loses the lists of a page in Chromium
      // that any modal dialog has been open on.
      expect((await orca.press('Down')).join(' ')).toContain('Trong thẻ “Hiển thị”');
    });
  });
