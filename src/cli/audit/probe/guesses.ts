import type { Passage } from '../../../text/index.ts';
import { isSyllable, normalize, spoken, type Token } from '../../../vietnamese/index.ts';

/** A word that a voice has to spell or guess. */
export interface Guess {
  readonly text: string;
  /** `spelled`: letters, said one by one; `foreign`: said by the rules of another language, or wrongly. */
  readonly kind: 'spelled' | 'foreign';
  readonly said: string;
  readonly count: number;
}

const MOST = 60;
/** Numerals, letters of lists and codes are meant to be said letter by letter. */
const WORDY = /^\p{L}{2,}$/u;

/**
 * The words of an article that a Vietnamese voice spells or guesses, most frequent first. What the page explains
 * (`<abbr title>`, `lang`) is no guess.
 */
export function guessesIn(passages: readonly Passage[]): Guess[] {
  const lexicon = passages
    .flatMap(({ abbreviations }) => abbreviations)
    .map(({ text, title }) => ({ written: text, spoken: title }));
  const found = new Map<string, Guess>();
  for (const { text, languages } of passages) {
    const isForeign = (at: number): boolean =>
      !/^(vi|)$/.test(
        languages
          .findLast((one) => one.at <= at)
          ?.lang.toLowerCase()
          .split('-')[0] ?? '',
      );
    for (const token of normalize(text, { lexicon })) {
      const written = text.slice(token.start, token.end);
      const kind = isForeign(token.start) ? null : kindOf(token, written);
      if (!kind) continue;
      const count = (found.get(written)?.count ?? 0) + 1;
      found.set(written, { text: written, kind, said: spoken([token]), count });
    }
  }
  return [...found.values()].sort((one, other) => other.count - one.count).slice(0, MOST);
}

function kindOf(token: Token, written: string): Guess['kind'] | null {
  if (!WORDY.test(written)) return null;
  if (token.class === 'acronym' && token.words.length >= written.length)
    return isSpelled(token, written) ? 'spelled' : null;
  if (token.class !== 'word') return null;
  return isSyllable(written) ? null : 'foreign';
}

/** Some acronyms have a way of being said; the others are their letters. */
const isSpelled = (token: Token, written: string): boolean =>
  spoken([token]) === spoken(normalize(written, { spell: true })).replace(/ ?viết hoa/g, '');
