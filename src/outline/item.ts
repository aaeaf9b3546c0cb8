import type { Part } from './parts.ts';

/** A heading, a landmark, a link or a field of the page. */
export interface OutlineItem {
  readonly part: Part;
  readonly element: Element;
  /** Its accessible name; '' where the page gives none. */
  readonly name: string;
  /** How deep it stands: a heading's level, for a landmark the landmarks around it; 1 is the outermost. */
  readonly depth: number;
  /** The fragment by which a browser finds it, with its `#`; null where the page has none for it. */
  readonly address: string | null;
}

export type OutlineKind = Part['kind'];
