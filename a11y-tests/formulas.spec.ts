import type { CDPSession, Page } from '@playwright/test';
import { expectNoViolation } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { composedSentences } from './harness/composed.ts';
import { Reader } from './harness/reader.ts';
import { screenshot } from './harness/screenshots.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

const FORMULAS = '/bai-viet/cach-tinh-chi-so-hai-long';
const WITHOUT = '/bai-viet/mo-rong-hop-tac-quoc-te';

/** Files of ours that a page has asked for, from now on. */
function askedFor(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

/** Roles and names of all that a screen reader finds in the formulas of the article. */
async function formulasInTree(client: CDPSession): Promise<string[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said = (id: string): string[] => {
    const node = byId.get(id);
    if (!node) return [];
    const { role, name, childIds = [] } = node;
    return [`${role?.value} ${name?.value ?? ''}`, ...childIds.flatMap(said)];
  };
  return nodes
    .filter(({ role }) => /^math/i.test(String(role?.value)))
    .flatMap(({ nodeId }) => said(nodeId));
}

test('an article with formulas is said in Vietnamese, each formula in its sentence', async ({
  page,
}) => {
  await page.goto(FORMULAS);
  const said = (await composedSentences(page)).map(({ text }) => text);
  for (const sentence of [
    'n bằng phân số tử z bình phương p mở ngoặc một trừ p đóng ngoặc, mẫu e bình phương, hết phân số.',
    'gọi x chỉ số i là điểm của phiếu thứ i.',
    'x gạch ngang bằng một trên n tổng từ i bằng một đến n của x chỉ số i.',
    'E bằng z phân số tử s, mẫu căn bậc hai của n, hết phân số.',
    'đoạn từ bốn phẩy mười lăm đến bốn phẩy ba mươi mốt.',
  ])
    expect(said).toContain(sentence);
  expect(said.join(' ')).toMatch(/rộng một trăm hai mươi mét vuông/);
});

test('formulas are lit as a whole and part by part, and native ones are left as they were', async ({
  page,
}) => {
  await standInVoice(page);
  await page.goto(FORMULAS);
  const client = await page.context().newCDPSession(page);
  const markup = () => page.locator('math').evaluateAll((all) => all.map((one) => one.outerHTML));
  const [before, tree] = [await markup(), await formulasInTree(client)];
  expect(tree.length).toBeGreaterThan(20);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  const box = page.locator('[data-tn-overlay] .tn-word');
  await expect(async () => {
    if ((await box.count()) === 0) await reader.button('Đoạn sau').click({ timeout: 500 });
    await expect(box).toHaveCount(1, { timeout: 1500 });
  }).toPass({ timeout: 60_000 });
  await expect(page.locator('[data-tn-overlay] .tn-sentence')).toHaveCount(1);
  await page.screenshot({ path: '.build/a11y-output/formula-lit.png' });
  expect(await markup()).toEqual(before);
  expect(await formulasInTree(client)).toEqual(tree);
});

test('mathematics is loaded where there is some, and nowhere else', async ({ page }) => {
  await standInVoice(page);
  const asked = askedFor(page);
  const mathematics = () => asked.filter((path) => /\/(?:formulas|said)-[\w-]+\.js$/.test(path));
  await page.goto(WITHOUT);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc câu/)).toBeVisible();
  expect(mathematics()).toEqual([]);
  await page.goto(FORMULAS);
  expect(mathematics()).toEqual([]);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc câu/)).toBeVisible();
  expect(mathematics().length).toBeGreaterThan(0);
});

test('an article is read without mathematics where that cannot be loaded', async ({ page }) => {
  await standInVoice(page);
  await page.route(/\/(?:formulas|said)-[\w-]+\.js$/, (route) => route.abort());
  await page.goto(FORMULAS);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc câu/)).toBeVisible();
});

const EXPLORER = /\/(?:math-explorer|exploration|explore|said)-[\w-]+\.js$/;
const explorers = (page: Page) => page.locator('tn-math-explorer');
const partsOf = (page: Page) => page.getByRole('treeitem');

/** The first display formula of the article, opened by keyboard. */
async function openFirst(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Xem từng phần công thức' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(partsOf(page).first()).toBeFocused();
}

test('a citizen goes through a formula by keyboard, hears its parts, and comes back', async ({
  page,
}) => {
  await standInVoice(page);
  const asked = askedFor(page);
  await page.goto(FORMULAS);
  const button = page.getByRole('button', { name: 'Xem từng phần công thức' }).first();
  await expect(button).toBeVisible();
  expect(asked.filter((path) => /\/(?:exploration|explore|said)-/.test(path))).toEqual([]);
  await openFirst(page);
  await expect(partsOf(page).first()).toHaveAccessibleName(/^n bằng phân số tử z bình phương p/);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const below = partsOf(page).filter({ hasText: 'mẫu số' });
  await expect(below).toBeFocused();
  await expect(below).toHaveAccessibleName('mẫu số, e bình phương');
  await expect(page.locator('[data-tn-overlay] .tn-word')).toHaveCount(1);
  await screenshot(page, 'explored', FORMULAS);
  await expectNoViolation(page, 'with a formula taken apart');
  await below.focus();
  await page.keyboard.press('Enter');
  await expect(new Reader(page).text('Đang đọc mục bạn chọn.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(partsOf(page)).toHaveCount(0);
});

test('no page without formulas loads what takes them apart', async ({ page }) => {
  const asked = askedFor(page);
  await page.goto(WITHOUT);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => EXPLORER.test(path))).toEqual([]);
});

test('what a screen reader finds in native mathematics is the same without the explorer, with it, and when it is used', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  await page.route(/\/math-explorer-[\w-]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {};' }),
  );
  await page.goto(FORMULAS);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('tn-math-explorer:defined')).toHaveCount(0);
  const without = await formulasInTree(client);
  expect(without.length).toBeGreaterThan(20);
  await page.unrouteAll();
  await page.goto(FORMULAS);
  await expect(page.locator('tn-math-explorer:defined')).toHaveCount(await explorers(page).count());
  await page.getByRole('button', { name: 'Xem từng phần công thức' }).first().waitFor();
  expect(await formulasInTree(client)).toEqual(without);
  await openFirst(page);
  await page.keyboard.press('ArrowDown');
  expect(await formulasInTree(client)).toEqual(without);
});

test('a wide formula is scrolled by keyboard at 320 px and text of 200 %, and nothing moves when the explorer comes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(FORMULAS);
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset['shift'] = String(
          (entry as PerformanceEntry & { value: number }).value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.waitForLoadState('networkidle');
  expect(await page.locator('html').getAttribute('data-shift')).toBeNull();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const frames = page.getByRole('group', { name: 'Công thức rộng, cuộn ngang để xem hết' });
  await expect(frames.first()).toBeVisible();
  const wide = frames.first();
  await wide.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wide.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await openFirst(page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await screenshot(page, 'explored-320', FORMULAS);
  for (const part of await partsOf(page).all()) {
    const { x, width } = (await part.boundingBox())!;
    expect(x + width).toBeLessThan(320);
    expect(await part.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  }
});
