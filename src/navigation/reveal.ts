import { parentOf } from './visible.ts';

/** Space left between a sticky header and what stands below it. */
const GAP = 8;

/** Scrolls every container so that the beginning of an element is seen and nothing covers it. */
export function reveal(element: Element): void {
  element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  const cover = coverOf(element);
  if (!cover) return;
  const overlap = cover.getBoundingClientRect().bottom - element.getBoundingClientRect().top + GAP;
  if (overlap > 0) scrollerOf(element).scrollBy({ top: -overlap, behavior: 'instant' });
}

/** Whether the beginning of an element is within the window and can be seen. */
export function isRevealed(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const inWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return inWindow && coverOf(element) === null;
}

/** What lies over the first line of an element, if anything does. */
function coverOf(element: Element): Element | null {
  const box = element.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 24), 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 0), innerHeight - 1);
  const top = deepElementAt(x, y);
  if (!top || top === element || contains(element, top) || contains(top, element)) return null;
  return pinned(top);
}

function deepElementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

function contains(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = parentOf(node))
    if (node === outer) return true;
  return false;
}

/** The fixed or sticky element to which something belongs: that is what stays in the way. */
function pinned(element: Element): Element | null {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (/^(fixed|sticky)$/.test(getComputedStyle(node).position)) return node;
  }
  return null;
}

function scrollerOf(element: Element): Element {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const { overflowY } = getComputedStyle(node);
    if (/^(auto|scroll)$/.test(overflowY) && node.scrollHeight > node.clientHeight) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}
