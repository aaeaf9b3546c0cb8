import type { Page } from '@playwright/test';
import { expectNoViolation } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { lookOfFocus } from './harness/focus.ts';
import { ADDRESSES, ARTICLE } from './harness/pages.ts';
import { screenshot } from './harness/screenshots.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const HELP = '/tro-giup';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Mục lục trang' });
const linksOf = (page: Page) => dialogOf(page).getByRole('link');

/** By keyboard alone, from the top of the page. */
async function open(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Mục lục trang' });
  await button.waitFor();
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((one) => one.matches(':focus'))) break;
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('textbox')).toBeFocused();
}

/** A word in Telex as UniKey and EVKey send it: no composition; Backspace, then the letters anew. */
async function telex(page: Page, ...steps: readonly [remove: number, letters: string][]) {
  for (const [remove, letters] of steps) {
    for (let i = 0; i < remove; i += 1) await page.keyboard.press('Backspace');
    // What no key of the layout types is sent as the character itself.
    for (const letter of letters) await page.keyboard.type(letter);
  }
}

test('a citizen finds a part of the help by typing in Telex, is there, and comes back', async ({
  page,
}) => {
  await page.goto(HELP);
  await open(page);
  // g i o n g j d d o j c: giọng đọc
  await telex(page, [0, 'giong'], [3, 'ọng'], [0, ' d'], [1, 'đ'], [0, 'o'], [1, 'ọ'], [0, 'c']);
  await expect(dialogOf(page).getByRole('textbox')).toHaveValue('giọng đọc');
  await expect(linksOf(page)).toHaveText(['Thêm giọng đọc tiếng Việt cho máy']);
  await expect(dialogOf(page).getByRole('status')).toHaveText('Khớp 1 đề mục.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Thêm giọng đọc tiếng Việt cho máy' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page).toHaveURL(/#giong-doc$/);
  expect((await lookOfFocus(page)).free, 'nothing covers it').toBeGreaterThan(0.5);
  const there = await page.evaluate(() => scrollY);
  expect(there).toBeGreaterThan(500);
  await page.goBack();
  await expect(page).toHaveURL(/tro-giup$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goForward();
  await expect(page).toHaveURL(/#giong-doc$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(there);
});

test('Esc closes it where it was opened, by the button or the ribbon', async ({ page }) => {
  await page.goto(ARTICLE);
  await open(page);
  await page.keyboard.type('hop');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Mục lục trang' })).toBeFocused();
  await page.getByRole('tab', { name: 'Điều hướng' }).click();
  const command = page.getByRole('toolbar').getByRole('button', { name: 'Mục lục trang' });
  await command.focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('textbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(command).toBeFocused();
});

test('a field, a link and a landmark are arrived at too', async ({ page }) => {
  await page.goto('/gop-y');
  const choose = async (tab: string, words: string) => {
    await page.getByRole('button', { name: 'Mục lục trang' }).first().click();
    await dialogOf(page).getByRole('tab', { name: tab }).click();
    await dialogOf(page).getByRole('textbox').fill(words);
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toHaveCount(0);
  };
  await choose('Ô nhập', 'ho ten');
  await expect(page.locator('main input:focus, main textarea:focus')).toHaveCount(1);
  await choose('Liên kết', 'so do');
  await expect(page.getByRole('link', { name: 'Sơ đồ trang' }).first()).toBeFocused();
  await choose('Khu vực', 'noi dung chinh');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

for (const address of ADDRESSES)
  test(`${address}: lists every heading of the page, each a link`, async ({ page }) => {
    await page.goto(address);
    const headings = await page.getByRole('heading').allInnerTexts();
    await page.getByRole('button', { name: 'Mục lục trang' }).first().click();
    await expect(linksOf(page).first()).toBeVisible();
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect((await linksOf(page).allInnerTexts()).map(plain)).toEqual(headings.map(plain));
  });

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

for (const [name, media] of Object.entries(LOOKS))
  test(`every state at 320 px, ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia(media);
    await page.goto(ARTICLE);
    await page.getByRole('button', { name: 'Mục lục trang' }).first().click();
    await expect(dialogOf(page)).toBeVisible();
    const look = async (state: string) => {
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(sideways, state).toBe(false);
      await expectNoViolation(page, state);
      await screenshot(page, `outline-${state}-${name}`, ARTICLE);
    };
    for (const kind of ['heading', 'landmark', 'link', 'field']) {
      await page.locator(`#tab-${kind}`).click();
      await look(kind);
    }
    await page.locator('#tab-heading').click();
    await dialogOf(page).getByRole('textbox').fill('hop tac');
    await expect(dialogOf(page).getByRole('status')).toHaveText('Khớp 1 đề mục.');
    await look('narrowed');
    await dialogOf(page).getByRole('textbox').fill('zzz');
    await expect(dialogOf(page).getByRole('status')).toContainText('Không có mục nào khớp');
    await look('none');
  });

test('neither the dialog nor its button is printed', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Mục lục trang' }).first().click();
  await expect(dialogOf(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.locator('tn-outline')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a place that was gone to is marked, in forced colours too', async ({ page }) => {
  await page.goto(`${HELP}#co-chu`);
  const heading = page.locator('#co-chu');
  const edge = () => heading.evaluate((one) => getComputedStyle(one).borderInlineStartStyle);
  await expect.poll(edge).toBe('solid');
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await edge()).toBe('solid');
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await edge()).toBe('none');
});
