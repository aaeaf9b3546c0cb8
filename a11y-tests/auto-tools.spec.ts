import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LOOKS, WCAG_AND_BEST_PRACTICE } from './harness/axe.ts';
import { listeners, markup, reported, serveHosts, undo } from './harness/host-page.ts';
import { screenshot } from './harness/screenshots.ts';
import { followByKeyboard, SKIP_LINKS } from './harness/skip-journey.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

const { open } = serveHosts();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  await tab.press('Enter');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** How high a line of the content is seen, and in which colours. */
const contentLook = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.querySelector('main p, [role=main] p')!;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const { color, backgroundColor } = getComputedStyle(paragraph);
    return { line: range.getClientRects()[0]!.height, color, backgroundColor };
  });

for (const name of ['2010-stock', '2013-stock', '2016', 'wordpress-like'] as const)
  test(`${name}: the page answers to the display choices, and is as it was when they are reset`, async ({
    page,
  }) => {
    await open(page, name);
    await openTab(page, 'Hiển thị');
    const before = await contentLook(page);
    await button(page, 'Nền tối').press('Enter');
    const dark = await contentLook(page);
    expect([dark.color, dark.backgroundColor]).toEqual(['rgb(244, 238, 229)', 'rgb(31, 27, 23)']);
    for (let step = 0; step < 4; step += 1) await button(page, 'Chữ to hơn').press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-tn-text-size', '200');
    const larger = await contentLook(page);
    expect(larger.line / before.line).toBeGreaterThan(1.9);
    await screenshot(page, 'dark-200', `auto-${name}`);

    // Kept for the next visit, where the skip links arrive as before.
    await open(page, name);
    expect((await contentLook(page)).line).toBeCloseTo(larger.line, 0);
    // Not by a locator: those see our own links in their shadow roots too.
    const link = await page.evaluate(
      (links) => [...document.querySelectorAll(links)].at(-1)?.textContent ?? '',
      SKIP_LINKS,
    );
    const { part, focus } = await followByKeyboard(page, link);
    expect(part, focus).toBe('main');

    await openTab(page, 'Hiển thị');
    await expect(button(page, 'Chữ nhỏ hơn')).toBeVisible();
    // What has no room is in the menu.
    await button(page, 'Thêm').press('Enter');
    await page.getByRole('menuitem', { name: 'Đặt lại' }).press('Enter');
    await expect.poll(() => contentLook(page)).toEqual(before);
  });

