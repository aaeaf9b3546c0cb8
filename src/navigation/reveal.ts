import { parentOf } from './visible.ts';

/** CSS pixels left between a sticky header and what stands below it. */
const GAP = 8;

/** Scrolls every container so that the beginning of an element is seen and nothing covers it. */
export function reveal(element: Element): void {
  element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  // A header may be several bars, each of which is met only when the one before is passed.
  let passed: Element | null = null;
  for (let cover = coverOf(element); cover && cover !== passed; cover = coverOf(element)) {
    passed = cover;
    moveDown(element, cover.getBoundingClientRect().bottom + GAP);
  }
}

/** Whether the beginning of an element is within the window and can be seen. */
export const isRevealed = (element: Element): boolean =>
  elementAtBeginning(element) !== null && coverOf(element) === null;

/**
 * What hides the first line of an element and stays there when the element is scrolled: what is
 * pinned over it, what lies over its scroll container, or what is seen where the container cuts it.
 */
function coverOf(element: Element): Element | null {
  const around = [...selfAndParents(element)];
  const scroller = around.findIndex((node) => node !== element && isScroller(node));
  let cover: Element | null = null;
  for (const node of selfAndParents(elementAtBeginning(element))) {
    const shared = around.indexOf(node);
    // Within one scroll container things move together.
    if (shared >= 0) return scroller >= 0 && shared > scroller ? (cover ?? node) : null;
    if (/fixed|sticky/.test(getComputedStyle(node).position)) return node;
    cover = node;
  }
  return null;
}

/** What is seen within the first line of an element; null where that is out of the window. */
function elementAtBeginning(element: Element): Element | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left + Math.min(width / 2, 24);
  const y = top + Math.min(height / 2, 12);
  let found: Element | null = null;
  let inner = document.elementFromPoint(x, y);
  // A shadow root that has nothing there gives its host.
  while (inner && inner !== found) {
    found = inner;
    inner = found.shadowRoot?.elementFromPoint(x, y) ?? null;
  }
  return found;
}

function* selfAndParents(element: Element | null): Generator<Element> {
  for (let node = element; node; node = parentOf(node)) yield node;
}

/** Moves the top of an element down to `y`: by its nearest scroll container, then by those around it. */
function moveDown(element: Element, y: number): void {
  // A bar at the bottom cannot be passed by moving down.
  if (y >= innerHeight) return;
  for (const node of selfAndParents(parentOf(element))) {
    const top = element.getBoundingClientRect().top - y;
    if (top < 0) node.scrollBy({ top, behavior: 'instant' });
  }
}

function isScroller(element: Element): boolean {
  const { documentElement: root, body } = document;
  // The overflow of the root, or of the body where the root has none, is that of the window.
  const ofWindow = getComputedStyle(root).overflowY === 'visible' ? body : root;
  return (
    element !== root &&
    element !== ofWindow &&
    /auto|scroll|hidden/.test(getComputedStyle(element).overflowY)
  );
}
