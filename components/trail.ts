import { deepActiveElement } from '../src/navigation/index.ts';

/** Where the citizen of each page was last led, and where they were before that. */
const led = new WeakMap<Document, Element>();
const left = new WeakMap<Document, Element>();

/** What commands are given from: nobody reads there. */
const OURS = '[data-tn-skip], tn-ribbon';

/** Where the citizen is: at what has the focus outside of our controls, else where they were last led; null where neither is known. */
export function whereOn(page: Document): Element | null {
  const { activeElement, body, documentElement } = page;
  const isSomewhere = activeElement && activeElement !== body && activeElement !== documentElement;
  if (isSomewhere && !activeElement.closest(OURS)) return deepActiveElement(page);
  const last = led.get(page);
  return last?.isConnected ? last : null;
}

/** Keeps in mind what the move that begins now leads away from; whoever only looks is where the window stands. */
export function noteLeaving(page: Document): void {
  const from = whereOn(page) ?? seenOn(page);
  if (from) left.set(page, from);
}

/** Keeps in mind where a move has led. */
export const noteArrival = (page: Document, at: Element): void => void led.set(page, at);

/** What the last move led away from, null where there was none or it has gone. */
export function placeLeft(page: Document): Element | null {
  const place = left.get(page);
  return place?.isConnected ? place : null;
}

/** What is seen in the upper part of the window. */
function seenOn(page: Document): Element | null {
  const seen = page.elementFromPoint(innerWidth / 2, innerHeight / 3);
  return seen && seen !== page.body && !seen.closest(OURS) ? seen : null;
}

/**
 * The next or the previous of some places of a page, from where the citizen is, else from where the
 * window stands.
 *
 * @param places in document order
 */
export function placeFrom(
  page: Document,
  places: readonly Element[],
  direction: 1 | -1,
): Element | null {
  const here = inLight(whereOn(page));
  if (!here) {
    const isBelow = (one: Element): boolean => one.getBoundingClientRect().top >= 0;
    const found = direction > 0 ? places.find(isBelow) : places.findLast((one) => !isBelow(one));
    return found ?? null;
  }
  const at = places.findLastIndex((one) => one.contains(here) || isBefore(one, here));
  const current = places[at];
  if (direction < 0 && current && !current.contains(here)) return current;
  return places[at + direction] ?? null;
}

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The element itself, or what holds it in the document. */
function inLight(element: Element | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? inLight(root.host) : element;
}
