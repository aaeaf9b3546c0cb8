/** A text made ready for matching: three strings, a UTF-16 unit of each for every letter or sign of the text. */
export interface MatchKey {
  /** Small letters without any mark; đ is d. */
  readonly letters: string;
  /** The mark that makes another vowel (ă, â, ê, ô, ơ, ư) or đ, a space for none. */
  readonly marks: string;
  /** The tone mark of the word in which the letter stands, so that “hoà” is “hòa”; a space for none. */
  readonly tones: string;
}

const NONE = ' ';
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const VOWEL_MARKS = '\u0302\u0306\u031b';
const PARTS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\p{L}\p{N}]+/gu;

/** What of a text is compared when the citizen types. */
export function matchKey(text: string): MatchKey {
  let letters = '';
  let marks = '';
  let tones = '';
  for (const [part] of text.toLowerCase().normalize('NFD').matchAll(PARTS)) {
    let tone = NONE;
    const from = letters.length;
    for (const sign of part) {
      if (TONES.includes(sign)) tone = sign;
      else if (VOWEL_MARKS.includes(sign)) marks = marks.slice(0, -1) + sign;
      else if (!/\p{M}/u.test(sign)) {
        letters += sign === 'đ' ? 'd' : sign;
        marks += (sign === 'đ' ? sign : NONE).padEnd(sign.length);
      }
    }
    tones += tone.repeat(letters.length - from);
  }
  return { letters, marks, tones };
}

/** The words that were typed, each made ready. */
export const queryKeys = (query: string): readonly MatchKey[] =>
  query.trim().split(/\s+/).filter(Boolean).map(matchKey);

/**
 * Whether each typed word is somewhere in a text. A letter typed without marks stands for all that
 * are written with it; one typed with marks for those alone.
 */
export const matches = (text: MatchKey, query: readonly MatchKey[]): boolean =>
  query.every((word) => contains(text, word));

function contains(text: MatchKey, word: MatchKey): boolean {
  const { letters } = word;
  for (
    let at = text.letters.indexOf(letters);
    at >= 0;
    at = text.letters.indexOf(letters, at + 1)
  ) {
    if (bears(text.marks, word.marks, at) && bears(text.tones, word.tones, at)) return true;
  }
  return false;
}

/** Whether the marks that were typed stand at a place of the text; what was typed without any is open. */
function bears(written: string, typed: string, at: number): boolean {
  if (typed.trim() === '') return true;
  for (let i = 0; i < typed.length; i += 1)
    if (typed[i] !== NONE && typed[i] !== written[at + i]) return false;
  return true;
}
