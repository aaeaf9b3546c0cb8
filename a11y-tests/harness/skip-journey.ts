import type { Page } from '@playwright/test';
import { driverOf, viewOf } from './view.ts';

/** Where a citizen is after a skip link was followed by keyboard. */
export interface Landing {
  /** What has focus, `body` for nothing. */
  readonly focus: string;
  /** Whether it shows something, in the window, that nothing covers. */
  readonly seen: boolean;
  /** What the next Tab reaches, and in which part of the page that is. */
  readonly next: string;
  readonly part: 'before' | 'ribbon' | 'navigation' | 'main' | 'behind';
}

/** The skip links of the fixtures: the last of a page leads into its content. */
export const SKIP_LINKS =
  '.ms-acc-button[onclick], .ms-SkiptoNavigation, .ms-SkiptoMainContent, .skip, .skip-link';

const LONGEST = 12;

/** Presses Tab until a link with this text has focus, wherever it stands. @throws when it is not met */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < LONGEST; presses++) {
    await page.keyboard.press('Tab');
    if ((await viewOf(driverOf(page)).focused()) === text) return;
  }
  throw new Error(`no link “${text}” among the first ${LONGEST} Tab stops`);
}

/** Goes to a skip link by keyboard, presses Enter, looks, and presses Tab once. */
export async function followByKeyboard(page: Page, text: string): Promise<Landing> {
  await tabTo(page, text);
  await page.keyboard.press('Enter');
  // What arrives is looked at for a quarter of a second before it is believed.
  await page.waitForTimeout(450);
  const { focus, seen } = await page.evaluate(look);
  await page.keyboard.press('Tab');
  const { focus: next, part } = await page.evaluate(look);
  return { focus, seen, next, part };
}

/** Where the citizen is now. Runs in the page. */
export function look(): Omit<Landing, 'next'> {
  const active = document.activeElement ?? document.body;
  const name = active.id ? `#${active.id}` : active.localName;
  const { left, top, width, height } = active.getBoundingClientRect();
  const at = document.elementFromPoint(
    left + Math.min(width / 2, 24),
    top + Math.min(height / 2, 12),
  );
  const seen =
    active !== document.body &&
    width > 0 &&
    height > 0 &&
    at !== null &&
    (active.contains(at) || at.contains(active));
  const within = (selector: string): boolean => active.closest(selector) !== null;
  const part = within('#s4-ribbonrow')
    ? 'ribbon'
    : within('#contentBox, #MSO_ContentTable, main, #primary')
      ? 'main'
      : within('#sideNavBox, #s4-leftpanel, #s4-topheader2, #s4-titlerow, header, #masthead')
        ? 'navigation'
        : active === document.body
          ? 'behind'
          : 'before';
  return {
    focus: `${name} ${active.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}`.trim(),
    seen,
    part,
  };
}
