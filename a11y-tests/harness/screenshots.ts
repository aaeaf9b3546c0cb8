import path from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = path.resolve(import.meta.dirname, '../../.build/screenshots');

/** Keeps a picture of the whole page for people to look at; never compared, never in git. */
export async function screenshot(page: Page, state: string, address: string): Promise<void> {
  const name = address.replace(/^\//, '').replaceAll('/', '-') || 'trang-chu';
  await page.screenshot({ path: path.join(FOLDER, `${name}.${state}.png`), fullPage: true });
}
