import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const source = path.resolve(import.meta.dirname, '../../public');

const FILES = globSync('**/*.html', {
  cwd: source,
  exclude: ['partials/**', 'static/**', 'loi.html', 'gop-y/**'],
});
const addressOf = (file: string): string => `/${file.replace(/(index)?\.html$/, '')}`;

/** Every page of the portal that has an address of its own, as a citizen sees it. */
export const ADDRESSES: readonly string[] = FILES.map(addressOf);

/** Those of them whose article can be listened to. */
export const ARTICLES: readonly string[] = FILES.filter((file) =>
  readFileSync(path.join(source, file), 'utf8').includes('<tn-reader'),
).map(addressOf);

/** A short article: every state of the reader can be brought about on it. */
export const ARTICLE = '/bai-viet/mo-rong-hop-tac-quoc-te';

/** Some elements come after the page has loaded; without script they never come. */
export async function elementsDefined(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
}
