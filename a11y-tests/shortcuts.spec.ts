import type { Page } from '@playwright/test';
import { expectNoViolation } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { screenshot } from './harness/screenshots.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const HELP = '/tro-giup';
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Phím tắt' });
const button = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true });

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Phím tắt', exact: true }).press('Enter');
  await expect(dialog(page)).toBeVisible();
}

/** By the keyboard alone, as everything here. */
async function choose(page: Page, command: string, keys: string): Promise<void> {
  await button(page, `Đặt phím: ${command}`).press('Enter');
  await expect(page.getByRole('textbox', { name: `Bấm phím cho “${command}”` })).toBeFocused();
  await page.keyboard.press(keys);
}

test('a citizen chooses keys, comes back another day and reads by them', async ({ page }) => {
  await standInVoice(page);
  await page.goto(ARTICLE);
  await page.keyboard.press('F8');
  const reader = new Reader(page);
  await expect(reader.button('Nghe bài viết')).toBeVisible();
  await page.goto(HELP);
  await openList(page);
  await choose(page, 'Nghe hoặc tạm dừng', 'F8');
  await expect(dialog(page).getByRole('status')).toHaveText('Đã đặt F8 cho “Nghe hoặc tạm dừng”.');
  await choose(page, 'Câu sau', 'F2');
  await choose(page, 'Nội dung chính', 'Shift+F2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Phím tắt', exact: true })).toBeFocused();

  await page.goto(ARTICLE);
  await expect(reader.button('Nghe bài viết')).toHaveAttribute('aria-keyshortcuts', 'F8');
  await page.locator('tn-page-shortcuts').waitFor({ state: 'attached' });
  await page.keyboard.press('F8');
  await expect(reader.text(/^Đang đọc câu 1/)).toBeVisible();
  await page.keyboard.press('F2');
  await expect(reader.text(/^Đang đọc câu 2/)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(reader.text(/^Đã tạm dừng/)).toBeVisible();
  await page.keyboard.press('Shift+F2');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('keys are switched off, and forgotten', async ({ page }) => {
  await page.goto(HELP);
  await openList(page);
  await choose(page, 'Chữ to hơn', 'F8');
  await dialog(page).getByRole('checkbox', { name: 'Dùng phím tắt' }).press('Space');
  await page.keyboard.press('Escape');
  const root = page.locator('html');
  await page.keyboard.press('F8');
  await expect(root).not.toHaveAttribute('data-tn-text-size');
  await openList(page);
  await dialog(page).getByRole('checkbox', { name: 'Dùng phím tắt' }).press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F8');
  await expect(root).toHaveAttribute('data-tn-text-size', '125');
  await openList(page);
  await button(page, 'Bỏ mọi phím').press('Enter');
  await page.reload();
  await page.keyboard.press('F8');
  await expect(root).toHaveAttribute('data-tn-text-size', '125');
});

test('a key that others use is told before it is used', async ({ page }) => {
  await page.goto(HELP);
  await openList(page);
  await choose(page, 'Dừng', 'Alt+Shift+l');
  await expect(dialog(page).getByRole('status')).toContainText('Orca');
  await expect(button(page, 'Chọn phím khác: Dừng')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F8');
  await expect(dialog(page).getByRole('status')).toHaveText('Đã đặt F8 cho “Dừng”.');
});

test('what is typed into a form is no shortcut', async ({ page }) => {
  await page.goto(HELP);
  await openList(page);
  await choose(page, 'Chữ to hơn', 'k');
  await button(page, 'Vẫn dùng phím này: Chữ to hơn').press('Enter');
  await page.goto('/gop-y');
  await page.locator('tn-page-shortcuts').waitFor({ state: 'attached' });
  const field = page.locator('main textarea').first();
  await field.pressSequentially('kiến nghị khẩn');
  await expect(field).toHaveValue('kiến nghị khẩn');
  await expect(page.locator('html')).not.toHaveAttribute('data-tn-text-size');
  await page.locator('h1').click();
  await page.keyboard.press('k');
  await expect(page.locator('html')).toHaveAttribute('data-tn-text-size', '125');
});

test('the ribbon opens the list, and leads on to the help', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('tab', { name: 'Điều hướng' }).click();
  await page.getByRole('button', { name: 'Trợ giúp phím tắt' }).press('Enter');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('link', { name: 'Cách dùng bàn phím' }).press('Enter');
  await expect(page).toHaveURL(/\/tro-giup#phim-tat$/);
});

test('every state of the list, in every look and at 320 px', async ({ page }) => {
  test.setTimeout(300_000);
  const look = async (state: string, looks: readonly (typeof LOOKS)[number][] = [LOOKS[0]]) => {
    for (const media of looks) {
      await page.emulateMedia(media);
      await expectNoViolation(page, `${state}, ${media.colorScheme} ${media.forcedColors}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const beyond = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(beyond, state).toBeLessThanOrEqual(0);
    await screenshot(page, `shortcuts-${state}`, HELP);
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  await page.goto(HELP);
  await openList(page);
  await look('empty');
  await button(page, 'Đặt phím: Dừng').press('Enter');
  await look('asking');
  await page.getByRole('textbox', { name: 'Bấm phím cho “Dừng”' }).press('Control+Alt+k');
  await look('shared', LOOKS);
  await button(page, 'Vẫn dùng phím này: Dừng').press('Enter');
  await look('set');
});
