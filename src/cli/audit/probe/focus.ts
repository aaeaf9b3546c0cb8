import { placeOf, type Place } from './place.ts';
import { ancestorsOf, elementAt, elementsOf, focusedElement, isWithin } from './tree.ts';

/** In CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the corner of the window is on the page, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const originOfWindow = (): Point => ({
  x: visualViewport?.pageLeft ?? scrollX,
  y: visualViewport?.pageTop ?? scrollY,
});

/** How much of a focused element can be seen. */
export type Seen = 'seen' | 'covered' | 'outside' | 'nothing';

/** Where the focus is after a press of Tab. */
export interface FocusState {
  readonly place: Place;
  readonly box: Box;
  readonly seen: Seen;
  /** What lies over it, where it is covered. */
  readonly cover: Place | null;
  /** A frame: what happens inside is not seen from here. */
  readonly frame: boolean;
  /** Its text cursor shows where focus is. */
  readonly cursor: boolean;
  readonly tabIndex: number;
  /** Its place among all elements of the page in the order in which they are read. */
  readonly order: number;
  /** How far the page and the boxes around it are scrolled, summed up. */
  readonly scrolled: number;
  readonly origin: Point;
}

/** A control and its label count as one: the box of a styled checkbox is often its label's. */
export function boxOf(element: Element): Box {
  const labels = 'labels' in element && element.labels instanceof NodeList ? element.labels : [];
  const around = [element, ...(Array.from(labels) as Element[])].flatMap((one) =>
    Array.from(one.getClientRects()),
  );
  const boxes = around.filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top));
  const width = Math.max(...boxes.map(({ right }) => right)) - x;
  return { x, y, width, height: Math.max(...boxes.map(({ bottom }) => bottom)) - y };
}

const COLUMNS = [0.05, 0.25, 0.5, 0.75, 0.95];
const ROWS = [0.1, 0.5, 0.9];

/** WCAG 2.4.11: covered when no point of it can be seen. */
export function seenOf(element: Element): { seen: Seen; cover: Element | null } {
  const { x, y, width, height } = boxOf(element);
  if (width < 2 || height < 2) return { seen: 'nothing', cover: null };
  const left = Math.max(x, 0);
  const top = Math.max(y, 0);
  const right = Math.min(x + width, innerWidth);
  const bottom = Math.min(y + height, innerHeight);
  if (right - left < 2 || bottom - top < 2) return { seen: 'outside', cover: null };
  let cover: Element | null = null;
  for (const row of ROWS)
    for (const column of COLUMNS) {
      const at = elementAt(left + (right - left) * column, top + (bottom - top) * row);
      if (!at || isWithin(at, element) || isWithin(element, at) || isLabel(element, at))
        return { seen: 'seen', cover: null };
      cover ??= at;
    }
  return { seen: cover && pinned(cover) ? 'covered' : 'seen', cover: cover && pinned(cover) };
}

const isLabel = (element: Element, at: Element): boolean =>
  'labels' in element &&
  element.labels instanceof NodeList &&
  [...element.labels].some((label) => label.contains(at));

/** The part of the page that stays in place and that an element belongs to. */
const pinned = (element: Element): Element | null =>
  [...ancestorsOf(element)].find((node) =>
    /fixed|sticky|absolute/.test(getComputedStyle(node).position),
  ) ?? null;

const TEXT_FIELD =
  'textarea, input:not([type]), [contenteditable], [role=textbox], input:is([type=text], [type=search], [type=email], [type=tel], [type=url], [type=password], [type=number])';

export function stateOf(element: Element): FocusState {
  const box = boxOf(element);
  const { seen, cover } = seenOf(element);
  return {
    place: placeOf(element),
    box,
    seen,
    cover: cover && placeOf(cover),
    frame: element.matches('iframe, frame, object, embed'),
    cursor: element.matches(TEXT_FIELD),
    tabIndex:
      element instanceof HTMLElement || element instanceof SVGElement ? element.tabIndex : 0,
    order: orderOf(element),
    scrolled: scrolledAround(element),
    origin: originOfWindow(),
  };
}

/** Where an element comes in reading order; -1 when it is not on the page. */
export function orderOf(element: Element): number {
  let order = 0;
  for (const one of elementsOf()) {
    if (one === element) return order;
    order += 1;
  }
  return -1;
}

/** The focus as it is now; null while nothing of the page has it. */
export const focused = (): FocusState | null => {
  const element = focusedElement();
  return element && stateOf(element);
};

export const scrolledAround = (element: Element): number =>
  [...ancestorsOf(element)].reduce(
    (sum, { scrollTop, scrollLeft }) => sum + scrollTop + scrollLeft,
    0,
  );
