import { expect, test } from './harness/citizen.ts';
import { Picture } from './harness/picture.ts';
import { ADDRESSES, ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { screenshot } from './harness/screenshots.ts';
import { standInVoice } from './harness/stand-in-voice.ts';
import { numberStops, walk } from './harness/tab-walk.ts';
import { lookOfFocus } from './harness/focus.ts';

test.use({
  contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
  colorScheme: 'dark',
});

for (const address of ADDRESSES) {
  test(`${address} in forced colours`, async ({ page }) => {
    await page.goto(address);
    await screenshot(page, 'forced', address);
    const stops = await numberStops(page);
    await walk(page, 'Tab', async (stop) => {
      const { changed, needed } = await lookOfFocus(page);
      // Every edge is white here, and an outline over one adds little: a line of half the thickness must do.
      expect.soft(changed, `focus on ${stops[stop]} is seen`).toBeGreaterThanOrEqual(needed / 2);
    });
  });
}

test('what is read stands out', async ({ page }) => {
  await standInVoice(page);
  await page.goto(ARTICLE);
  const reader = new Reader(page);
  const headline = page.getByRole('heading', { level: 1 });
  const before = new Picture(await headline.screenshot());
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc câu 1/)).toBeVisible();
  const reading = new Picture(await headline.screenshot());
  // A word of large text, on the ground that the system keeps for what is marked.
  expect(reading.changed(before, 3)).toBeGreaterThan(500);
  await screenshot(page, 'forced-reading', ARTICLE);
  await reader.button('Dừng').click();
  expect(new Picture(await headline.screenshot()).changed(before, 1.1)).toBe(0);
});
