import { isEmpty, isFilled, isVisible } from './visible.ts';

const CONTAINER = 'main, article, [role=main], [role=article]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/**
 * Where focus is set down for a target: on the first heading of a main or an article (with focus
 * on `main` itself some browsers read everything), for an empty anchor on the first content in or
 * behind it. Null where nothing can be seen there.
 */
export function landingOf(target: Element): Element | null {
  const heading = headingOf(target);
  if (heading) return heading;
  if (!isVisible(target)) return null;
  return isEmpty(target) ? nextContent(target) : target;
}

/** The headings within an element that can be seen, in order. */
export const headingsIn = (scope: Element): Element[] =>
  [...scope.querySelectorAll(HEADINGS)].filter((one) => isVisible(one) && !isEmpty(one));

/** The h1 of a main or an article, else its first heading. */
function headingOf(container: Element): Element | null {
  if (!container.matches(CONTAINER)) return null;
  const headings = headingsIn(container);
  return headings.find((one) => one.matches('h1, [aria-level="1"]')) ?? headings[0] ?? null;
}

/** The first thing from a place on, in document order, that can be seen and is no mere box. */
export function nextContent(place: Element): Element | null {
  const { ownerDocument: page } = place;
  const walker = page.createTreeWalker(
    page.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && !isVisible(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = place;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      const heading = headingOf(node);
      if (heading) return heading;
      if (isFilled(node) && !isEmpty(node)) return node;
    } else if (node.nodeValue?.trim() && node.parentElement) {
      return node.parentElement.closest(HEADINGS) ?? node.parentElement;
    }
  }
  return null;
}
