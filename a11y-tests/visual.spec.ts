import type { Page } from '@playwright/test';
import { expect, test } from './harness/citizen.ts';
import { focusedElement } from './harness/focus.ts';
import { ARTICLE, elementsDefined } from './harness/pages.ts';

// Few and small: what is meant is the look of focus and of the themes, not where each letter stands.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const THEMES = ['normal', 'dark', 'high', 'yellow'] as const;
/** CSS pixels that are shown around what has the focus. */
const AROUND = 12;

/** Compares what has the focus with its picture. */
async function pictureOf(page: Page, name: string): Promise<void> {
  const focused = await focusedElement(page);
  const box = await focused.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  expect(
    await page.screenshot({
      animations: 'disabled',
      caret: 'hide',
      clip: {
        x: Math.max(0, box.x - AROUND),
        y: Math.max(0, box.y - AROUND),
        width: box.width + 2 * AROUND,
        height: box.height + 2 * AROUND,
      },
    }),
  ).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: 0.03 });
}

for (const theme of THEMES)
  test(`${theme}: the ring around a tab, a button, a link and a field looks as it did`, async ({
    page,
  }) => {
    await page.addInitScript((contrast) => {
      localStorage.setItem('tro-nang', JSON.stringify({ contrast }));
    }, theme);
    await page.goto(ARTICLE);
    await elementsDefined(page);
    await page.getByRole('tab', { name: 'Nghe' }).press('Shift');
    await pictureOf(page, `${theme}-tab`);
    await page.locator('tn-reader:not([compact]) #toggle').press('Shift');
    await pictureOf(page, `${theme}-button`);
    await page.getByRole('link', { name: 'Liên hệ' }).first().press('Shift');
    await pictureOf(page, `${theme}-link`);
    await page.goto('/gop-y');
    await elementsDefined(page);
    await page.getByLabel('Họ và tên').press('Shift');
    await pictureOf(page, `${theme}-field`);
  });

test('forced colours: the ring takes the colour of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(ARTICLE);
  await elementsDefined(page);
  await page.locator('tn-reader:not([compact]) #toggle').press('Shift');
  await pictureOf(page, 'forced-button');
});
