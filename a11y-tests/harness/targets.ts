import type { Page } from '@playwright/test';

/** Something that can be pressed, as it stands on the page in CSS pixels. */
export interface Target {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In a sentence, where the line height sets its size (WCAG 2.5.8, exception “Inline”). */
  readonly inline: boolean;
  /** One of our own elements, or in one. */
  readonly ours: boolean;
}

/** Everything that can be pressed with a pointer and is seen now, in every shadow root. */
export async function targets(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const found: Target[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (
          !element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary')
        )
          continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        // A box to tick is pressed by its label as well.
        const label = element.matches('[type=checkbox], [type=radio]') && element.closest('label');
        const { x, y, width, height } = (label || element).getBoundingClientRect();
        if (width <= 1 || x + width <= 0) continue;
        const block = element.closest('p, li, dd, td, figcaption');
        found.push({
          name: `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 50)}`,
          x,
          y: y + scrollY,
          width,
          height,
          inline:
            element.localName === 'a' &&
            getComputedStyle(element).display === 'inline' &&
            block !== null &&
            block.textContent.trim().length > element.textContent.trim().length,
          ours: root instanceof ShadowRoot || element.closest('tn-skip-links') !== null,
        });
      }
    };
    visit(document);
    return found;
  });
}

/** The middle of a target. */
const middle = ({ x, y, width, height }: Target): [number, number] => [
  x + width / 2,
  y + height / 2,
];

/**
 * Targets that are smaller than a size and not spaced: a circle of that diameter on the middle of
 * such a one must meet no other target, nor the circle of another small one (WCAG 2.5.8).
 */
export function tooSmall(all: readonly Target[], size: number): Target[] {
  const isSmall = ({ width, height }: Target): boolean => width < size || height < size;
  return all.filter((one) => {
    if (one.inline || !isSmall(one)) return false;
    const [x, y] = middle(one);
    return all.some((other) => {
      if (other === one) return false;
      const [otherX, otherY] = middle(other);
      if (isSmall(other) && Math.hypot(x - otherX, y - otherY) < size) return true;
      const dx = Math.max(other.x - x, 0, x - other.x - other.width);
      const dy = Math.max(other.y - y, 0, y - other.y - other.height);
      return Math.hypot(dx, dy) < size / 2;
    });
  });
}
