import { isDigit, isLetter, isUpper } from '../characters.ts';
import { isAmongCapitals, isCapitalWord, isInHeading } from '../heading.ts';
import { ACRONYMS } from '../lexicon/acronyms.ts';
import { cardinal, digitByDigit } from '../numerals.ts';
import { matchAt, say, token, type Reader, type Source } from '../source.ts';
import { spell } from '../spelling.ts';
import { isSyllable } from '../syllable.ts';
import type { Word } from '../token.ts';

/** Letters and digits written as one: H5N1, 5G, COVID-19. */
function mixed(words: Word[], source: Source, at: number): number {
  let end = at;
  for (;;) {
    const start = end;
    if (isDigit(source.code(end))) {
      end = source.digits(end);
      const digits = source.text.slice(start, end);
      const said =
        digits.length > 3 || digits.startsWith('0')
          ? digitByDigit(digits)
          : cardinal(digits, source.dialect);
      say(words, said, start, end);
      if (source.char(end) === '.' && isDigit(source.code(end + 1))) {
        say(words, 'chấm', end, end + 1);
        end += 1;
      }
    } else {
      end = source.letters(end);
      if (end === start) return end;
      const letters = source.text.slice(start, end);
      const known = ACRONYMS.get(letters);
      if (known === undefined) spell(words, letters, start);
      else say(words, known, start, end);
    }
  }
}

/** Whether capitals are to be spelled rather than read as a word. */
function isAcronym(source: Source, at: number, end: number): boolean {
  const text = source.text.slice(at, end);
  if (ACRONYMS.has(text)) return !isInHeading(source, at, end);
  if (text !== text.toUpperCase() || isCapitalWord(text)) return false;
  if (!isSyllable(text)) return true;
  return text.length < 4 && !isAmongCapitals(source, at, end);
}

/** Y tế, Ô nhiễm, Ý kiến: a vowel is a word of its own where a small letter follows. */
const isVowelWord = (source: Source, at: number): boolean =>
  source.code(at) > 0x7f
    ? source.char(at) !== 'Đ'
    : /^[AEIOUY] \p{Ll}/u.test(source.text.slice(at, at + 3));

/** COVID-19: the number belongs to the name. */
const NUMBER_AFTER = /-(\d{1,3})(?![\d\p{L}])/uy;

/** Behind the symbol of an element. */
const CHARGE = /[²³⁴]?[⁺⁻]|\^\d?[+−-]/y;

/** Acronyms: said as words where the ear knows them, otherwise letter by letter. */
export const acronym: Reader = (source, at) => {
  if (!source.isBoundary(at - 1)) return undefined;
  const words: Word[] = [];
  const end = source.letters(at);
  if (isDigit(source.code(at))) return afterDigits(source, at);
  const single = end === at + 1 && isUpper(source.code(at));
  if (single && isVowelWord(source, at)) return undefined;
  const digitsFollow = isDigit(source.code(end)) || matchAt(CHARGE, source, end) !== null;
  if (digitsFollow && (isUpper(source.code(at)) || end === at + 1)) {
    return token('acronym', at, mixed(words, source, at), words);
  }
  if (!single && !isAcronym(source, at, end)) return undefined;
  const known = ACRONYMS.get(source.text.slice(at, end));
  if (known === undefined) spell(words, source.text.slice(at, end), at);
  else say(words, known, at, end);
  if (words.length === 0) return undefined;
  NUMBER_AFTER.lastIndex = end;
  const number = NUMBER_AFTER.exec(source.text);
  if (!number || single) return token('acronym', at, end, words);
  const [written, digits = ''] = number;
  say(words, cardinal(digits, source.dialect), end + 1, end + written.length);
  return token('acronym', at, end + written.length, words);
};

/** 4G, 3D, 12A1: digits that a capital is written onto. */
function afterDigits(source: Source, at: number): ReturnType<Reader> {
  const digits = source.digits(at);
  if (digits - at > 4 || !isUpper(source.code(digits))) return undefined;
  const end = source.letters(digits);
  if (end - digits > 3 || !(source.isBoundary(end) || isDigit(source.code(end)))) return undefined;
  if (isLetter(source.code(at - 1))) return undefined;
  const words: Word[] = [];
  return token('acronym', at, mixed(words, source, at), words);
}
