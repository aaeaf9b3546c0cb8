import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './citizen.ts';
import { equalAccessFindings } from './equal-access.ts';
import { elementsDefined } from './pages.ts';

/** WCAG 2.0 to 2.2, A and AA, and what axe's makers call best practice. */
export const WCAG_AND_BEST_PRACTICE = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];

/**
 * Asks axe-core and IBM Equal Access, each of which sees what the other misses.
 *
 * @param state what the page is like now, for the message
 */
export async function expectNoViolation(page: Page, state: string): Promise<void> {
  await expectNothingOfAxe(page, state);
  expect(await equalAccessFindings(page), state).toEqual([]);
}

/** Asks axe-core alone: of the same page in other colours Equal Access tells nothing else. */
export async function expectNothingOfAxe(page: Page, state: string): Promise<void> {
  await elementsDefined(page);
  // Colours that are still changing are nobody's choice.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_AND_BEST_PRACTICE).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
  expect(found, state).toEqual([]);
}

export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** As `expectNoViolation`, and by axe in each of the looks that a citizen's system may ask for; the first is left on. */
export async function inEveryLook(page: Page, state: string): Promise<void> {
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    await (look === 'light' ? expectNoViolation : expectNothingOfAxe)(page, `${state}, ${look}`);
  }
  await page.emulateMedia(LOOKS.light);
}
