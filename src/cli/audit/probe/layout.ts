import { boxOf, type Box } from './focus.ts';
import { placeOf, type Place } from './place.ts';
import { ancestorsOf, elementsOf, isShown, parentOf } from './tree.ts';

/** What is too wide for the window, and by how many CSS pixels. */
export interface Overflow {
  readonly place: Place;
  readonly beyond: number;
  /** A table, a map, a picture: it may need two dimensions (WCAG 1.4.10). */
  readonly excepted: boolean;
}

const TWO_DIMENSIONS =
  'table, img, svg, canvas, video, iframe, object, embed, pre, math, [role=table], [role=grid], [role=img]';

/** What makes the page scroll sideways, or is cut at its edge (WCAG 1.4.10). Boxes count by what is seen in them. */
export function overflows(): Overflow[] {
  const { clientWidth } = document.documentElement;
  return [...elementsOf(document.body)].flatMap((element) => {
    const right = Math.max(...seenIn(element).map((box) => box.right + scrollX));
    if (right <= clientWidth + 2 || !isShown(element) || isScrolled(element)) return [];
    const excepted = [...ancestorsOf(element)].some((node) => node.matches(TWO_DIMENSIONS));
    return [{ place: placeOf(element), beyond: Math.round(right - clientWidth), excepted }];
  });
}

/** Where an element shows something of its own: lines of its text, or itself as a control or a picture. */
function seenIn(element: Element): DOMRect[] {
  const boxes = element.matches(`${TWO_DIMENSIONS}, input, button, select, textarea`)
    ? [element.getBoundingClientRect()]
    : [...element.childNodes].filter(isText).flatMap(linesOf);
  const { clientWidth } = document.documentElement;
  // What lies wholly outside is a menu that is shut, not something cut.
  return boxes.filter(({ left, width, height }) => left < clientWidth && width > 1 && height > 1);
}

const isText = (node: Node): node is Text => node instanceof Text && node.data.trim() !== '';

function linesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}

export const scrollsSideways = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** It scrolls in a box of its own. */
const isScrolled = (element: Element): boolean =>
  [...ancestorsOf(parentOf(element))].some(
    (node) =>
      node !== document.body &&
      node !== document.documentElement &&
      /auto|scroll/.test(getComputedStyle(node).overflowX),
  );

/** WCAG 1.4.12, the four properties at once. */
const SPACING = `*, *::before, *::after { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; transition: none !important; }
p { margin-block-end: 2em !important; }`;

/** Texts that are cut off once they are spaced as WCAG 1.4.12 wants, and were not before. The page is put back. */
export function clippedWhenSpaced(): Place[] {
  const before = new Set(clipped());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  const roots: (Document | ShadowRoot)[] = [document];
  for (const { shadowRoot } of elementsOf()) if (shadowRoot) roots.push(shadowRoot);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const found = clipped().filter((element) => !before.has(element));
  for (const root of roots)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
  return found
    .filter((element) => !found.some((one) => one !== element && element.contains(one)))
    .map(placeOf);
}

/** Less than a line's descenders is no loss. */
const TOLERANCE = 4;

const clipped = (): Element[] =>
  [...elementsOf(document.body)].filter((element) => {
    if (!(element instanceof HTMLElement) || !element.textContent.trim()) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const across = /hidden|clip/.test(overflowX);
    const down = /hidden|clip/.test(overflowY);
    if (!across && !down) return false;
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    // Texts for screen readers only are made this small on purpose.
    if (clientWidth < 10 || clientHeight < 10 || !isShown(element)) return false;
    return (
      (across && scrollWidth > clientWidth + TOLERANCE) ||
      (down && scrollHeight > clientHeight + TOLERANCE)
    );
  });

export interface PageState {
  readonly title: string;
  readonly address: string;
  readonly size: Box;
}

export const page = (): PageState => ({
  title: document.title,
  address: location.href,
  size: boxOf(document.documentElement),
});
