import type { Page } from '@playwright/test';
import { asExpression, type Driver } from './drivers/driver.ts';

/** What a journey asks of the page beside what is heard, whatever drives the browser. */
export interface View {
  /** The text of the first element that a selector finds. */
  text(selector: string): Promise<string>;
  /** The label or the text of what has the focus, looked for through shadow roots. */
  focused(): Promise<string>;
}

export const viewOf = (driver: Pick<Driver, 'run'>): View => ({
  text: (selector) => driver.run(textOf, selector),
  focused: () => driver.run(nameOfFocused),
});

/** Runs scripts in a page of Playwright's as a driver does. */
export const driverOf = (page: Page): Pick<Driver, 'run' | 'inject'> => ({
  inject: (source) => page.evaluate(source),
  run: async <A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A) =>
    JSON.parse(await page.evaluate(asExpression(script, args))) as T,
});

function textOf(selector: string): string {
  return (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function nameOfFocused(): string {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  if (!found || found === document.body) return '';
  // A label may hold its control.
  const [label] = (found as HTMLInputElement).labels ?? [];
  const named = label ? [...label.childNodes].filter((node) => !node.contains(found)) : [found];
  return named
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
