/** An entry of a page's or a portal's own lexicon: what is written and how it is to be said. */
export interface LexiconEntry {
  readonly written: string;
  /** Read as written Vietnamese in its turn, so `Quỹ 135` may be given as it stands. */
  readonly spoken: string;
}

/** Entries that win over every table of the normaliser; matched with their case, longest first. */
export type Lexicon = readonly LexiconEntry[];

/** `north` says nghìn and linh; `central` nghìn and lẻ; `south` ngàn and lẻ. */
export type Dialect = 'north' | 'central' | 'south';

export interface NormalizeOptions {
  /** Default `north`. */
  readonly dialect?: Dialect;
  /** Codes of legal documents: what they stand for (default), or letter by letter. */
  readonly legal?: 'expand' | 'letters';
  readonly lexicon?: Lexicon;
  /** Offsets at which `5/9` is a day of a month whatever stands before, since the page says so. */
  readonly dates?: readonly number[];
  /** Says the text character by character, for a code or a name that must be heard exactly. */
  readonly spell?: boolean;
}
