import { expect, test } from './harness/citizen.ts';
import { lookOfFocus } from './harness/focus.ts';
import { ADDRESSES, ARTICLE } from './harness/pages.ts';
import { Reader, skipToArticle } from './harness/reader.ts';
import { standInVoice } from './harness/stand-in-voice.ts';
import { numberStops, walk } from './harness/tab-walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('from page load, Tab, Tab, Enter: in the article', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Bỏ qua dải lệnh' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(new Reader(page).button('Nghe bài viết')).toBeFocused();
});

test('the first skip link passes the ribbon', async ({ page }) => {
  await page.goto(ARTICLE);
  // It is not needed at once, and loaded after the rest.
  await page.getByRole('button', { name: 'Mục lục trang' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Mục lục trang' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('navigation', { name: 'Chính' }).getByRole('link').first(),
  ).toBeFocused();
});

test('the ribbon is two Tab stops, its commands one arrow apart', async ({ page }) => {
  await page.goto(ARTICLE);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Hiển thị' })).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Hiển thị' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Tab');
  const commands = page.getByRole('toolbar').getByRole('button');
  await expect(commands.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(commands.nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('tn-ribbon :focus')).toHaveCount(0);
});

test('the reader is started, paused, gone on with and stopped', async ({ page }) => {
  await standInVoice(page);
  await page.goto(ARTICLE);
  const reader = new Reader(page);
  await skipToArticle(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reader.text(/^Đang đọc câu 1/)).toBeVisible();
  await expect(reader.button('Tạm dừng')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(reader.text(/^Đã tạm dừng ở câu 1/)).toBeVisible();
  await expect(reader.button('Đọc tiếp')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.button('Tạm dừng')).toBeFocused();
  await reader.tabTo(reader.button('Câu sau'));
  await page.keyboard.press('Enter');
  await expect(reader.text(/^Đang đọc câu 2/)).toBeVisible();
  await reader.tabTo(reader.button('Dừng'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(reader.button('Nghe bài viết')).toBeFocused();
  await expect(reader.button('Dừng')).toHaveCount(0);
});

for (const address of ADDRESSES) {
  test(`${address}: Tab reaches everything, forward and backward, and is seen wherever it is`, async ({
    page,
  }) => {
    await page.goto(address);
    const stops = await numberStops(page);
    const forward = await walk(page, 'Tab', async (stop) => {
      const { changed, needed, free } = await lookOfFocus(page);
      expect.soft(changed, `focus on ${stops[stop]} is seen`).toBeGreaterThanOrEqual(needed);
      expect.soft(free, `${stops[stop]} is not covered`).toBeGreaterThan(0.5);
    });
    expect(named(forward, stops)).toEqual(stops);
    expect(await walk(page, 'Shift+Tab')).toEqual([...forward].reverse());
  });
}

const named = (met: readonly number[], stops: readonly string[]): string[] =>
  met.map((stop) => stops[stop] ?? 'something that is no stop');
