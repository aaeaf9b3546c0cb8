import { isDate, isDayOf, isMonth, isYear, fullYear, monthName } from '../calendar.ts';
import { ROMAN_CUE, romanValue } from '../roman-value.ts';
import { cardinal } from '../numerals.ts';
import { matchAt, say, token, type Reader, type Source } from '../source.ts';
import type { Token, Word } from '../token.ts';

/** The parts of a date as written, with where each stands. */
interface Part {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}
interface Written {
  readonly day?: Part;
  readonly month: Part;
  readonly year?: Part;
  readonly end: number;
}

/** Words after which d/m is a date whatever sign stands between. */
const DAY_CUE =
  /(?:^|[^\p{L}])(?:ngày|hôm|đêm|sáng|trưa|chiều|tối|mùng|mồng|rằm|nay|qua|mai|lễ|dịp|niệm)\s+(?:\(\s*)?(?:[\d\s,/.–-]{0,20}(?:và|đến|tới|hoặc|,|;)\s*(?:ngày\s+)?)?$/u;
/** Words after which only d/m is one. */
const WEAK_CUE =
  /(?:^|[^\p{L}])(?:từ|đến|tới|trước|sau|vào|hạn|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\s*[,(]?)\s*\(?$/u;
/** Nouns of which a part is counted: đến 3/4 diện tích. */
const PART_OF = /^\s*(?:số|diện|dân|tổng|thành|hộ|chiều|quãng|thời|lượng|cử|đại|phiếu)(?!\p{L})/u;

const FULL = /(\d{1,2})( ?)([/.-])\2(\d{1,2})\2\3\2(\d{4}|\d{2})(?!\d|[/.-]\d)/y;
const ISO = /(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?!\d|[/.-]\d)/y;
const DAY_MONTH = /(\d{1,2})([/.-])(\d{1,2})(?!\d|[/.]\d|[%‰°])/y;
const MONTH_YEAR = /(\d{1,2}) ?([/.-]) ?(\d{4})(?!\d|[/.-]\d)/y;

const part = (digits: string, start: number): Part => ({
  digits,
  start,
  end: start + digits.length,
});

function fullDate(source: Source, at: number): Written | undefined {
  const found = matchAt(FULL, source, at);
  if (found) {
    const [whole, day = '', space = '', , month = '', year = ''] = found;
    const gap = 1 + 2 * space.length;
    if (!isDate(day, month, year)) return undefined;
    if (year.length === 2 && found[3] !== '/' && !DAY_CUE.test(source.left(at))) return undefined;
    const monthAt = at + day.length + gap;
    return {
      day: part(day, at),
      month: part(month, monthAt),
      year: part(year, monthAt + month.length + gap),
      end: at + whole.length,
    };
  }
  const iso = matchAt(ISO, source, at);
  const [whole = '', year = '', , month = '', day = ''] = iso ?? [];
  if (!iso || !isYear(year) || !isDate(day, month, year)) return undefined;
  return {
    year: part(year, at),
    month: part(month, at + 5),
    day: part(day, at + 6 + month.length),
    end: at + whole.length,
  };
}

function dayMonth(source: Source, at: number): Written | undefined {
  const found = matchAt(DAY_MONTH, source, at);
  const [whole = '', day = '', , month = ''] = found ?? [];
  if (!found || !isDayOf(day, month)) return undefined;
  return { day: part(day, at), month: part(month, at + day.length + 1), end: at + whole.length };
}

function monthYear(source: Source, at: number): Written | undefined {
  const found = matchAt(MONTH_YEAR, source, at);
  const [whole = '', month = '', , year = ''] = found ?? [];
  const near = found?.[2] === '/' ? isYear(year) : /^(?:19|20|21)/.test(year);
  if (!found || !isMonth(month) || !near) return undefined;
  const end = at + whole.length;
  return { month: part(month, at), year: part(year, end - 4), end };
}

/** d/m with a year, or with none where a word before says that it is a date. */
function single(source: Source, at: number): Written | undefined {
  const full = fullDate(source, at);
  if (full) return full;
  const months = monthYear(source, at);
  if (months && !/(?:số|luật|lệnh|tỷ lệ|tỉ lệ) $/.test(source.left(at))) return months;
  const short = dayMonth(source, at);
  if (!short || matchAt(JOIN, source, short.end)) return undefined;
  const left = source.left(at);
  if (source.isDay(at) || DAY_CUE.test(left)) return short;
  const slashed = source.text.slice(at, short.end).includes('/');
  return slashed && WEAK_CUE.test(left) && !PART_OF.test(source.right(short.end))
    ? short
    : undefined;
}

const CUE_WORDS = new Set(['ngày', 'mùng', 'mồng', 'rằm']);

/** Says a date; `named` is the word before, which is not said twice. */
function sayDate(words: Word[], source: Source, date: Written, named: string): void {
  const { day, month, year } = date;
  if (day) {
    if (!CUE_WORDS.has(named)) say(words, 'ngày', day.start, day.end);
    say(words, cardinal(day.digits, source.dialect), day.start, day.end);
  }
  if (day || (named !== 'tháng' && named !== 'quý')) say(words, 'tháng', month.start, month.end);
  const ordinal =
    named === 'quý' ? cardinal(month.digits, source.dialect) : monthName(source, month.digits);
  say(words, ordinal, month.start, month.end);
  if (!year) return;
  say(words, 'năm', year.start, year.end);
  say(words, cardinal(fullYear(year.digits), source.dialect), year.start, year.end);
}

const RANGE = /(\d{1,2}) ?[-–—] ?(?=\d)/y;
const JOIN = / ?[-–—] ?(?=\d)/y;

/** 5-7/9, 05–07/9/2018: one month for two days; 02-03/2000: one year for two months. */
function shared(source: Source, at: number): Token | undefined {
  const head = matchAt(RANGE, source, at);
  const [joined = '', first = ''] = head ?? [];
  if (!head) return undefined;
  const next = at + joined.length;
  const second = /^\d+([./])\d/.test(source.text.slice(next, next + 4))
    ? (fullDate(source, next) ?? monthYear(source, next) ?? dayMonth(source, next))
    : undefined;
  if (!second) return undefined;
  const { day, month, year } = second;
  if (Number(first) >= Number((day ?? month).digits)) return undefined;
  if (!(day ? isDayOf(first, month.digits) : isMonth(first))) return undefined;
  if (
    day &&
    !year &&
    source.text.slice(at, second.end).includes('.') &&
    !DAY_CUE.test(source.left(at))
  ) {
    return undefined;
  }
  const words: Word[] = [];
  const named = source.wordBefore(at);
  const end = at + first.length;
  if (day) {
    if (!CUE_WORDS.has(named)) say(words, 'ngày', at, end);
    say(words, cardinal(first, source.dialect), at, end);
  } else {
    if (named !== 'tháng') say(words, 'tháng', at, end);
    say(words, monthName(source, first), at, end);
  }
  say(words, 'đến', end, next);
  sayDate(words, source, second, '');
  return token('date', at, second.end, words);
}

/** 30/11-02/12/2018: the second has what the first leaves out. */
function pair(source: Source, at: number): Token | undefined {
  const first = fullDate(source, at) ?? monthYear(source, at) ?? dayMonth(source, at);
  const join = first && matchAt(JOIN, source, first.end);
  if (!first || !join) return undefined;
  const next = first.end + join[0].length;
  const second = first.day
    ? (fullDate(source, next) ?? dayMonth(source, next))
    : monthYear(source, next);
  if (!second) return undefined;
  const dated = second.year !== undefined || DAY_CUE.test(source.left(at));
  if (!dated && !source.text.slice(at, first.end).includes('/')) return undefined;
  const words: Word[] = [];
  sayDate(words, source, first, source.wordBefore(at));
  say(words, 'đến', first.end, next);
  sayDate(words, source, second, '');
  return token('date', at, second.end, words);
}

const QUARTER = /([IV]+|\d)([/.-])(\d{4})(?!\d)/y;

/** quý II/2018 */
function quarter(source: Source, at: number): Token | undefined {
  if (source.wordBefore(at) !== 'quý') return undefined;
  const found = matchAt(QUARTER, source, at);
  const [whole = '', written = '', , year = ''] = found ?? [];
  const value = /\d/.test(written) ? Number(written) : romanValue(written);
  if (!found || value === undefined || value > 4) return undefined;
  const words: Word[] = [];
  const cut = at + written.length;
  say(words, cardinal(String(value), source.dialect), at, cut);
  say(words, 'năm', cut + 1, at + whole.length);
  say(words, cardinal(year, source.dialect), cut + 1, at + whole.length);
  return token('date', at, at + whole.length, words);
}

/** Dates: d/m/y, d/m after a cue, m/y, quarters, and ranges of them. */
export const date: Reader = (source, at) => {
  if (ROMAN_CUE.test(source.char(at))) return quarter(source, at);
  if (!'/.-–—'.includes(source.afterDigits(at) || ' ')) return undefined;
  if (source.digits(at) - at > 4 || !source.isBoundary(at - 1) || source.char(at - 1) === '/')
    return undefined;
  const found = quarter(source, at) ?? shared(source, at) ?? pair(source, at);
  if (found) return found;
  const date = single(source, at);
  if (!date) return undefined;
  const words: Word[] = [];
  sayDate(words, source, date, source.wordBefore(at));
  return token('date', at, date.end, words);
};
