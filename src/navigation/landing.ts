import { isEmpty, isVisible } from './visible.ts';

const CONTAINER = 'main, article, [role=main], [role=article]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/**
 * Where focus is set down for a target: on the first heading of a main or an article (with focus
 * on `main` itself some browsers read everything), behind an empty anchor on what follows it.
 * Null where nothing can be seen there.
 */
export function landingOf(target: Element): Element | null {
  if (target.matches(CONTAINER)) {
    const heading = headingIn(target);
    if (heading) return heading;
  }
  if (isVisible(target) && !isEmpty(target)) return target;
  return target.matches('a') && isEmpty(target) ? nextContent(target) : null;
}

/** The h1 of a container, else its first heading. */
function headingIn(container: Element): Element | null {
  const headings = [...container.querySelectorAll(HEADINGS)].filter(
    (one) => isVisible(one) && !isEmpty(one),
  );
  return headings.find((one) => one.matches('h1, [aria-level="1"]')) ?? headings[0] ?? null;
}

/** The first thing behind an empty anchor that can be seen. */
function nextContent(anchor: Element): Element | null {
  const { body } = anchor.ownerDocument;
  const walker = anchor.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = anchor;
  for (let node = walker.nextNode(); node instanceof Element; node = walker.nextNode()) {
    if (!isVisible(node) || isEmpty(node)) continue;
    return node.matches(CONTAINER) ? (headingIn(node) ?? node) : node;
  }
  return null;
}
