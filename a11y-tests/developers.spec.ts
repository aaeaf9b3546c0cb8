import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './harness/citizen.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

const PAGE = '/nha-phat-trien';
const root = path.resolve(import.meta.dirname, '..');
/** Every element, by the title of its README. */
const ELEMENTS = globSync('components/*/README.md', { cwd: root }).flatMap(
  (file) => /^# `<(tn-[\w-]+)>`/.exec(readFileSync(path.join(root, file), 'utf8'))?.[1] ?? [],
);

test('each element has its section, its code and an example that runs', async ({ page }) => {
  expect(ELEMENTS.length).toBeGreaterThan(4);
  await page.goto(PAGE);
  for (const tag of ELEMENTS) {
    await expect(page.locator(`h2#${tag}`), tag).toBeVisible();
    await expect(page.locator(`.contents a[href="#${tag}"]`), tag).toHaveCount(1);
    await expect(page.locator('.code', { hasText: new RegExp(`<${tag}[ >]`) }), tag).toHaveCount(1);
    // A page has one ribbon: the one that runs is its own.
    const place = tag === 'tn-ribbon' ? 'body >' : `.example[data-element="${tag}"] .live`;
    await expect(page.locator(`${place} ${tag}:defined`), tag).toHaveCount(1);
  }
});

test('the code that is shown is what runs', async ({ page }) => {
  await page.goto(PAGE);
  const pairs = await page.locator('.example').evaluateAll((examples) =>
    examples.map((example) => {
      const words = (text = '') => text.replace(/\s+/g, ' ').trim();
      const shown = example.querySelector('code')?.textContent.replace(/<[^>]*>/g, ' ');
      return [words(shown), words(example.querySelector('.live')?.textContent)];
    }),
  );
  expect(pairs.length).toBe(ELEMENTS.length - 1);
  for (const [shown, runs] of pairs) expect(runs).toContain(shown);
});

test('the examples do what they are there for', async ({ page }) => {
  await standInVoice(page);
  await page.goto(PAGE);
  await page.locator('.live tn-skip-links a').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lịch tiếp công dân tháng 12' })).toBeFocused();
  await page.getByRole('button', { name: 'Cài đặt nghe đọc' }).click();
  await expect(page.getByRole('dialog', { name: 'Cài đặt nghe đọc' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.live tn-reader').getByRole('button', { name: 'Nghe bài viết' }).click();
  await expect(page.locator('.live tn-reader').getByText(/^Đang đọc câu/)).toBeVisible();
  const vitals = page.locator('tn-vitals');
  for (const name of [/Hiện nội dung chính/, /Bắt đầu đọc thành tiếng/, /Liên kết bỏ qua/])
    await expect(
      vitals.getByRole('row', { name }).getByText(/^(Tốt|Cần cải thiện|Kém)$/),
    ).toBeVisible();
});
