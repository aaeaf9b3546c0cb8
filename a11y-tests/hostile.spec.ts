import type { Page } from '@playwright/test';
import { test as base } from '@playwright/test';
import { expect } from './harness/citizen.ts';
import { hostileMarkup, isHarmed, showHostilePage } from './harness/hostile-page.ts';
import { ARTICLE, elementsDefined } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

/** Pages of random pieces; each is opened, listened to, moved about in and left. */
const PAGES = 24;

/** As `citizen.ts`, but the policy is expected to be tried: it must hold, and nothing of ours may throw. */
const test = base.extend<{ thrown: string[] }>({
  thrown: [
    async ({ page }, use) => {
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await use(thrown);
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});

/** What a citizen does on any page: listens, steps, goes on, stops, moves by the ribbon. */
async function useThePage(page: Page): Promise<void> {
  await elementsDefined(page);
  const reader = new Reader(page);
  const listen = reader.button('Nghe bài viết');
  if ((await listen.count()) === 0) return;
  await listen.click();
  await expect(reader.text(/^Đang đọc|^Đã đọc hết/).first()).toBeVisible({ timeout: 15_000 });
  // A short text may have come to its end, and its buttons gone, meanwhile.
  const press = (name: string): Promise<void> =>
    reader
      .button(name)
      .click({ timeout: 1000 })
      .catch(() => undefined);
  for (const name of ['Câu sau', 'Đoạn sau', 'Câu trước']) await press(name);
  await expect(async () => {
    const isOver = () => listen.or(reader.button('Nghe lại')).isVisible();
    if (!(await isOver())) await press('Dừng');
    expect(await isOver()).toBe(true);
  }).toPass({ timeout: 15_000 });
}

for (let seed = 1; seed <= PAGES; seed++)
  test(`a page of broken and malicious markup (seed ${seed}) is read, and runs nothing`, async ({
    page,
  }) => {
    await standInVoice(page);
    await showHostilePage(page, hostileMarkup(seed));
    await useThePage(page);
    expect(await isHarmed(page)).toBe(false);
  });

test('a page of 100,000 elements answers', async ({ page }) => {
  await standInVoice(page);
  await showHostilePage(page, '<p>Một <b>hai</b> ba.</p>'.repeat(50_000));
  await elementsDefined(page);
  // Not by locators: each look of theirs goes through the whole page, and keeps it from answering.
  const reader = (await page.$('tn-reader'))!;
  const press = async (name: string): Promise<void> =>
    (await reader.waitForSelector(`button:has-text("${name}")`, { timeout: 15_000 })).click();
  await press('Nghe bài viết');
  await reader.waitForSelector('text=/^Đang đọc/', { timeout: 15_000 });
  for (const name of ['Câu sau', 'Đoạn sau', 'Câu trước', 'Dừng']) await press(name);
  await reader.waitForSelector('button:has-text("Nghe bài viết")');
});

test('400 elements within each other are read, and nothing overflows', async ({ page }) => {
  await standInVoice(page);
  await showHostilePage(page, '<p>Câu đầu.</p>');
  await page.evaluate(() => {
    // Parsers close such towers; scripts build them. (Chromium itself dies of 600.)
    const tower = document.createElement('div');
    let at: HTMLElement = tower;
    for (let depth = 0; depth < 400; depth++) {
      const inner = document.createElement(depth % 2 ? 'span' : 'div');
      at.append(inner);
      at = inner;
    }
    at.append('Câu ở đáy.');
    document.querySelector('#bai-viet')!.append(tower);
  });
  await useThePage(page);
});

test.describe('storage', () => {
  for (const [state, spoil] of Object.entries({
    'that throws': () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get(): Storage {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    'that is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'with nonsense in it': () => {
      for (const key of ['tro-nang', 'tro-nang:settings', 'tro-nang:places', 'tn-settings'])
        localStorage.setItem(key, '{"rate":"<b>","voice":[],"textSize":1e99');
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '\u0000[null]');
    },
  }))
    test(`${state} takes nothing from the citizen but the memory`, async ({ page }) => {
      await standInVoice(page);
      await page.addInitScript(spoil);
      await page.goto(ARTICLE);
      await useThePage(page);
      await page.getByRole('tab', { name: 'Hiển thị' }).click();
      await page.getByRole('button', { name: 'Chữ to hơn' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-tn-text-size', '125');
    });
});

test('a browser that cannot speak at all says so', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance'])
      Object.defineProperty(globalThis, name, { value: undefined });
  });
  await page.goto(ARTICLE);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.button('Thử lại')).toBeVisible({ timeout: 15_000 });
});

test('elements that are there twice, from two versions, work once', async ({ page }) => {
  await standInVoice(page);
  await page.goto(ARTICLE);
  const scripts = await page
    .locator('script[type=module]')
    .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src));
  // Another address: the same modules once more.
  for (const src of scripts)
    await page.evaluate((url) => import(`${url}?lan-hai`).then(() => undefined), src);
  await useThePage(page);
});

test('a page that is left and come back to is silent, and its reader goes on when asked', async ({
  page,
}) => {
  await standInVoice(page);
  await page.goto(ARTICLE);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc câu 1/)).toBeVisible();
  await reader.button('Đoạn sau').click();
  await expect(reader.text(/^Đang đọc câu [2-9]/)).toBeVisible();
  await page.goto('/lien-he');
  await page.goBack();
  await elementsDefined(page);
  await expect(reader.text(/^Đang đọc câu/)).toHaveCount(0);
  await reader.button('Đọc tiếp').or(reader.button('Nghe tiếp')).first().click();
  await expect(reader.text(/^Đang đọc câu/)).toBeVisible();
});

test('an article that is taken away while it is read ends in silence, and the page goes on', async ({
  page,
}) => {
  await standInVoice(page);
  await page.goto(ARTICLE);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc câu/)).toBeVisible();
  await page.evaluate(() => document.querySelector('main')?.remove());
  await page.waitForTimeout(500);
  const speaks = await page.evaluate(() => document.querySelectorAll('tn-reader').length);
  expect(speaks).toBe(0);
  await page.getByRole('tab', { name: 'Hiển thị' }).click();
  await expect(page.getByRole('button', { name: 'Chữ to hơn' })).toBeVisible();
});
