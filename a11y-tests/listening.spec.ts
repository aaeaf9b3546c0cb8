import type { Locator, Page } from '@playwright/test';
import { expectNoViolation } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

/** How far `link` reaches under `bar`, in px; not positive when it is clear of it. */
async function obscuredBy(bar: Locator, link: Locator): Promise<number> {
  const [above, below] = [await link.boundingBox(), await bar.boundingBox()];
  return (above?.y ?? 0) + (above?.height ?? 0) - (below?.y ?? 0);
}

const settingsOf = (page: Page) => page.getByRole('dialog', { name: 'Cài đặt nghe đọc' });

test.describe('where the device has no Vietnamese voice', () => {
  test('the portal offers its own, loads it when asked, and reads on without the network', async ({
    page,
    context,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      // Its size is asked for, not the voice.
      if (request.method() === 'GET') asked.push(new URL(request.url()).pathname);
    });
    const isOfVoice = (pathname: string) => /^\/giong-doc\/(?!pack\.json)/.test(pathname);
    await page.goto(ARTICLE);
    const reader = new Reader(page);
    await reader.button('Nghe bài viết').click();
    await expect(reader.text(/\(0,6 MB\)/)).toBeVisible({ timeout: 15_000 });
    await expectNoViolation(page, 'offer');
    expect(asked.filter(isOfVoice)).toEqual([]);
    await reader.button('Tải giọng đọc Trợ Năng').click();
    await expect(reader.text(/^Đang đọc câu 1 trên/)).toBeVisible({ timeout: 30_000 });
    expect(asked.filter(isOfVoice)).not.toEqual([]);
    await context.setOffline(true);
    await reader.button('Câu sau').click();
    await expect(reader.text(/^Đang đọc câu [23] trên/)).toBeVisible();
    await reader.button('Câu sau').click();
    await expect(reader.text(/^Đang đọc câu [34] trên/)).toBeVisible();
    await reader.button('Dừng').click();
    await context.setOffline(false);

    // Agreed once: a second visit reads with it at once.
    await page.reload();
    await reader.button('Nghe bài viết').click();
    await expect(reader.text(/^Đang đọc câu 1 trên/)).toBeVisible({ timeout: 15_000 });
    await expect(reader.button('Tải giọng đọc Trợ Năng')).toHaveCount(0);
  });

  test('a voice that cannot be had is said, and can be asked for again', async ({ page }) => {
    await page.route('**/giong-doc/espeak-ng.data*', (route) => route.abort());
    await page.goto(ARTICLE);
    const reader = new Reader(page);
    await reader.button('Nghe bài viết').click();
    await reader.button('Tải giọng đọc Trợ Năng').click();
    await expect(reader.text(/Chưa tải được giọng đọc/)).toBeVisible({ timeout: 15_000 });
    await page.unroute('**/giong-doc/espeak-ng.data*');
    await reader.button('Tải giọng đọc Trợ Năng').click();
    await expect(reader.text(/^Đang đọc câu 1 trên/)).toBeVisible({ timeout: 30_000 });
  });
});

test.describe('with a voice', () => {
  test.beforeEach(async ({ page }) => {
    await standInVoice(page);
    await page.goto(ARTICLE);
  });

  test('a place is kept over a reload, told, and forgotten in one press', async ({ page }) => {
    const reader = new Reader(page);
    await reader.button('Nghe bài viết').click();
    await expect(reader.text(/^Đang đọc câu/)).toBeVisible();
    await reader.button('Đoạn sau').click();
    await reader.button('Đoạn sau').click();
    await reader.button('Tạm dừng').click();
    const place = await reader.text(/^Đã tạm dừng ở câu/).innerText();
    const sentence = /câu (\d+)/.exec(place)?.[1];
    expect(Number(sentence)).toBeGreaterThan(2);
    await page.reload();
    await expect(reader.text(`Lần trước bạn nghe đến câu ${sentence} trên`)).toBeVisible();
    await expectNoViolation(page, 'a place that was kept');
    await reader.button('Nghe tiếp').click();
    await expect(reader.text(new RegExp(`^Đang đọc câu ${sentence} trên`))).toBeVisible();
    await reader.button('Tạm dừng').click();
    await page.reload();
    await reader.button('Xóa chỗ đang nghe').click();
    await expect(reader.button('Nghe bài viết')).toBeFocused();
    await page.reload();
    await expect(reader.button('Nghe bài viết')).toBeVisible();
    await expect(reader.text(/Lần trước bạn nghe/)).toHaveCount(0);
  });

  test('the settings are a dialog for the keyboard, in every look', async ({ page }) => {
    const reader = new Reader(page);
    await reader.button('Nghe bài viết').click();
    await reader.button('Cài đặt').press('Enter');
    const dialog = settingsOf(page);
    await expect(dialog.getByRole('combobox', { name: 'Tốc độ', exact: true })).toBeFocused();
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      await expectNoViolation(page, JSON.stringify(media));
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoViolation(page, '320 px');
    const [inner, outer] = await dialog.evaluate((one) => [one.scrollWidth, one.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
    for (const control of await dialog.locator('select, button, label.switch').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    await expect(reader.button('Cài đặt')).toBeFocused();
  });

  test('the simple mode shows four large commands', async ({ page }) => {
    const reader = new Reader(page);
    await reader.button('Nghe bài viết').click();
    await reader.button('Cài đặt').click();
    await settingsOf(page).getByLabel('Chế độ đơn giản').check();
    await page.keyboard.press('Escape');
    const group = page.getByRole('group', { name: 'Nghe bài viết' });
    await expect(group.getByRole('button')).toHaveText([
      'Dừng',
      'Tạm dừng',
      'Câu trước',
      'Câu sau',
      'Cài đặt',
    ]);
    expect((await reader.button('Câu sau').boundingBox())?.height).toBeGreaterThanOrEqual(64);
    await page.reload();
    await reader.button('Nghe bài viết').click();
    await expect(reader.button('Câu sau')).toBeVisible();
    await expect(reader.button('Đoạn sau')).toHaveCount(0);
  });

  test('one tab speaks at a time, and the other says why it rests', async ({ page, context }) => {
    const reader = new Reader(page);
    await reader.button('Nghe bài viết').click();
    await expect(reader.text(/^Đang đọc/)).toBeVisible();
    const other = await context.newPage();
    await standInVoice(other);
    await other.goto(ARTICLE);
    const second = new Reader(other);
    await other.getByRole('button', { name: /^Nghe/ }).last().click();
    await expect(second.text(/^Đang đọc/)).toBeVisible();
    await expect(reader.text(/một thẻ khác của trang này đang đọc/)).toBeAttached();
  });

  test('the compact bar stays in reach and hides nothing that has focus', async ({ page }) => {
    const reader = new Reader(page);
    await reader.button('Nghe bài viết').click();
    const bar = page.getByRole('group', { name: 'Thanh nghe thu gọn' });
    await expect(bar).toBeVisible();
    const links = page.locator('main a[href], footer a[href]');
    for (let i = 0; i < (await links.count()); i++) {
      const link = links.nth(i);
      await link.focus();
      await expect
        .poll(() => obscuredBy(bar, link), { message: await link.innerText() })
        .toBeLessThanOrEqual(0);
    }
    await bar.getByRole('button', { name: 'Tạm dừng' }).click();
    await expect(bar.getByRole('button', { name: 'Đọc tiếp' })).toBeFocused();
    await bar.getByRole('button', { name: 'Dừng', exact: true }).press('Enter');
    await expect(bar).toBeHidden();
    await expect(reader.button('Nghe bài viết')).toBeFocused();
  });
});
