import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/citizen.ts';
import { ARTICLE, elementsDefined, EVERY_PAGE, LONG } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

// What a screen reader is given, as a file for each page and each state of an element: roles, names, states and their
// order. After a change that is meant: playwright test a11y-tests/tree.spec.ts --update-snapshots, and read the difference.

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The longest article differs from its fellows in length alone. */
const PAGES = EVERY_PAGE.filter((address) => address !== LONG);

const fileOf = (address: string): string =>
  address === '/' ? 'trang-chu' : address.replace(/\?.*/, '').slice(1).replaceAll('/', '--');

/** A page whose elements are all there and whose ribbon has found its room. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await elementsDefined(page);
}

/** Neither more nor less than in the file. */
async function expectTree(part: Locator, name: string): Promise<void> {
  expect(await part.ariaSnapshot()).toMatchSnapshot(`${name}.yml`);
}

for (const address of PAGES)
  test(`${address}: the tree of the page`, async ({ page }) => {
    await open(page, address);
    // What it measures is another time every time.
    await page.locator('tn-vitals').evaluateAll((all) => {
      for (const one of all) one.remove();
    });
    await expectTree(page.locator('body'), `page-${fileOf(address)}`);
  });

const ribbon = (page: Page): Locator => page.locator('tn-ribbon');
const command = (page: Page, name: string): Locator =>
  page.getByRole('toolbar').getByRole('button', { name });

async function openTab(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('toolbar', { name })).toBeVisible();
  return ribbon(page);
}

async function openDialog(page: Page, button: Locator): Promise<Locator> {
  await button.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

async function pauseReading(page: Page): Promise<Locator> {
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc/)).toBeVisible();
  await reader.button('Tạm dừng').click();
  await expect(reader.text(/^Đã tạm dừng/)).toBeVisible();
  return page.locator('tn-reader:not([compact])');
}

/** Brings an element of the short article into a state. @returns what is then looked at */
const STATES: Readonly<Record<string, (page: Page) => Promise<Locator>>> = {
  'ribbon-listen': (page) => openTab(page, 'Nghe'),
  'ribbon-display': (page) => openTab(page, 'Hiển thị'),
  'ribbon-move': (page) => openTab(page, 'Điều hướng'),
  'ribbon-menu': async (page) => {
    await command(page, 'Tốc độ').click();
    const menu = page.getByRole('menu');
    await expect(menu).toBeVisible();
    return menu;
  },
  'reader-paused': pauseReading,
  'reader-settings': async (page) => {
    await pauseReading(page);
    return openDialog(page, new Reader(page).button('Cài đặt'));
  },
  display: async (page) => {
    await openTab(page, 'Hiển thị');
    return openDialog(page, command(page, 'Tùy chỉnh'));
  },
  shortcuts: async (page) => {
    await openTab(page, 'Điều hướng');
    return openDialog(page, command(page, 'Trợ giúp phím tắt'));
  },
  outline: (page) => openDialog(page, page.getByRole('button', { name: 'Mục lục trang' }).first()),
};

for (const [state, bring] of Object.entries(STATES))
  test(`the tree of ${state}`, async ({ page }) => {
    await standInVoice(page);
    await open(page, ARTICLE);
    await expectTree(await bring(page), state);
  });

test('the tree of voice-guide', async ({ page }) => {
  await open(page, '/tro-giup');
  await expectTree(page.locator('tn-voice-guide'), 'voice-guide');
});
