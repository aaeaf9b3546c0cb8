import { isLetter, isUpper } from './characters.ts';
import type { Source } from './source.ts';
import { isSyllable } from './syllable.ts';

/** Has a letter that only Vietnamese words have: a vowel with a mark or a tone. */
const MARKED = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯ\u1EA0-\u1EF9]/;

const isCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** A run of capitals that is a Vietnamese word and no acronym. */
export const isCapitalWord = (text: string): boolean => MARKED.test(text) && isSyllable(text);

function neighbour(source: Source, at: number, step: 1 | -1): string {
  let from = at;
  while (from >= 0 && from < source.length && /[\s,;:()"“”/–-]/.test(source.char(from)))
    from += step;
  let to = from;
  while (to >= 0 && to < source.length && isLetter(source.code(to)) && Math.abs(to - from) < 12)
    to += step;
  return step > 0 ? source.text.slice(from, to) : source.text.slice(to + 1, from + 1);
}

/** Whether capitals without marks (BAN, VAN, AN) stand among capital Vietnamese words. */
export function isInHeading(source: Source, start: number, end: number): boolean {
  const text = source.text.slice(start, end);
  if (!isUpper(source.code(start)) || !isSyllable(text)) return false;
  const before = neighbour(source, start - 1, -1);
  const after = neighbour(source, end, 1);
  return (
    (isCapitals(before) && isCapitalWord(before)) || (isCapitals(after) && isCapitalWord(after))
  );
}

/** Weaker: any capitals beside it, for a syllable that no table knows. */
export function isAmongCapitals(source: Source, start: number, end: number): boolean {
  return isCapitals(neighbour(source, start - 1, -1)) || isCapitals(neighbour(source, end, 1));
}
