import type { Page } from '@playwright/test';
import { expectNoViolation } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { screenshot } from './harness/screenshots.ts';
import { shiftsOf, watchShifts } from './harness/shifts.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const toolbar = (page: Page) => page.getByRole('toolbar');
const menu = (page: Page) => page.getByRole('menu');

/** To the ribbon's open tab by keyboard alone, past the skip links. */
async function tabToRibbon(page: Page): Promise<void> {
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  // What it does is loaded now; keys are pressed faster here than by anybody.
  await page.locator('tn-ribbon [data-command=more]').waitFor({ state: 'attached' });
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The size of text, which the display commands change. */
const size = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['tnTextSize'] ?? '100');

const WIDTHS = {
  '1280 px': { width: 1280, height: 900 },
  '320 px': { width: 320, height: 640 },
  // 1280 by 1024 at 400 %.
  '400 %': { width: 320, height: 256 },
} as const;

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Every entry of the open menu, gone through by arrows, is whole in the window, uncovered and large enough. */
async function seeEntries(page: Page): Promise<void> {
  const window = page.viewportSize()!;
  const entries = await menu(page).locator('.item').all();
  expect(entries.length).toBeGreaterThan(0);
  await page.keyboard.press('Home');
  for (const entry of entries) {
    await expect(entry).toBeFocused();
    const box = (await entry.boundingBox())!;
    const name = await entry.innerText();
    expect(Math.min(box.x, box.y), name).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, name).toBeLessThanOrEqual(window.width);
    expect(box.y + box.height, name).toBeLessThanOrEqual(window.height);
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('ArrowDown');
  }
}

/** The accessibility tree of the ribbon is as it was written down. */
const expectTree = (page: Page, tree: string) =>
  expect(page.locator('tn-ribbon')).toMatchAriaSnapshot(tree);

test('its commands are grouped, and off for a reason, in the accessibility tree', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await tabToRibbon(page);
  await expectTree(
    page,
    `
    - region "Dải lệnh":
      - tablist "Nhóm lệnh":
        - tab "Nghe" [selected]
        - tab "Hiển thị"
        - tab "Điều hướng"
        - tab "In"
      - tabpanel "Nghe":
        - toolbar "Nghe":
          - group "Nghe bài":
            - button "Nghe bài viết"
            - button "Tạm dừng" [disabled]
            - button "Dừng" [disabled]
          - group "Chuyển câu":
            - button "Câu trước" [disabled]
            - button "Câu sau" [disabled]
          - group "Cách đọc":
            - button "Chọn chỗ đọc"
            - button "Tốc độ"
        - status
  `,
  );
  await expect(
    toolbar(page).getByRole('button', { name: 'Dừng', exact: true }),
  ).toHaveAccessibleDescription('Chưa nghe bài nào. Hãy bấm “Nghe bài viết” trước.');
});

test('a menu is open, in the accessibility tree and in every look', async ({ page }) => {
  await page.goto(ARTICLE);
  await tabToRibbon(page);
  await press(page, 'Tab', 'End', 'ArrowUp');
  await expect(page.getByRole('menuitemradio', { name: '3 lần' })).toBeFocused();
  await expectTree(
    page,
    `
    - region "Dải lệnh":
      - tabpanel "Nghe":
        - toolbar "Nghe":
          - group "Cách đọc":
            - button "Chọn chỗ đọc"
            - button "Tốc độ" [expanded]
      - menu "Tốc độ":
        - menuitemradio "0,5 lần"
        - menuitemradio "0,75 lần"
        - menuitemradio "Bình thường" [checked]
        - menuitemradio "1,25 lần"
        - menuitemradio "1,5 lần"
        - menuitemradio "2 lần"
        - menuitemradio "3 lần"
  `,
  );
  await seeEntries(page);
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    await expectNoViolation(page, `menu, ${look}`);
    await screenshot(page, `ribbon-menu-${look}`, 'dai-lenh');
  }
});

test('text is read from the chosen words on, by keyboard and menu', async ({ page }) => {
  await standInVoice(page);
  await page.goto(ARTICLE);
  await tabToRibbon(page);
  await page.evaluate(() => {
    getSelection()!.selectAllChildren(document.querySelector('#bai-viet p:not([class])')!);
  });
  await press(page, 'Tab', 'End', 'ArrowLeft', 'Enter');
  await expect(page.getByRole('menuitem', { name: 'Đọc từ đây' })).toBeFocused();
  // By its first letters as UniKey types them: "d", Backspace, "đ".
  await press(page, 'd', 'Backspace', 'End');
  const entry = page.getByRole('menuitem', { name: 'Đọc phần đã chọn' });
  await expect(entry).toBeFocused();
  await expect(entry).not.toHaveAttribute('aria-disabled');
  await press(page, 'Enter');
  await expect(toolbar(page).getByRole('button', { name: 'Chọn chỗ đọc' })).toBeFocused();
  await expect(new Reader(page).text(/mục bạn chọn/)).toBeVisible();
});

