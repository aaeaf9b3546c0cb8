import { isDigit, isLetter, isSpace, isWordPart, kindOf, LETTER } from './characters.ts';
import type { Dialect } from './options.ts';
import type { SemioticClass, Token, Word } from './token.ts';
import type { LexiconTable } from './lexicon-table.ts';

/** How far a class looks to either side: bounded, so that the scan stays linear. */
const REACH = 48;

/** How a text is to be said: the options, settled. */
export interface Ways {
  readonly dialect: Dialect;
  readonly legal: 'expand' | 'letters';
  readonly own?: LexiconTable | undefined;
  /** Whether the page says that a day stands at an offset. */
  readonly isDay?: (at: number) => boolean;
}

/** The text being read, with the looks to either side that the classes decide by. */
export class Source {
  readonly length: number;
  /** Capitalised word → the form that is said, so that each spelling is judged once a text. */
  readonly sayings = new Map<string, string>();

  /** Canonical text: composed, without invisible characters. */
  readonly text: string;
  readonly dialect: Dialect;
  readonly legal: 'expand' | 'letters';
  readonly own: LexiconTable | undefined;
  readonly isDay: (at: number) => boolean;
  /** What has been read so far. */
  readonly tokens: readonly Token[];

  /** The last answer of `left`: several classes ask it of one place. */
  #leftAt = -1;
  #left = '';
  #digitsAt = -1;
  #afterDigits = '';

  constructor(text: string, ways: Ways, tokens: readonly Token[]) {
    this.text = text;
    this.length = text.length;
    this.dialect = ways.dialect;
    this.legal = ways.legal;
    this.own = ways.own;
    this.isDay = ways.isDay ?? (() => false);
    this.tokens = tokens;
  }

  code(at: number): number {
    return at >= 0 && at < this.length ? this.text.charCodeAt(at) : 0;
  }

  char(at: number): string {
    return this.text[at] ?? '';
  }

  /** End of the run of digits that starts here. */
  digits(at: number): number {
    let end = at;
    while (isDigit(this.code(end))) end += 1;
    return end;
  }

  /** The sign or letter after the digits that start here, spaces skipped: most classes can tell by it. */
  afterDigits(at: number): string {
    if (at !== this.#digitsAt) {
      this.#digitsAt = at;
      this.#afterDigits = this.char(this.spaces(this.digits(at)));
    }
    return this.#afterDigits;
  }

  /** End of the run of letters that starts here. */
  letters(at: number): number {
    let end = at;
    while (end < this.length && isLetter(this.code(end))) end += 1;
    return end;
  }

  spaces(at: number): number {
    let end = at;
    while (end < this.length && isSpace(this.code(end)) && !this.isNewline(end)) end += 1;
    return end;
  }

  /** The run of spaces that ends here, backwards. */
  spacesBefore(at: number): number {
    let start = at;
    while (start > 0 && isSpace(this.code(start - 1)) && !this.isNewline(start - 1)) start -= 1;
    return start;
  }

  isNewline(at: number): boolean {
    const code = this.code(at);
    return code === 0x0a || code === 0x0d;
  }

  /** Nothing but spaces stands before on the line. */
  startsLine(at: number): boolean {
    const start = this.spacesBefore(at);
    return start === 0 || this.isNewline(start - 1);
  }

  /** No letter or digit stands here, so that what ends here is whole. */
  isBoundary(at: number): boolean {
    return at >= this.length || !isWordPart(this.code(at));
  }

  /** The letter or digit run right before (spaces skipped), in lower case; '' where a sign stands there. */
  wordBefore(at: number): string {
    const end = this.spacesBefore(at);
    let start = end;
    while (start > 0 && end - start < REACH && isWordPart(this.code(start - 1))) start -= 1;
    return this.text.slice(start, end).toLowerCase();
  }

  /** The letter run after, spaces skipped, in lower case. */
  wordAfter(at: number): string {
    const start = this.spaces(at);
    let end = start;
    while (end < this.length && end - start < REACH && (kindOf(this.code(end)) & LETTER) !== 0) {
      end += 1;
    }
    return this.text.slice(start, end).toLowerCase();
  }

  /** The last characters before, in lower case: for cues that stand a few words away. */
  left(at: number): string {
    if (at !== this.#leftAt) {
      this.#leftAt = at;
      this.#left = this.text.slice(Math.max(0, at - REACH), at).toLowerCase();
    }
    return this.#left;
  }

  /** The next characters, in lower case. */
  right(at: number): string {
    return this.text.slice(at, at + REACH).toLowerCase();
  }
}

/** Tries one semiotic class at a place; undefined where the class does not hold. */
export type Reader = (source: Source, at: number) => Token | undefined;

export const token = (
  kind: SemioticClass,
  start: number,
  end: number,
  words: readonly Word[],
): Token => ({ start, end, class: kind, words });

/** Adds what is said for a stretch of the source, syllable by syllable. */
export function say(words: Word[], spoken: string, start: number, end: number): void {
  if (spoken === '') return;
  if (!spoken.includes(' ')) {
    words.push({ text: spoken, start, end });
    return;
  }
  for (const text of spoken.split(' ')) words.push({ text, start, end });
}

/** A token all of whose words say the whole of it. */
export function saying(kind: SemioticClass, start: number, end: number, spoken: string): Token {
  const words: Word[] = [];
  say(words, spoken, start, end);
  return token(kind, start, end, words);
}

/** What a sticky pattern matches at a place. */
export function matchAt(pattern: RegExp, source: Source, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source.text);
}
