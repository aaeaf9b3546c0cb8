import { isDash, isDigit, isSpace } from './characters.ts';
import { cardinal, decimals, digitByDigit } from './numerals.ts';
import { say, type Source } from './source.ts';
import type { Word } from './token.ts';

/** A number as it is written: what is its whole part, its decimals, and how it is grouped. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** -1 after a minus, 1 after a plus, 2 after ±, 0 without a sign. */
  readonly sign: -1 | 0 | 1 | 2;
  /** Digits of the whole part, without separators. */
  readonly whole: string;
  /** Digits after the decimal mark, or ''. */
  readonly fraction: string;
  readonly grouped: boolean;
}

const DOT = 0x2e;
const COMMA = 0x2c;

/** Where groups of three with this separator end, or `end` where there are none. */
function groupsEnd(source: Source, end: number, isSeparator: (code: number) => boolean): number {
  const separator = source.code(end);
  if (!isSeparator(separator)) return end;
  let at = end;
  while (source.code(at) === separator) {
    const next = source.digits(at + 1);
    if (next - at !== 4) break;
    at = next;
  }
  return at;
}

const isGroupSpace = (code: number): boolean => isSpace(code) && code !== 0x0a && code !== 0x0d;

function groupedEnd(source: Source, start: number, end: number): number {
  if (end - start > 3 || source.code(start) === 0x30) return end;
  const dotted = groupsEnd(source, end, (code) => code === DOT || code === 0x27);
  if (dotted > end)
    return source.code(dotted) === DOT && isDigit(source.code(dotted + 1)) ? end : dotted;
  const spaced = groupsEnd(source, end, isGroupSpace);
  if (spaced > end) {
    const broken = isGroupSpace(source.code(spaced)) && isDigit(source.code(spaced + 1));
    return broken ? end : spaced;
  }
  const english = groupsEnd(source, end, (code) => code === COMMA);
  const cannotBeVietnamese =
    english - end > 4 ||
    (english > end && source.code(english) === DOT && isDigit(source.code(english + 1)));
  return cannotBeVietnamese ? english : end;
}

/** The number that starts here with a digit; undefined where none does. */
export function unsigned(source: Source, at: number): Numeral | undefined {
  const first = source.digits(at);
  if (first === at) return undefined;
  const end = groupedEnd(source, at, first);
  const whole = source.text.slice(at, end).replace(/\D/g, '');
  const grouped = end > first;
  const mark = source.code(end);
  if ((mark === COMMA || mark === DOT) && isDigit(source.code(end + 1))) {
    const last = source.digits(end + 1);
    const after = source.code(last);
    const chained = (after === COMMA || after === DOT) && isDigit(source.code(last + 1));
    if (!chained) {
      const fraction = source.text.slice(end + 1, last);
      return { start: at, end: last, sign: 0, whole, fraction, grouped };
    }
  }
  return { start: at, end, sign: 0, whole, fraction: '', grouped };
}

/** Whether a sign here is a sign and not a dash, a bullet or a range. */
function signAt(source: Source, at: number): -1 | 0 | 1 | 2 {
  const code = source.code(at);
  const sign = isDash(code) ? -1 : code === 0x2b ? 1 : code === 0xb1 ? 2 : 0;
  if (sign === 0 || !isDigit(source.code(at + 1))) return 0;
  const before = source.code(at - 1);
  if (at > 0 && !isSpace(before) && !'([{“"‘:;=<>≤≥*×,'.includes(source.char(at - 1))) return 0;
  if (sign !== -1) return sign;
  return /[\p{L}\d%)]$/u.test(source.left(at).trimEnd().slice(-1)) &&
    isDigit(source.code(source.spacesBefore(at) - 1))
    ? 0
    : sign;
}

/** The number that starts here, with its sign. */
export function numeral(source: Source, at: number): Numeral | undefined {
  const sign = signAt(source, at);
  const found = unsigned(source, sign === 0 ? at : at + 1);
  return found && sign !== 0 ? { ...found, start: at, sign } : found;
}

