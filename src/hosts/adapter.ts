/** The places of a page that matter to somebody who gets about by keyboard or by ear. */
export const PARTS = [
  'ribbon',
  'navigation',
  'banner',
  'main',
  'article',
  'title',
  'date',
  'byline',
  'scroller',
] as const;
export type Part = (typeof PARTS)[number];

/** Where a skip link is to lead: behind the commands of the page, or to what it is about. */
export type Destination = 'past-ribbon' | 'main';

/** A skip link of a page and where it is meant to lead. */
export interface SkipLink {
  readonly link: HTMLAnchorElement;
  readonly to: Destination;
}

/**
 * What is known of one kind of page. Everything is found by ids and classes, never by the text of a
 * link, which is translated or customised. Another host is one more such object in `adapters.ts`.
 */
export interface HostAdapter {
  readonly name: string;
  /** Whether a page is of this kind; the first adapter that says so is taken. */
  readonly recognises: (page: Document) => boolean;
  /** Selectors of each part, best first; the first that shows something is it. */
  readonly parts: Readonly<Partial<Record<Part, readonly string[]>>>;
  /** Its own skip links, in order. */
  readonly skipLinks: (page: Document) => SkipLink[];
  /** Live regions around so much of the page that every change of it is read out. */
  readonly noisy?: string;
  /** What tells of a mistake in a form. */
  readonly errors?: string;
  /** What partial page updates replace. */
  readonly replaced?: string;
}
