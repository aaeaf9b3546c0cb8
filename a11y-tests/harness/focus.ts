import type { JSHandle, Page } from '@playwright/test';
import { Picture } from './picture.ts';

/** What is seen of the element that has the focus. */
export interface FocusLook {
  /** CSS pixels that change with a contrast of 3:1 or more when the focus comes. */
  readonly changed: number;
  /** The area of a line 2 CSS pixels thick around the element, as far as it is in the window (WCAG 2.4.13). */
  readonly needed: number;
  /** The part of what is in the window that nothing lies over, 0 to 1; 0 where nothing is (WCAG 2.4.11). */
  readonly free: number;
}

const CONTRAST = 3;
/** Room for an outline and its offset. */
const MARGIN = 10;

/** What has the focus, looked for through shadow roots; the body while nothing has. */
export const focusedElement = (page: Page): Promise<JSHandle<HTMLElement>> =>
  page.evaluateHandle(() => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found as HTMLElement;
  });

/** Compares how the element looks with the focus and without; leaves the focus where it was. */
export async function lookOfFocus(page: Page): Promise<FocusLook> {
  const element = await focusedElement(page);
  const { box, outline, free } = await element.evaluate(measure);
  const clip = clipped(box, page.viewportSize() ?? { width: 0, height: 0 });
  const focused = new Picture(await page.screenshot({ clip }));
  // Blurring must not move the page, and coming back must count as keyboard focus.
  await element.evaluate((one) => one.blur());
  const plain = new Picture(await page.screenshot({ clip }));
  await element.evaluate((one) =>
    one.focus({ preventScroll: true, focusVisible: true } as FocusOptions),
  );
  await element.dispose();
  return {
    changed: focused.changed(plain, CONTRAST),
    // Round corners are a little shorter than square ones.
    needed: Math.floor(2 * outline * 0.95),
    free,
  };
}

/** Runs in the page. */
function measure(element: HTMLElement): {
  box: { x: number; y: number; width: number; height: number };
  /** Length of its edges in the window. */
  outline: number;
  free: number;
} {
  // A link that runs over two lines is looked at where it begins.
  const whole = element.getClientRects()[0] ?? element.getBoundingClientRect();
  // Browsers bring a large field into view only as far as its caret.
  const x = Math.max(0, whole.left);
  const y = Math.max(0, whole.top);
  const width = Math.max(0, Math.min(innerWidth, whole.right) - x);
  const height = Math.max(0, Math.min(innerHeight, whole.bottom) - y);
  const outline =
    (Number(whole.top >= 0) + Number(whole.bottom <= innerHeight)) * width +
    (Number(whole.left >= 0) + Number(whole.right <= innerWidth)) * height;
  const deepest = (left: number, top: number): Element | null => {
    let found = document.elementFromPoint(left, top);
    for (let next = found; next?.shadowRoot;) {
      next = next.shadowRoot.elementFromPoint(left, top);
      if (next === null || next === found) break;
      found = next;
    }
    return found;
  };
  let seen = 0;
  let points = 0;
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9])
    for (const level of [0.25, 0.5, 0.75]) {
      const hit = deepest(x + width * part, y + height * level);
      points++;
      if (hit && (element.contains(hit) || hit.contains(element))) seen++;
    }
  return { box: { x, y, width, height }, outline, free: seen / points };
}

function clipped(
  box: { x: number; y: number; width: number; height: number },
  window: { width: number; height: number },
): { x: number; y: number; width: number; height: number } {
  const x = Math.max(0, Math.floor(box.x) - MARGIN);
  const y = Math.max(0, Math.floor(box.y) - MARGIN);
  return {
    x,
    y,
    width: Math.max(1, Math.min(window.width, Math.ceil(box.x + box.width) + MARGIN) - x),
    height: Math.max(1, Math.min(window.height, Math.ceil(box.y + box.height) + MARGIN) - y),
  };
}
