import type { Page } from '@playwright/test';
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

for (const address of PAGES)
  test(`${address}: the tree of the page`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('body')).toMatchAriaSnapshot({
      name: `page-${fileOf(address)}.aria.yml`,
    });
  });

/** Brings an element of the short article into a state; what is then looked at. */
const STATES: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  'ribbon-listen': async () => 'tn-ribbon',
  'ribbon-display': async (page) => {
    await page.getByRole('tab', { name: 'Hiển thị' }).click();
    return 'tn-ribbon';
  },
  'ribbon-move': async (page) => {
    await page.getByRole('tab', { name: 'Điều hướng' }).click();
    return 'tn-ribbon';
  },
  'ribbon-menu': async (page) => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Tốc độ' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    return 'tn-ribbon';
  },
  'reader-reading': async (page) => {
    await new Reader(page).button('Nghe bài viết').click();
    await expect(new Reader(page).text(/^Đang đọc/)).toBeVisible();
    await new Reader(page).button('Tạm dừng').click();
    await expect(new Reader(page).text(/^Đã tạm dừng/)).toBeVisible();
    return 'tn-reader:not([compact])';
  },
  'reader-settings': async (page) => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Cài đặt' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    return 'tn-reader-settings';
  },
  display: async (page) => {
    await page.getByRole('tab', { name: 'Hiển thị' }).click();
    await page.getByRole('toolbar').getByRole('button', { name: 'Tùy chỉnh' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    return 'tn-display';
  },
  shortcuts: async (page) => {
    await page.getByRole('tab', { name: 'Điều hướng' }).click();
    await page.getByRole('toolbar').getByRole('button', { name: 'Trợ giúp phím tắt' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    return 'tn-shortcuts';
  },
  outline: async (page) => {
    await page.getByRole('button', { name: 'Mục lục trang' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    return 'tn-outline-dialog';
  },
};

for (const [state, bring] of Object.entries(STATES))
  test(`the tree of ${state}`, async ({ page }) => {
    await standInVoice(page);
    await open(page, ARTICLE);
    const selector = await bring(page);
    await expect(page.locator(selector)).toMatchAriaSnapshot({ name: `${state}.aria.yml` });
  });

for (const [element, address] of [
  ['tn-voice-guide', '/tro-giup'],
  ['tn-vitals', '/nha-phat-trien'],
] as const)
  test(`the tree of ${element}`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator(element).first()).toMatchAriaSnapshot({
      name: `${element}.aria.yml`,
    });
  });
