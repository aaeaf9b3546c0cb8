import { numeral, sayNumeral, SHORT_MAGNITUDES } from '../amount.ts';
import { isDigit } from '../characters.ts';
import { cardinal, digitByDigit, ordinal } from '../numerals.ts';
import { say, saying, token, type Reader, type Source } from '../source.ts';
import type { Word } from '../token.ts';

const ORDINAL_CUES = new Set(['thứ']);

const ADDRESS = /(?!0|\d\.\d{3}\.)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![.\d])/y;

/** 192.168.1.1: four numbers below 256 without leading zeros are an address, said digit by digit. */
function address(source: Source, at: number): ReturnType<Reader> {
  ADDRESS.lastIndex = at;
  const [whole, ...octets] = ADDRESS.exec(source.text) ?? [];
  if (whole === undefined || octets.some((octet) => Number(octet) > 255 || /^0\d/.test(octet))) {
    return undefined;
  }
  const words: Word[] = [];
  let start = at;
  for (const octet of octets) {
    if (start > at) say(words, 'chấm', start - 1, start);
    say(words, digitByDigit(octet), start, start + octet.length);
    start += octet.length + 1;
  }
  return token('number', at, at + whole.length, words);
}

/** 1.2.3, 5.2.1: parts with chấm between. */
function dotted(source: Source, at: number): ReturnType<Reader> {
  let end = source.digits(at);
  if (source.code(end) !== 0x2e) return undefined;
  const words: Word[] = [];
  let parts = 0;
  for (let start = at; ; start = end + 1, end = source.digits(start)) {
    const digits = source.text.slice(start, end);
    say(words, cardinal(digits, source.dialect), start, end);
    parts += 1;
    if (source.code(end) !== 0x2e || !isDigit(source.code(end + 1))) break;
    say(words, 'chấm', end, end + 1);
  }
  return parts > 2 ? token('number', at, end, words) : undefined;
}

/** Section numbers keep their dot: mục 1.2, bảng 3.1. */
const SECTION =
  /(?:^|[\s(])(?:mục|điều|khoản|bảng|hình|biểu|phụ lục|phần|tiểu mục|phiên bản|chỉ tiêu|tiêu chí) $/;

function section(source: Source, at: number): ReturnType<Reader> {
  const dot = source.digits(at);
  const end = source.digits(dot + 1);
  if (source.code(dot) !== 0x2e || end === dot + 1 || end - dot === 4) return undefined;
  if (!source.isBoundary(end)) return undefined;
  const heads = source.startsLine(at) && /^\.? \p{Lu}/u.test(source.text.slice(end, end + 3));
  if (!heads && !SECTION.test(source.left(at))) return undefined;
  const words: Word[] = [];
  say(words, cardinal(source.text.slice(at, dot), source.dialect), at, dot);
  say(words, 'chấm', dot, dot + 1);
  say(words, cardinal(source.text.slice(dot + 1, end), source.dialect), dot + 1, end);
  return token('number', at, end, words);
}

/** 1e10, 0x1F: by parts. */
function scientific(source: Source, at: number): ReturnType<Reader> {
  const head = source.text.slice(at, at + 24);
  const power = /^(\d+(?:[.,]\d+)?)[eE]([+-]?)(\d{1,3})(?![\p{L}\d])/u.exec(head);
  if (!power) return undefined;
  const [written, , sign = '', exponent = ''] = power;
  const words: Word[] = [];
  const first = numeral(source, at);
  if (!first) return undefined;
  sayNumeral(words, source, first);
  const from = first.end;
  const end = at + written.length;
  say(
    words,
    `nhân mười mũ ${sign === '-' ? 'âm ' : ''}${cardinal(exponent, source.dialect)}`,
    from,
    end,
  );
  return token('number', at, end, words);
}

/** A number of any other kind: cardinal, ordinal after thứ, month four, decimal. */
export const number: Reader = (source, at) => {
  const found = numeral(source, at);
  if (!found) return undefined;
  const octets = address(source, at);
  if (octets) return octets;
  const byParts =
    found.sign === 0 && !found.grouped
      ? (dotted(source, at) ?? section(source, at) ?? scientific(source, at))
      : undefined;
  if (byParts) return byParts;
  const words: Word[] = [];
  const cue = source.wordBefore(at);
  const whole = found.fraction === '' && found.sign === 0 && !found.grouped;
  if (whole && (ORDINAL_CUES.has(cue) || source.left(at).endsWith('xếp hạng '))) {
    return saying('number', at, found.end, ordinal(found.whole, source.dialect));
  }
  if (whole && cue === 'tháng' && Number(found.whole) === 4) {
    return saying('number', at, found.end, 'tư');
  }
  sayNumeral(words, source, found);
  const { end } = found;
  const short = source.text.slice(end, source.letters(end));
  if (Object.hasOwn(SHORT_MAGNITUDES, short) && source.isBoundary(end + short.length)) {
    say(words, SHORT_MAGNITUDES[short] ?? '', end, end + short.length);
    return token('number', at, end + short.length, words);
  }
  return token('number', at, end, words);
};
