import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const source = path.resolve(import.meta.dirname, '../../public');

/** Every page of the portal that has an address of its own, as a citizen sees it. */
export const ADDRESSES: readonly string[] = globSync('**/*.html', {
  cwd: source,
  exclude: ['partials/**', 'static/**', 'loi.html', 'gop-y/**'],
}).map((file) => `/${file.replace(/(index)?\.html$/, '')}`);

const isArticle = (address: string): boolean => address.startsWith('/bai-viet/');

export const ARTICLES: readonly string[] = ADDRESSES.filter(isArticle);

/** The pages that are no articles, those that answer a citizen included. */
export const OTHER_PAGES: readonly string[] = [
  ...ADDRESSES.filter((address) => !isArticle(address)),
  '/gop-y/da-nhan?ma=GY-241120-000001',
  '/loi',
];

/** An article of many thousand words. */
export const LONG = '/bai-viet/tu-mat-ho-ba-be-den-ban-tiep-dan';

export const EVERY_PAGE: readonly string[] = [...ARTICLES, ...OTHER_PAGES];

/** As they are best shared out among several workers. */
export const LONGEST_FIRST: readonly string[] = [LONG, ...EVERY_PAGE.filter((one) => one !== LONG)];

/** Milliseconds in which a page is read to its end, at top speed and with a hastened clock. */
export const longestOf = (address: string): number => (address === LONG ? 500_000 : 120_000);

/** A short article: every state of the reader can be brought about on it. */
export const ARTICLE = '/bai-viet/mo-rong-hop-tac-quoc-te';

/** Some elements come after the page has loaded; without script they never come. */
export async function elementsDefined(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
}
