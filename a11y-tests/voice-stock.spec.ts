import { expect, test } from './harness/device.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { lacking } from './harness/requirements.ts';
import { until } from './harness/wait.ts';

/** Milliseconds from the key to what the voice is given. */
const SOON = 2000;
/** Chromium takes seconds to list so many, longer on a busy machine. */
const LISTING = 30_000;

const lack = lacking('voice');

test.use({ speech: { languages: 'stock' } });

test.describe(lack ?? 'a device with all the voices of eSpeak NG', () => {
  test.skip(lack !== null);
  test('reads with a Vietnamese one and offers a handful', async ({ page, device }) => {
    await page.goto(ARTICLE);
    await expect
      .poll(() => page.evaluate(() => speechSynthesis.getVoices().length), { timeout: LISTING })
      .toBeGreaterThan(1000);
    const reader = new Reader(page);
    const pressed = Date.now();
    await reader.button('Nghe bài viết').press('Enter');
    const message = await until('the voice', () => device.ssip.messages[0], 20_000);
    test.info().annotations.push({
      type: 'measured',
      description: `first speech after ${message.sentAt - pressed} ms`,
    });
    expect(message.sentAt - pressed).toBeLessThan(SOON);
    expect(message.voice).toMatch(/^Vietnamese/);
    await reader.button('Cài đặt').press('Enter');
    const voices = page.getByRole('combobox', { name: 'Giọng đọc', exact: true });
    await expect(voices).toBeVisible();
    expect(await voices.locator('option').count()).toBeLessThanOrEqual(12);
  });
});
