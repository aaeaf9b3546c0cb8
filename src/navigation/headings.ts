import { headingsIn } from './landing.ts';

/** The heading from which the next step goes on, for each document. */
const reached = new WeakMap<Document, Element>();

/**
 * The next or the previous heading of a page's content: from the one last gone to while that is
 * still there, else from where the window stands.
 */
export function headingFrom(page: Document, direction: 1 | -1): Element | null {
  const headings = headingsIn(page.querySelector('main, [role=main]') ?? page.body);
  const last = reached.get(page);
  const from = last ? headings.indexOf(last) : -1;
  const next =
    from >= 0
      ? headings[from + direction]
      : direction > 0
        ? headings.find((one) => one.getBoundingClientRect().top >= 0)
        : headings.findLast((one) => one.getBoundingClientRect().top < 0);
  if (next) reached.set(page, next);
  return next ?? null;
}
