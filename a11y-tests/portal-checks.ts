import { globSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const source = path.resolve(import.meta.dirname, '../public');
/** Every page, by the address a citizen sees. */
export const ADDRESSES = globSync('**/*.html', {
  cwd: source,
  exclude: ['partials/**', 'static/**'],
})
  .map((file) => `/${file.replace(/(index)?\.html$/, '')}`)
  .map((address) => address.replace('/gop-y/da-nhan', '/gop-y/da-nhan?ma=GY-241120-000001'));
export const ARTICLES = ADDRESSES.filter((address) => address.startsWith('/bai-viet/'));
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asks axe for WCAG 2.0 to 2.2 A and AA and its best practice. */
export async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
  expect(found).toEqual([]);
}

export const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
