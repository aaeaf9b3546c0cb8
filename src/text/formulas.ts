/** A half-open stretch of a passage's text, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A formula as it is said. */
export interface Formula {
  /** Its parts as they are said, each from an element to another; the first and the last are the whole. */
  readonly parts: readonly (readonly [Element, Element])[];
  /** Syllables, letters, and `,` for a pause, each with the index of the part of which it is said. */
  readonly words: readonly { readonly text: string; readonly part: number }[];
}

/** A word that is said for a stretch of a passage's text in place of it, and the whole formula's stretch. */
export interface FormulaWord extends Span {
  readonly text: string;
  readonly formula: Span;
}

/** What knows the formulas of a page; loaded where there are any. */
export interface Formulas {
  /** The formula that an element shows; null for any other element. */
  of(element: Element): Formula | null;
  /** The text of an element with `IN_PLACE` wherever TeX was, and the words for it; null where the page asks for none. */
  written(text: string, element: Element): { text: string; words: readonly FormulaWord[] } | null;
}

/** What stands in a text for something that is no text (Unicode's object replacement character). */
export const IN_PLACE = '\ufffc';
