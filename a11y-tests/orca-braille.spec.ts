import { BrailleDisplay } from './harness/braille-display.ts';
import { test as desktop, expect } from './harness/desktop.ts';
import { ARTICLE } from './harness/pages.ts';
import { lacking } from './harness/requirements.ts';

const lack = lacking('screenreader');

const test = desktop.extend<object, { braille: BrailleDisplay }>({
  braille: [
    async ({ device }, use) => {
      const display = await BrailleDisplay.start(device.runtime);
      await use(display);
      display.close();
    },
    { scope: 'worker' },
  ],
});

test.describe(lack ?? 'with Orca in Vietnamese and a braille display', () => {
  test.skip(lack !== null);

  test('the reader is found by touch, and that it gave way is there to be read', async ({
    visit,
    braille,
  }) => {
    const { page, orca } = await visit(ARTICLE, { braille: true });
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    await orca.press('h');
    // More than 40 cells are shown from their beginning.
    expect(braille.shown.at(-1)).toBe(`${headline} h1`.slice(0, 40).trimEnd());
    await orca.press('Tab');
    expect(braille.shown.at(-1)).toBe('Nghe bài viết nút bấm');
    await orca.press('Return');
    braille.clear();
    await orca.press('Tab');
    const shown = braille.shown.join('\n');
    expect(shown).toContain('Câu trước nút bấm');
    expect(shown).toContain('Giọng đọc đã nhường cho một chương');
  });

  test('what is wrong with a form can be read, and leads to the field', async ({
    visit,
    braille,
  }) => {
    const { orca } = await visit('/gop-y', { braille: true });
    await orca.press('h');
    await orca.pressUntil('b', 'Gửi góp ý nút bấm.');
    expect(braille.shown.at(-1)).toBe('Gửi góp ý nút bấm');
    braille.clear();
    await orca.press('Return');
    expect(braille.shown.join('\n')).toContain('Chưa gửi được góp ý');
    await orca.press('Tab');
    expect(braille.shown.at(-1)).toBe('Nhập họ và tên của quý vị.');
    await orca.press('Return');
    expect(braille.shown.join('\n')).toContain('Họ và tên (bắt buộc)');
  });
});
