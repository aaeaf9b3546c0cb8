import type { Page } from '@playwright/test';
import { focusedElement } from './focus.ts';
import { elementsDefined } from './pages.ts';

/** No page has as many stops: who presses Tab this often is trapped. */
const MOST = 200;

/**
 * Gives every element that Tab should reach a number, in the order of the flattened tree, and
 * returns what they are. Independent of where Tab really goes.
 */
export async function numberStops(page: Page): Promise<string[]> {
  await elementsDefined(page);
  return page.evaluate(() => {
    const stops: string[] = [];
    const isOpen = (element: Element): boolean => {
      const details = element.closest('details:not([open])');
      return !details || (element.localName === 'summary' && element.parentElement === details);
    };
    const isStop = (element: HTMLElement): boolean =>
      element.tabIndex >= 0 &&
      !element.shadowRoot?.delegatesFocus &&
      element.matches('a[href], button, input, select, textarea, summary, [tabindex]') &&
      !element.matches(':disabled, input[type=hidden]') &&
      element.closest('[inert]') === null &&
      isOpen(element) &&
      element.checkVisibility({ visibilityProperty: true });
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (isStop(element)) {
          element.dataset['tnStop'] = String(stops.length);
          const name = element.getAttribute('aria-label') ?? element.textContent.trim();
          stops.push(`${element.localName} ${name.replace(/\s+/g, ' ').slice(0, 40)}`);
        }
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return stops;
  });
}

/** The number of the stop that has the focus, -1 while nothing of the page has it. */
export async function stopWithFocus(page: Page): Promise<number> {
  const focused = await focusedElement(page);
  return focused.evaluate((element) =>
    element === document.body ? -1 : Number(element.dataset['tnStop'] ?? NaN),
  );
}

/**
 * Presses Tab from the page's edge to its other edge, and tells which stops were met.
 *
 * @param look is called at each stop
 * @throws when the page is never left: a keyboard trap (WCAG 2.1.2)
 */
export async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  look: (stop: number) => Promise<void> = async () => undefined,
): Promise<number[]> {
  const met: number[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await stopWithFocus(page);
    // At the edge some windows hand the focus to the browser, and some begin anew.
    if (stop === -1 || stop === met[0]) return met;
    met.push(stop);
    if (met.length > MOST) throw new Error(`A keyboard trap: ${met.slice(-8).join(', ')}`);
    await look(stop);
  }
}
