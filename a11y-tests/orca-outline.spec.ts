import { expect, JOURNEYS, test } from './harness/desktop.ts';

/** Milliseconds for Orca to find words for a dialog, and for a count once the citizen rests. */
const OPENED = 2500;
const RESTED = 1500;
const PLACE = 'Cỡ chữ, giãn cách và độ tương phản';

for (const { title, lack, ...options } of JOURNEYS)
  test.describe(title, () => {
    test.skip(lack !== null);

    test('the outline is opened, narrowed and chosen from, and the place is heard', async ({
      journey,
    }) => {
      const { view, orca } = await journey('/tro-giup', options);
      await orca.press('Tab');
      await orca.press('Return');
      expect((await orca.press('Tab')).join(' ')).toContain('Mục lục trang nút bấm');
      const opened = (await orca.press('Return', OPENED)).join(' ');
      // In Firefox Orca says nothing at times, of a plain page never (orca-limits.spec.ts).
      if (options.browser === 'Chromium') {
        expect(opened).toContain('Mục lục trang hộp thoại');
        expect(opened).toContain('Tìm trong mục lục');
      }
      expect(await view.focused()).toContain('Tìm trong mục lục');
      // Keys are not echoed: what is heard is the count, once the citizen rests.
      let heard = '';
      for (const key of 'gian') heard += (await orca.press(key, RESTED)).join(' ');
      expect(heard).toContain('Khớp 1 đề mục.');
      const chosen = (await orca.press('Down')).join(' ');
      expect(chosen).toContain(`${PLACE} liên kết`);
      expect((await orca.press('Return')).join(' ')).toContain(PLACE);
      expect(await view.focused()).toBe(PLACE);
      // Reading goes on from there. Into a list it would not: Orca 43 loses the lists of a page in Chromium
      // that any modal dialog has been open on.
      expect((await orca.press('Down')).join(' ')).toContain('Trong thẻ “Hiển thị”');
    });
  });
