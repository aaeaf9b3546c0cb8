import type { Box } from './focus.ts';
import { elementOf } from './place.ts';
import { ancestorsOf, parentOf } from './tree.ts';

/** How a stop of Tab lies to the stop before it. */
export type Step = 'on' | 'up' | 'back' | 'apart';

/** How each of the elements lies to the one before it. @param selectors of stops of Tab */
export const steps = (selectors: readonly string[]): Step[] =>
  selectors.slice(1).map((selector, i) => stepBetween(selectors[i] ?? '', selector));

/**
 * How the second of two elements lies to the first on the screen: `up` above it in the same column, `back` left
 * of it in the same line, `apart` where they do not stand in one flow.
 */
function stepBetween(first: string, second: string): Step {
  const one = elementOf(first);
  const other = elementOf(second);
  const shared = one && other && sharedContainer(one, other);
  if (!shared || getComputedStyle(shared).direction === 'rtl') return 'apart';
  const from = branch(one, shared);
  const to = branch(other, shared);
  if (!from || !to || isAdrift(one, shared) || isAdrift(other, shared)) return 'apart';
  return stepOf(one.getBoundingClientRect(), other.getBoundingClientRect());
}

export function stepOf(from: Box, to: Box): Step {
  const overlap = (a: number, b: number, c: number, d: number): number =>
    Math.min(a + b, c + d) - Math.max(a, c);
  const columns = overlap(from.x, from.width, to.x, to.width);
  const lines = overlap(from.y, from.height, to.y, to.height);
  if (to.y + to.height <= from.y + 1 && columns > 0) return 'up';
  if (to.x + to.width <= from.x + 1 && lines > Math.min(from.height, to.height) / 2) return 'back';
  return 'on';
}

function sharedContainer(one: Element, other: Element): Element | null {
  const around = new Set(ancestorsOf(one));
  return [...ancestorsOf(other)].find((node) => around.has(node)) ?? null;
}

const branch = (element: Element, container: Element): Element | null =>
  [...ancestorsOf(element)].find((node) => parentOf(node) === container) ?? null;

/** Out of the flow of the container: pinned, or placed. */
function isAdrift(element: Element, container: Element): boolean {
  for (const node of ancestorsOf(element)) {
    if (node === container) return false;
    if (/fixed|sticky|absolute/.test(getComputedStyle(node).position)) return true;
  }
  return false;
}