for (const name of ['2010-stock', '2016', 'wordpress-like'] as const)
  test(`${name}: what is mounted is accessible in every look, and fits 320 px`, async ({
    page,
  }) => {
    for (const [look, media] of Object.entries(LOOKS))
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await page.emulateMedia(media);
        await open(page, name);
        await expect(page.getByRole('tab', { name: 'Hiển thị' })).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .include('[data-tn-mount=tools]')
          .include('[data-tn-mount=reader]')
          .withTags(WCAG_AND_BEST_PRACTICE)
          // It takes the ground of a page that has no colour of its own for white, whatever the system forces.
          .disableRules(media.forcedColors === 'active' ? ['color-contrast'] : [])
          .analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html}`),
        );
        expect(found, `${look}, ${width} px`).toEqual([]);
        const wide = await page
          .locator('[data-tn-mount=tools] .tools')
          .evaluate((tools) => tools.scrollWidth - tools.clientWidth);
        expect(wide, `${look}, ${width} px`).toBeLessThanOrEqual(0);
        if (width === 320) await screenshot(page, `320-${look}`, `auto-${name}`);
      }
  });

test('the display dialog changes a page that knows nothing of it, by keyboard', async ({
  page,
}) => {
  await open(page, '2013-stock');
  await openTab(page, 'Hiển thị');
  await button(page, 'Tùy chỉnh').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tùy chỉnh hiển thị' });
  await expect(dialog).toBeVisible();
  // The page's own small print does not reach it.
  expect(
    await dialog.evaluate((element) => parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThanOrEqual(16);
  await dialog.getByRole('radio', { name: 'Trắng trên đen' }).press('Space');
  await expect.poll(async () => (await contentLook(page)).backgroundColor).toBe('rgb(0, 0, 0)');
  await screenshot(page, 'display', 'auto-2013-stock');
});

test('a key is chosen on an old portal too, and takes the citizen about', async ({ page }) => {
  await open(page, '2013-stock');
  await openTab(page, 'Điều hướng');
  await button(page, 'Trợ giúp phím tắt').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('link')).toHaveCount(0);
  for (const [command, key] of [
    ['Nội dung chính', 'F8'],
    ['Trở lại chỗ cũ', 'F2'],
    ['Vùng trước', 'Shift+F8'],
    ['Dải lệnh', 'Shift+F2'],
  ] as const) {
    await dialog.getByRole('button', { name: `Đặt phím: ${command}`, exact: true }).press('Enter');
    await page.keyboard.press(key);
    await expect(dialog.getByRole('status')).toHaveText(
      `Đã đặt ${key.replace('+', ' + ')} cho “${command}”.`,
    );
  }
  await page.keyboard.press('Escape');
  await open(page, '2013-stock');
  await page.locator('tn-page-shortcuts').waitFor({ state: 'attached' });
  const link = page.locator('[role=main] a[href]').first();
  await link.focus();
  await page.keyboard.press('F8');
  await expect(page.locator('[role=main] :focus, [role=main]:focus')).toBeAttached();
  await expect(link).not.toBeFocused();
  await page.keyboard.press('F2');
  await expect(link).toBeFocused();
  await page.keyboard.press('Shift+F8');
  await expect(page.locator('[role=navigation]:focus').last()).toBeAttached();
  await page.keyboard.press('Shift+F2');
  await expect(page.getByRole('tab', { name: 'Nghe' })).toBeFocused();
});

test('without the ribbon each dialog has a button of its own', async ({ page }) => {
  await open(page, '2013-stock', { auto: 'data-tn-off="ribbon"' });
  await button(page, 'Tùy chỉnh hiển thị').press('Enter');
  await expect(page.getByRole('dialog', { name: 'Tùy chỉnh hiển thị' })).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'Phím tắt').press('Enter');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect((await reported(page)).mounted).toEqual(
    expect.arrayContaining(['display', 'shortcuts', 'outline', 'reader']),
  );
});

test('nothing is left of a reading, of dialogs, a ruler and keys after undo', async ({ page }) => {
  await standInVoice(page);
  await open(page, '2013-stock', { auto: null });
  const before = { markup: await markup(page), listeners: await listeners(page) };
  await open(page, '2013-stock');
  await openTab(page, 'Hiển thị');
  await button(page, 'Tùy chỉnh').press('Enter');
  await page.getByRole('checkbox', { name: 'Thước đọc' }).press('Space');
  await expect(page.locator('[data-tn-ruler-band]')).toBeAttached();
  await page.keyboard.press('Escape');
  await openTab(page, 'Điều hướng');
  await button(page, 'Trợ giúp phím tắt').press('Enter');
  await button(page, 'Đặt phím: Câu sau').press('Enter');
  await page.keyboard.press('F8');
  await page.keyboard.press('Escape');
  await openTab(page, 'Hiển thị');
  await button(page, 'Chữ to hơn').press('Enter');
  const reader = page.locator('tn-reader');
  await reader.getByRole('button', { name: 'Nghe bài viết' }).press('Enter');
  await expect(reader.getByText(/^Đang đọc câu 1/)).toBeVisible();
  await reader.getByRole('button', { name: 'Cài đặt' }).press('Enter');
  await expect(page.getByRole('dialog', { name: /Cài đặt/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await undo(page);
  await expect.poll(() => markup(page)).toBe(before.markup);
  await expect.poll(() => listeners(page)).toEqual(before.listeners);
  const left = await page.evaluate(() => [
    document.adoptedStyleSheets.length,
    'highlights' in CSS ? CSS.highlights.size : 0,
  ]);
  expect(left).toEqual([0, 0]);
});
