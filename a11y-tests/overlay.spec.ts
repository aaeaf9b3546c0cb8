import type { Locator, Page } from '@playwright/test';
import { expectNoViolation } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { contrast, Picture, type Box } from './harness/picture.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { screenshot } from './harness/screenshots.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  'forced-light': { colorScheme: 'light', forcedColors: 'active' },
} as const;

const overlay = (page: Page) => page.locator('[data-tn-overlay]');

/** Reads to the third sentence, a long one of plain text, and rests there. */
async function pauseInText(page: Page): Promise<Reader> {
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc câu/)).toBeVisible();
  await reader.button('Đoạn sau').click();
  await reader.button('Đoạn sau').click();
  await reader.button('Tạm dừng').click();
  await expect(reader.text(/^Đã tạm dừng/)).toBeVisible();
  return reader;
}

/** Boxes of a kind, in the window. */
async function boxesOf(page: Page, kind: string): Promise<Box[]> {
  const found: Locator = overlay(page).locator(`.${kind}`);
  await expect(found.first()).toBeAttached();
  return found.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

/** Contrast of what differs most from the ground in a box to the ground: that of its text. */
function legibility(picture: Picture, box: Box): number {
  const ground = picture.ground(box)!;
  let most = 1;
  for (let y = Math.ceil(box.y); y < box.y + box.height - 1; y++)
    for (let x = Math.ceil(box.x); x < box.x + box.width - 1; x++)
      most = Math.max(most, contrast(picture.at(x, y), ground));
  return most;
}

test.describe('a browser without the CSS Custom Highlight API', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
      Reflect.deleteProperty(window, 'Highlight');
    });
    await standInVoice(page);
    await page.goto(ARTICLE);
  });

  for (const [look, media] of Object.entries(LOOKS))
    test(`sees the sentence and the word, and can read them: ${look}`, async ({ page }) => {
      await page.emulateMedia(media);
      await pauseInText(page);
      const [[word], [line], sentences] = [
        await boxesOf(page, 'tn-word'),
        await boxesOf(page, 'line'),
        await boxesOf(page, 'tn-sentence').catch(() => []),
      ];
      const picture = new Picture(await page.screenshot());
      await screenshot(page, `overlay-${look}`, ARTICLE);
      const forced = media.forcedColors === 'active';
      const plain = picture.ground({ x: 0, y: 0, width: picture.width, height: picture.height });
      // The line is as plain as the text.
      expect(contrast(picture.ground(line!)!, plain!)).toBeGreaterThan(forced ? 3 : 4.5);
      expect(legibility(picture, word!)).toBeGreaterThanOrEqual(4.5);
      if (!forced) {
        const grounds = [word!, ...sentences].map((box) => picture.ground(box));
        expect(new Set([plain, ...grounds]).size).toBeGreaterThanOrEqual(3);
        for (const box of sentences) expect(legibility(picture, box)).toBeGreaterThanOrEqual(4.5);
      }
      await expectNoViolation(page, look);
    });

  test('goes along with the citizen: larger text, a narrow window, stopping', async ({ page }) => {
    const reader = await pauseInText(page);
    /** The text below the mark of the word, once it is scrolled to. */
    const text = () =>
      overlay(page)
        .locator('.tn-word')
        .evaluate((one) => {
          one.scrollIntoView({ block: 'center' });
          const { x, y, height } = one.getBoundingClientRect();
          const at = document.caretRangeFromPoint(x + 1, y + height / 2);
          return at?.startContainer.textContent?.slice(at.startOffset, at.startOffset + 12);
        });
    const before = await text();
    expect(before).toMatch(/^\p{L}/u);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(text).toBe(before);
    await screenshot(page, 'overlay-320px', ARTICLE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
    await expect.poll(text).toBe(before);
    await reader.button('Dừng').click();
    await expect(overlay(page)).toHaveCount(0);
  });
});

test('a browser with highlights of its own loads no overlay', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await standInVoice(page);
  await page.goto(ARTICLE);
  await pauseInText(page);
  await expect(overlay(page)).toHaveCount(0);
  expect(asked.filter((address) => /overlay/.test(address))).toEqual([]);
});
