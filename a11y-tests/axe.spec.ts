import { expectNothingOfAxe, expectNoViolation, inEveryLook } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { ARTICLE, EVERY_PAGE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const address of EVERY_PAGE) {
  test(`${address} in every look`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    await inEveryLook(page, '1280 px');
    await page.evaluate(() => (document.documentElement.dataset['tnContrast'] = 'high'));
    await expectNothingOfAxe(page, 'high contrast');
    await page.evaluate(() => delete document.documentElement.dataset['tnContrast']);
    await page.emulateMedia({ media: 'print' });
    await expectNothingOfAxe(page, 'printed');
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoViolation(page, '320 px');
  });
}

test('every tab of the ribbon, open', async ({ page }) => {
  await page.goto(ARTICLE);
  const tabs = page.getByRole('tab');
  expect(await tabs.count()).toBeGreaterThan(1);
  for (const tab of await tabs.all()) {
    await tab.click();
    await inEveryLook(page, `tab ${await tab.innerText()}`);
  }
});

test('each skip link, seen', async ({ page }) => {
  await page.goto(ARTICLE);
  for (const name of ['Bỏ qua dải lệnh', 'Đến nội dung chính']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name })).toBeFocused();
    await expectNoViolation(page, name);
  }
});

test('the reader reading and paused', async ({ page }) => {
  await standInVoice(page);
  await page.goto(ARTICLE);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc/)).toBeVisible();
  await inEveryLook(page, 'reading');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoViolation(page, 'reading at 320 px');
  await reader.button('Tạm dừng').click();
  await expect(reader.text(/^Đã tạm dừng/)).toBeVisible();
  await expectNoViolation(page, 'paused');
});

test('a device without a Vietnamese voice is told what to do', async ({ page }) => {
  await page.goto(ARTICLE);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/chưa có giọng đọc tiếng Việt/)).toBeVisible({ timeout: 15_000 });
  await inEveryLook(page, 'trouble');
});

test('larger text, wider spacing, dark and high contrast, as the citizen chose', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto(ARTICLE);
  await page.getByRole('tab', { name: 'Hiển thị' }).click();
  const commands = page.getByRole('toolbar').getByRole('button');
  await expect(commands.first()).toBeVisible();
  for (let i = 0; i < (await commands.count()); i++) {
    const command = commands.nth(i);
    if ((await command.getAttribute('aria-disabled')) === 'true') continue;
    await command.click();
    await expectNoViolation(page, `after ${await command.innerText()}`);
    // One of them opens a dialog, which lies over the others.
    if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
  }
});
