import { expectNoViolation } from './harness/axe.ts';
import { expect, test } from './harness/device.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { lacking } from './harness/requirements.ts';

const lack = lacking('voice');

test.use({ speech: { languages: ['en'] } });

test.describe(lack ?? 'a device with English voices only', () => {
  test.skip(lack !== null);
  test('never reads Vietnamese, and says what to do', async ({ page, device }) => {
    await page.goto(ARTICLE);
    const reader = new Reader(page);
    await reader.button('Nghe bài viết').press('Enter');
    await expect(reader.text(/chưa có giọng đọc tiếng Việt/)).toBeVisible({ timeout: 15_000 });
    const voices = await page.evaluate(() => speechSynthesis.getVoices().map(({ lang }) => lang));
    expect(voices.join(), 'the device has a voice').toMatch(/en/);
    expect(device.ssip.messages).toEqual([]);
    await expectNoViolation(page, 'no Vietnamese voice');
  });
});
