import type { Page } from '@playwright/test';
import { expectNoViolation } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { ARTICLE } from './harness/pages.ts';
import { contrast } from './harness/picture.ts';
import { screenshot } from './harness/screenshots.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const THEMES = ['Nền thường', 'Nền sáng', 'Nền tối', 'Trắng trên đen', 'Vàng trên đen'];

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Tùy chỉnh hiển thị' });

async function open(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Hiển thị' }).click();
  await page.getByRole('button', { name: 'Tùy chỉnh' }).press('Enter');
  await expect(dialog(page)).toBeVisible();
}

const attributes = (page: Page) =>
  page
    .locator('html')
    .evaluate((root) => root.getAttributeNames().filter((name) => name.startsWith('data-tn')));

test('by keyboard: larger, wider, yellow on black; kept; back at one press', async ({ page }) => {
  await page.goto(ARTICLE);
  await open(page);
  await expect(page.getByRole('radio', { name: '100%' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  for (let group = 0; group < 3; group++) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
  }
  const chosen = [
    'data-tn-text-size',
    'data-tn-line-spacing',
    'data-tn-letter-spacing',
    'data-tn-word-spacing',
    'data-tn-contrast',
  ];
  expect(await attributes(page)).toEqual(expect.arrayContaining(chosen));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Tùy chỉnh' })).toBeFocused();
  await page.reload();
  expect(await attributes(page)).toEqual(expect.arrayContaining(chosen));
  await expect(page.locator('html')).toHaveAttribute('data-tn-contrast', 'yellow');
  await open(page);
  await page.getByRole('button', { name: 'Đặt lại tất cả' }).press('Enter');
  expect(await attributes(page)).toEqual([]);
  await page.reload();
  expect(await attributes(page)).toEqual([]);
});

test('what was chosen is there before the first paint', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.evaluate(() => localStorage.setItem('tro-nang', '{"contrast":"high"}'));
  // The elements come late, as on a slow line.
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await page.goto(ARTICLE, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  const seen = await page.evaluate(() => ({
    ground: getComputedStyle(document.documentElement).backgroundColor,
    upgraded: document.querySelector('tn-ribbon')?.shadowRoot !== null,
  }));
  expect(seen).toEqual({ ground: 'rgb(0, 0, 0)', upgraded: false });
});

test('every theme: axe, contrast and 320 px', async ({ page }) => {
  test.setTimeout(240_000);
  for (const scheme of ['light', 'dark'] as const) {
    // A theme that the citizen chose is the same in either.
    const themes = scheme === 'light' ? THEMES : THEMES.slice(0, 2);
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(ARTICLE);
    await open(page);
    for (const theme of themes) {
      await page.getByRole('radio', { name: theme }).check();
      await expectNoViolation(page, `the dialog, ${theme}, ${scheme}`);
      for (const [name, ratio] of await contrasts(page))
        expect
          .soft(ratio, `${name}, ${theme}, ${scheme}`)
          .toBeGreaterThanOrEqual(/đen$/.test(theme) ? 7 : 4.5);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      await screenshot(page, `display-${THEMES.indexOf(theme)}-${scheme}`, ARTICLE);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await page.evaluate(() => localStorage.clear());
  }
});

test('in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(ARTICLE);
  await open(page);
  await page.getByRole('checkbox', { name: 'Thước đọc' }).check();
  await expectNoViolation(page, 'forced colours');
  await screenshot(page, 'display-forced', ARTICLE);
  await page.keyboard.press('Escape');
  const shades = page.locator('[data-tn-ruler-band] > div, body > [data-tn-ruler-band] div');
  await expect(shades.first()).toHaveCSS('background-image', 'none');
  await screenshot(page, 'ruler-forced', ARTICLE);
});

test('the ruler follows the keyboard and lets everything through', async ({ page }) => {
  await page.goto(ARTICLE);
  await open(page);
  await page.getByRole('checkbox', { name: 'Thước đọc' }).press('Space');
  await page.keyboard.press('Escape');
  const place = () =>
    page
      .locator('[data-tn-ruler-band]')
      .evaluate((ruler: HTMLElement) => parseInt(ruler.style.getPropertyValue('--y')));
  const link = page.getByRole('navigation', { name: 'Chính' }).getByRole('link').nth(2);
  await link.focus();
  const box = (await link.boundingBox())!;
  const onLink = async () => Math.abs((await place()) - box.y - box.height / 2);
  await expect.poll(onLink).toBeLessThan(box.height / 2);
  await page.mouse.move(600, 700);
  await expect.poll(place).toBe(700);
  await expectNoViolation(page, 'the ruler');
  await link.click();
  await expect(page).toHaveURL(/so-do-trang/);
  await expect(page.locator('[data-tn-ruler-band]')).toBeAttached();
});

test('no motion, though the system wants it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(ARTICLE);
  const durations = () =>
    page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => getComputedStyle(a).transitionDuration));
  expect(new Set(await durations())).not.toEqual(new Set(['0s']));
  await open(page);
  await page.getByRole('checkbox', { name: 'Tắt chuyển động' }).press('Space');
  expect(new Set(await durations())).toEqual(new Set(['0s']));
});

/** Of text on its ground, and of what marks a control, as computed. */
async function contrasts(page: Page): Promise<(readonly [string, number])[]> {
  const colours = await page.evaluate(() => {
    const context = document
      .createElement('canvas')
      .getContext('2d', { willReadFrequently: true })!;
    const read = (element: Element | null | undefined, property: string): number => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = getComputedStyle(element!).getPropertyValue(property);
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
      return (r << 16) | (g << 8) | b;
    };
    const shadow = document.querySelector('tn-display')!.shadowRoot!;
    const pick = (selector: string) => shadow.querySelector(selector);
    return [
      ['dialog', read(pick('dialog'), 'color'), read(pick('dialog'), 'background-color')],
      ['hint', read(pick('.hint'), 'color'), read(pick('dialog'), 'background-color')],
      ['sample', read(pick('.sample'), 'color'), read(pick('.sample'), 'background-color')],
      ['button', read(pick('.primary'), 'color'), read(pick('.primary'), 'background-color')],
      [
        'page',
        read(document.querySelector('main p'), 'color'),
        read(document.documentElement, 'background-color'),
      ],
      [
        'link',
        read(document.querySelector('.more-news a'), 'color'),
        read(document.documentElement, 'background-color'),
      ],
    ] as const;
  });
  return colours.map(([name, text, ground]) => [name, contrast(text, ground)]);
}
