/** The semiotic classes of written Vietnamese, in the order in which they are tried. */
export type SemioticClass =
  | 'electronic'
  | 'legal'
  | 'date'
  | 'time'
  | 'telephone'
  | 'money'
  | 'measure'
  | 'fraction'
  | 'range'
  | 'roman'
  | 'number'
  | 'abbreviation'
  | 'acronym'
  | 'symbol'
  | 'punctuation'
  | 'word'
  | 'space';

/** A mark that a voice turns into a pause or a tone; the only punctuation that reaches one. */
export type Mark = ',' | '.' | '?' | '!';

/**
 * One spoken syllable (lower case, but for foreign names) or mark, and the source that it says.
 * Offsets are UTF-16 code units of the text as given to `normalize`.
 */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the source of one class. Tokens tile the source: each starts where the last ended. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly class: SemioticClass;
  /** What is said for it, in order; empty where it is silent. Spans lie within the token's. */
  readonly words: readonly Word[];
}

/** A half-open stretch of the source, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const isMark = (text: string): text is Mark => text.length === 1 && ',.?!'.includes(text);