for (const [name, viewport] of Object.entries(WIDTHS)) {
  test(`${name}: a display command by keyboard alone, and back`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(ARTICLE);
    await tabToRibbon(page);
    await press(page, 'ArrowRight', 'Tab');
    await expect(toolbar(page).getByRole('button').first()).toBeFocused();
    await press(page, 'Enter');
    expect(await size(page)).toBe('125');
    await press(page, 'End');
    const more = toolbar(page).getByRole('button', { name: 'Thêm' });
    if (await more.isVisible()) {
      await expect(more).toBeFocused();
      await press(page, 'Enter');
      await expect(menu(page).locator('.item').first()).toBeFocused();
      await seeEntries(page);
      for (const [look, media] of Object.entries(LOOKS)) {
        await page.emulateMedia(media);
        await expectNoViolation(page, `${name}, ${look}`);
        await screenshot(page, `ribbon-more-${viewport.height}-${look}`, 'dai-lenh');
      }
      await press(page, 'End');
    }
    await expect(page.locator('tn-ribbon :focus')).toHaveText('Đặt lại');
    await press(page, 'Enter');
    expect(await size(page)).toBe('100');
    await expect(page.locator('tn-ribbon').getByRole('status')).toHaveText(
      'Đã đặt lại cách hiển thị ban đầu.',
    );
    await expect(page.locator('tn-ribbon :focus')).toHaveCount(1);
  });
}

test('what has no room is in the menu with its state, and nothing else of it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(ARTICLE);
  await toolbar(page).getByRole('button', { name: 'Thêm' }).click();
  await expectTree(
    page,
    `
    - region "Dải lệnh":
      - tabpanel "Nghe":
        - toolbar "Nghe":
          - group "Nghe bài":
            - button "Nghe bài viết"
          - button "Thêm" [expanded]
      - menu "Thêm":
        - group "Nghe bài":
          - menuitem /^Tạm dừng Chưa nghe bài nào/ [disabled]
          - menuitem /^Dừng Chưa nghe bài nào/ [disabled]
        - group "Chuyển câu":
          - menuitem /^Câu trước/ [disabled]
          - menuitem /^Câu sau/ [disabled]
        - group "Chọn chỗ đọc":
          - menuitem "Đọc từ đây"
          - menuitem "Đọc mục này"
          - menuitem /^Đọc phần đã chọn/ [disabled]
        - group "Tốc độ":
          - menuitemradio "Bình thường" [checked]
  `,
  );
});

test('text of 200 % leaves whole commands and all others in the menu', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.evaluate(() => (document.documentElement.dataset['tnTextSize'] = '200'));
  const more = toolbar(page).getByRole('button', { name: 'Thêm' });
  await expect(more).toBeVisible();
  for (const button of await toolbar(page).getByRole('button').all()) {
    const box = (await button.boundingBox())!;
    expect(box.x + box.width, await button.innerText()).toBeLessThanOrEqual(1280);
  }
  await more.click();
  await seeEntries(page);
  await screenshot(page, 'ribbon-more-200', 'dai-lenh');
});

test('a narrow page comes up without shifting', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await watchShifts(page);
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  await expect(toolbar(page).getByRole('button', { name: 'Thêm' })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await shiftsOf(page)).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a menu is opened, used and dismissed', async ({ page }) => {
    await page.goto(ARTICLE);
    const more = toolbar(page).getByRole('button', { name: 'Thêm' });
    await page.getByRole('tab', { name: 'Hiển thị' }).tap();
    await more.tap();
    await page.getByRole('menuitemcheckbox', { name: 'Nền tối' }).tap();
    expect(await page.evaluate(() => document.documentElement.dataset['tnContrast'])).toBe('dark');
    await expect(menu(page)).toHaveCount(0);
    await more.tap();
    await expect(menu(page)).toBeVisible();
    await more.tap();
    await expect(menu(page)).toHaveCount(0);
    await more.tap();
    await page.touchscreen.tap(180, 160);
    await expect(menu(page)).toHaveCount(0);
  });
});
