import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './harness/citizen.ts';
import { composedSentences } from './harness/composed.ts';
import { Reader } from './harness/reader.ts';
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
