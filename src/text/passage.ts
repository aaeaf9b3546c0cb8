import type { PlacedCue } from './cue.ts';
import type { FormulaWord } from './formulas.ts';

/** What a passage is in the article; it decides the pause after it and what the commands step over. */
export type Role =
  'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'quotation' | 'alternative';

/**
 * A stretch of running text in reading order: a paragraph, a heading, a list item, a cell.
 * Its text has white space collapsed as a browser shows it.
 */
export interface Passage {
  readonly role: Role;
  /** 1 to 6 for a heading, otherwise 0. */
  readonly level: number;
  readonly text: string;
  /** In which language the page says its text is: the first from its beginning, each until the next. */
  readonly languages: readonly PlacedLanguage[];
  /** What is seen but not written in it, in order. */
  readonly cues: readonly PlacedCue[];
  /** What the page says its abbreviations stand for (`<abbr title>`). */
  readonly abbreviations: readonly Abbreviation[];
  /** The element whose text this is. */
  readonly element: Element;
  /** True when the text goes on from the passage before it, which was cut for its length. */
  readonly continued: boolean;
  /** What is said for the formulas in it; U+FFFC stands for them in `text`. */
  readonly formulas?: readonly FormulaWord[];
  /** The notes to which it refers, where they are to be said, in order. */
  readonly notes?: readonly Note[];
  /** True when it is said elsewhere than it stands on the page. */
  readonly moved?: boolean;
  /** The DOM range of a half-open span of `text`, in UTF-16 code units; null once that text has left the page. */
  range(start: number, end: number): Range | null;
}

/** A language and where in the text of a passage it begins. */
export interface PlacedLanguage {
  readonly at: number;
  /** BCP 47 tag; '' where the page gives none. */
  readonly lang: string;
}

/** A note that is said behind the sentence that refers to it. */
export interface Note {
  /** Where the passage's text refers to it, in UTF-16 code units. */
  readonly at: number;
  readonly passages: () => Iterable<Passage>;
}

/** An abbreviation and what it stands for, both as the page writes them. */
export interface Abbreviation {
  readonly text: string;
  readonly title: string;
}
