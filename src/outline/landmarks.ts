import { partOf } from './parts.ts';

/** What may be a landmark, by its tag or its role. */
const CANDIDATES = 'aside, footer, form, header, main, nav, search, section, [role]';

/** The landmarks of a page that are there for everybody, in order; those in shadow roots are left out. */
export const landmarksOf = (page: Document): Element[] =>
  [...page.querySelectorAll(CANDIDATES)].filter(
    (element) =>
      partOf(element)?.kind === 'landmark' &&
      !element.closest('[inert], [aria-hidden=true]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
