import type { Page } from '@playwright/test';
import type { Box } from './picture.ts';

/** A line of text as it stands on the page, in CSS pixels from the page's corner. */
export interface LineOfText {
  readonly text: string;
  readonly box: Box;
  /** At least 24 px, or 18.66 px and bold (WCAG 2.2, "large scale"). */
  readonly large: boolean;
}

/** A form field's box. */
export interface Field {
  readonly name: string;
  readonly box: Box;
}

/** Every line of text that can be seen, in every shadow root; not of what is switched off (WCAG 1.4.3 leaves it out). */
export async function linesOfText(page: Page): Promise<LineOfText[]> {
  return page.evaluate(() => {
    const found: LineOfText[] = [];
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest(':disabled, [aria-disabled=true], [inert], option, title') === null;
    /** What lies beyond the edge of a box that scrolls is seen when it is scrolled there. */
    const isCut = (element: Element, left: number, right: number): boolean => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        if (getComputedStyle(one).overflowX === 'visible') continue;
        const box = one.getBoundingClientRect();
        if (left < box.left - 1 || right > box.right + 1) return true;
      }
      return false;
    };
    const read = (text: Text): void => {
      const parent = text.parentElement;
      // A lone full stop is no text to be read.
      if (!parent || !/[\p{L}\p{N}]/u.test(text.data) || !isSeen(parent)) return;
      const { fontSize, fontWeight, whiteSpace } = getComputedStyle(parent);
      const size = parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      // Where blanks are kept they have boxes of their own, without ink.
      const pieces = text.data.matchAll(whiteSpace.startsWith('pre') ? /\S+/g : /[^]+/g);
      const range = document.createRange();
      for (const { index, 0: piece } of pieces) {
        range.setStart(text, index);
        range.setEnd(text, index + piece.length);
        for (const { left, top, right, width, height } of range.getClientRects())
          // What is kept for screen readers alone is one pixel large, or out of the page.
          if (
            width > 3 &&
            height > 3 &&
            left >= 0 &&
            top + scrollY >= 0 &&
            !isCut(parent, left, right)
          )
            found.push({
              text: text.data.trim().slice(0, 40),
              box: { x: left + scrollX, y: top + scrollY, width, height },
              large,
            });
      }
    };
    const visit = (node: Node): void => {
      if (node instanceof Text) read(node);
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      for (const child of node.childNodes) visit(child);
    };
    visit(document.body);
    return found;
  });
}

/** The fields that can be filled in or ticked: their edge tells where they are (WCAG 1.4.11). */
export async function fields(page: Page): Promise<Field[]> {
  return page.evaluate(() => {
    const found: Field[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (!element.matches('input:not([type=hidden]), select, textarea')) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const { left, top, width, height } = element.getBoundingClientRect();
        found.push({
          name: element.id || element.outerHTML.slice(0, 60),
          box: { x: left + scrollX, y: top + scrollY, width, height },
        });
      }
    };
    visit(document);
    return found;
  });
}
