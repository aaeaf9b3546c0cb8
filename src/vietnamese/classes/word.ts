import { isAscii, isDash, isLetter } from '../characters.ts';
import { LETTERS } from '../lexicon/letters.ts';
import { isSyllable } from '../syllable.ts';
import { saying, token, type Reader, type Source } from '../source.ts';
import { spell } from '../spelling.ts';
import type { Word } from '../token.ts';

/** Where a letter is meant as one; đ stands alone only so. */
const LETTER_CUE =
  /(?:điểm|tiết|chữ|mục|phương án|loại|nhóm|khối|bảng|lớp|vitamin) (?:[a-zđ](?:, ?| và | hoặc ))*$/;
const LINE_MARK = /^[)./]/;

/** How a word with capitals is said: Vietnamese in lower case, a foreign name as it stands. */
function settle(text: string): string {
  const lower = text.toLowerCase();
  const title = text.slice(1) === lower.slice(1);
  if (!isAscii(text)) return lower;
  return (title || text === text.toUpperCase()) && isSyllable(lower) ? lower : text;
}

/** How a word with capitals is said; judged once for each spelling of a text. */
export function saidOf(source: Source, text: string): string {
  const known = source.sayings.get(text);
  if (known !== undefined) return known;
  const said = settle(text);
  source.sayings.set(text, said);
  return said;
}

/** Any other run of letters, apostrophes inside included. */
export const word: Reader = (source, at) => {
  if (!isLetter(source.code(at))) return undefined;
  let end = source.letters(at);
  while (
    "'’".includes(source.char(end)) &&
    source.char(end) !== '' &&
    isLetter(source.code(end + 1))
  ) {
    end = source.letters(end + 1);
  }
  const text = source.text.slice(at, end);
  const said = saidOf(source, text);
  const name = end === at + 1 ? LETTERS[text.toLowerCase()] : undefined;
  const hyphenated = isDash(source.code(end)) || isDash(source.code(at - 1));
  if (name !== undefined && !hyphenated && (text === 'đ' || isNamed(source, at, end))) {
    return saying('word', at, end, name);
  }
  if (said !== text || text !== text.toUpperCase() || text === text.toLowerCase()) {
    return saying('word', at, end, said);
  }
  const words: Word[] = [];
  spell(words, text, at);
  return words.length > 0 ? token('acronym', at, end, words) : saying('word', at, end, said);
};

/** A letter that is meant as a letter: điểm c; "c)" at the head of a line. */
const isNamed = (source: Source, at: number, end: number): boolean =>
  LETTER_CUE.test(source.left(at)) ||
  (source.startsLine(at) && source.char(end) !== '' && LINE_MARK.test(source.char(end)));
