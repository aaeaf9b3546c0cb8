import { afterDash, numeral, sayNumeral, unsigned } from '../amount.ts';
import { isDash, isDigit } from '../characters.ts';
import { say, saying, token, type Reader, type Source } from '../source.ts';
import type { SemioticClass, Word } from '../token.ts';

const SCORE = /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|dẫn|ván|séc|set|hiệp)(?: [\p{L}]+)? $/u;
const RANGE_WORD = /(?:từ|khoảng|còn|tăng|giảm|giai đoạn|nhiệm kỳ|niên khóa|năm học|mức|độ tuổi) $/;
const AMOUNTS: ReadonlySet<SemioticClass> = new Set(['money', 'measure', 'time', 'date']);

/** Rising numbers are a range, falling ones a score, unless a word before says otherwise. */
function isRange(source: Source, at: number, first: string, second: string): boolean {
  const left = source.left(at);
  if (SCORE.test(left)) return false;
  return RANGE_WORD.test(left) || Number(first) < Number(second);
}

/** A dash between two amounts that carry their units: 10% - 20%. */
function between(source: Source, at: number): ReturnType<Reader> {
  const before = source.tokens.at(-1);
  if (!isDash(source.code(at)) || !before) return undefined;
  const amountBefore = before.class === 'space' ? source.tokens.at(-2) : before;
  const next = source.spaces(at + 1);
  const even = (before.class === 'space') === next > at + 1;
  if (!amountBefore || !AMOUNTS.has(amountBefore.class) || !even) return undefined;
  if (!isDigit(source.code(next)) || source.isNewline(at - 1)) return undefined;
  return saying('range', at, at + 1, 'đến');
}

/** Ranges of plain numbers and years, and scores. Never a minus after a digit. */
export const range: Reader = (source, at) => {
  if (isDash(source.code(at)) && !isDigit(source.code(at + 1))) return between(source, at);
  const joined = between(source, at);
  if (joined) return joined;
  const first = numeral(source, at);
  const next = first ? afterDash(source, first.end) : -1;
  const second = next < 0 ? undefined : unsigned(source, next);
  if (!first || !second || !source.isBoundary(second.end)) return undefined;
  if (afterDash(source, second.end) >= 0 || source.char(second.end) === '/') return undefined;
  if (/^ ?=/.test(source.text.slice(second.end, second.end + 2))) return undefined;
  const words: Word[] = [];
  sayNumeral(words, source, first);
  if (isRange(source, at, first.whole, second.whole)) say(words, 'đến', first.end, second.start);
  sayNumeral(words, source, second);
  return token('range', at, second.end, words);
};
