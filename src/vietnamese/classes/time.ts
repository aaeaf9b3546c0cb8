import { isLetter } from '../characters.ts';
import { cardinal } from '../numerals.ts';
import { matchAt, say, token, type Reader, type Source } from '../source.ts';
import type { Word } from '../token.ts';

interface Clock {
  readonly words: Word[];
  readonly end: number;
}

const COLON = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:]|[.,]\d)( ?[AaPp]\.?[Mm]\b\.?)?/y;
const LETTERED = /(\d{1,3})( ?)([hHgG])(?: ?(\d{2})(?!\d)(?: ?(?:ph?|['’′])(?!\p{L}))?)?/uy;
const MINUTES = /(\d{1,3})(?:p|ph|['’′])(\d{1,2})(?:s|["”″])(?!\p{L})/uy;
const RATIO = /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|thắng|thua|hòa) $/;
/** What makes 8g an hour and not eight grams. */
const HOUR_BEFORE = /(?:lúc|từ|đến|tới|hồi|vào|trước|sau|khoảng|khi)\s+$/;
const HOUR_AFTER = /^\s*(?:[-–—]\s*\d+ ?[gh]|sáng|trưa|chiều|tối|đêm|ngày|đến|hôm|cùng|thứ)/;

const HALVES: Readonly<Record<string, string>> = { a: 'sáng', p: 'chiều' };

function colon(source: Source, at: number): Clock | undefined {
  const found = matchAt(COLON, source, at);
  if (!found) return undefined;
  const [whole, hours = '', minutes = '', seconds, half] = found;
  const after = source.code(at + whole.length);
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  if (isLetter(after) || RATIO.test(source.left(at))) return undefined;
  const words: Word[] = [];
  const cut = at + hours.length;
  say(words, `${cardinal(hours, source.dialect)} giờ`, at, cut);
  if (minutes !== '00' || seconds !== undefined) {
    say(words, `${cardinal(minutes, source.dialect)} phút`, cut + 1, cut + 3);
  }
  if (seconds !== undefined) {
    say(words, `${cardinal(seconds, source.dialect)} giây`, cut + 4, cut + 6);
  }
  const end = at + whole.length;
  const part = HALVES[half?.trim().charAt(0).toLowerCase() ?? ''];
  if (part !== undefined) say(words, part, end - (half?.length ?? 0), end);
  return { words, end };
}

function lettered(source: Source, at: number): Clock | undefined {
  const found = matchAt(LETTERED, source, at);
  if (!found) return undefined;
  const [whole, hours = '', space = '', letter = '', minutes] = found;
  const end = at + whole.length;
  if (!source.isBoundary(end) || Number(minutes ?? 0) > 59) return undefined;
  if (letter === 'G' || (letter === 'H' && minutes === undefined && space !== '')) return undefined;
  if (letter === 'g' && minutes === undefined) {
    const hour = HOUR_BEFORE.test(source.left(at)) || HOUR_AFTER.test(source.right(end));
    if (!hour || Number(hours) > 24) return undefined;
  }
  if (letter === 'g' && space !== '') return undefined;
  const words: Word[] = [];
  const cut = at + hours.length + space.length + 1;
  say(words, `${cardinal(hours, source.dialect)} giờ`, at, cut);
  if (minutes !== undefined && minutes !== '00') {
    say(words, `${cardinal(minutes, source.dialect)} phút`, cut, end);
  }
  return { words, end };
}

function stopwatch(source: Source, at: number): Clock | undefined {
  const found = matchAt(MINUTES, source, at);
  if (!found) return undefined;
  const [whole, minutes = '', seconds = ''] = found;
  const words: Word[] = [];
  const cut = at + minutes.length + 1;
  say(words, `${cardinal(minutes, source.dialect)} phút`, at, cut);
  say(words, `${cardinal(seconds, source.dialect)} giây`, cut, at + whole.length);
  return { words, end: at + whole.length };
}

const clock = (source: Source, at: number): Clock | undefined =>
  colon(source, at) ?? lettered(source, at) ?? stopwatch(source, at);

const JOIN = / ?[-–—] ?(?=\d)/y;
/** 8-10h: the hour's sign stands once for both. */
const HOURS = /(\d{1,2}) ?[-–—] ?(?=\d{1,2} ?(?:h|g(?!\p{L})))/uy;

/** Times: 13:49:54, 8h30, 14h, 7h-11h30, 3p20s. */
export const time: Reader = (source, at) => {
  if (!":hHgGp'’′-–—".includes(source.afterDigits(at) || ' ')) return undefined;
  if (source.digits(at) - at > 3 || !source.isBoundary(at - 1)) return undefined;
  const hours = matchAt(HOURS, source, at);
  const later = hours && clock(source, at + hours[0].length);
  if (hours && later) {
    const words: Word[] = [];
    const cut = at + (hours[1]?.length ?? 0);
    say(words, cardinal(hours[1] ?? '', source.dialect), at, cut);
    say(words, 'đến', cut, at + hours[0].length);
    return token('time', at, later.end, words.concat(later.words));
  }
  const first = clock(source, at);
  if (!first) return undefined;
  const join = matchAt(JOIN, source, first.end);
  const second = join && clock(source, first.end + join[0].length);
  if (!join || !second) return token('time', at, first.end, first.words);
  say(first.words, 'đến', first.end, first.end + join[0].length);
  return token('time', at, second.end, first.words.concat(second.words));
};