const SIGNS = { '-1': 'âm', '0': '', '1': 'cộng', '2': 'cộng trừ' } as const;

/** Says a number as a cardinal with its decimals. */
export function sayNumeral(words: Word[], source: Source, number: Numeral): void {
  const { start, end, sign, whole, fraction } = number;
  say(words, SIGNS[sign], start, start + 1);
  const from = sign === 0 ? start : start + 1;
  const said =
    whole.length > 2 && whole.startsWith('0')
      ? digitByDigit(whole)
      : cardinal(whole, source.dialect);
  const mark = fraction === '' ? end : end - fraction.length - 1;
  say(words, said, from, mark);
  if (fraction === '') return;
  say(words, 'phẩy', mark, mark + 1);
  say(words, decimals(fraction, source.dialect), mark + 1, end);
}

/** A number, or two of them with a dash between, and the magnitude that follows. */
export interface Amount {
  readonly start: number;
  /** Past the magnitude. */
  readonly end: number;
  readonly first: Numeral;
  readonly last?: Numeral;
  readonly magnitude: string;
  readonly magnitudeStart: number;
}

const MAGNITUDES: Readonly<Record<string, string>> = {
  nghìn: 'nghìn',
  ngàn: 'ngàn',
  triệu: 'triệu',
  tỷ: 'tỷ',
  tỉ: 'tỉ',
  vạn: 'vạn',
  trăm: 'trăm',
};
/** Written onto the number: 5k, 500tr. */
export const SHORT_MAGNITUDES: Readonly<Record<string, string>> = {
  tr: 'triệu',
  k: 'nghìn',
  K: 'nghìn',
};

/** Where a second number of a range starts after a dash, spaces the same on both sides. */
export function afterDash(source: Source, at: number): number {
  const dash = source.spaces(at);
  if (!isDash(source.code(dash))) return -1;
  const next = source.spaces(dash + 1);
  if (dash - at > 1 || dash > at !== next > dash + 1) return -1;
  return isDigit(source.code(next)) ? next : -1;
}

/** Parses the amount that starts here. */
export function amount(source: Source, at: number): Amount | undefined {
  const first = numeral(source, at);
  if (!first) return undefined;
  const next = afterDash(source, first.end);
  const second = next < 0 ? undefined : unsigned(source, next);
  const chained = second !== undefined && afterDash(source, second.end) >= 0;
  const last = chained ? undefined : second;
  const numberEnd = last?.end ?? first.end;
  let magnitude = '';
  let end = numberEnd;
  const magnitudeStart = source.spaces(numberEnd);
  const written = source.text.slice(magnitudeStart, source.letters(magnitudeStart));
  const known = Object.hasOwn(MAGNITUDES, written.toLowerCase())
    ? MAGNITUDES[written.toLowerCase()]
    : (magnitudeStart === numberEnd || /^tr\.?đ/.test(source.right(magnitudeStart))) &&
        Object.hasOwn(SHORT_MAGNITUDES, written)
      ? SHORT_MAGNITUDES[written]
      : undefined;
  if (known !== undefined && source.isBoundary(magnitudeStart + written.length)) {
    magnitude = known;
    end = magnitudeStart + written.length;
    if (written === 'tr' && source.char(end) === '.') end += 1;
  }
  return last
    ? { start: first.start, end, first, last, magnitude, magnitudeStart }
    : { start: first.start, end, first, magnitude, magnitudeStart };
}

/** Says an amount: number, đến and the second number, magnitude. */
export function sayAmount(words: Word[], source: Source, found: Amount): void {
  sayNumeral(words, source, found.first);
  if (found.last) {
    say(words, 'đến', found.first.end, found.last.start);
    sayNumeral(words, source, found.last);
  }
  if (found.magnitude !== '') say(words, found.magnitude, found.magnitudeStart, found.end);
}
