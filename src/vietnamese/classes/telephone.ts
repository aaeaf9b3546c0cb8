import { isDigit, isDash, isSpace } from '../characters.ts';
import { digitName } from '../numerals.ts';
import { say, token, type Reader, type Source } from '../source.ts';
import type { Word } from '../token.ts';

const CUE =
  /(?:điện thoại|đt|sđt|đtdđ|hotline|fax|tel|di động|zalo|viber|liên hệ|số máy|đường dây nóng|tổng đài|máy|phone|mobile|gọi|cskh)(?:[^\d\p{L}]| số| là| qua| theo| đến){0,6}$/u;
const EMERGENCY = /^(?:11[1-9]|1022|1080|115|18001?\d{3}|1900\d{2,6}|1800\d{4,6}|1[56]\d{3})$/;
const EMERGENCY_CUE =
  /(?:cảnh sát|cứu hỏa|cứu thương|cấp cứu|cứu nạn|số|gọi|đài|nóng|hotline)[: ]\s*$/;
const MOST_DIGITS = 16;

interface Group {
  readonly start: number;
  readonly end: number;
}
interface Written {
  readonly groups: Group[];
  readonly digits: string;
  readonly end: number;
  readonly plus: boolean;
}

/** Groups of digits with one space, dot or dash between, the first perhaps in brackets. */
function written(source: Source, at: number): Written | undefined {
  const plus = source.char(at) === '+' || source.text.startsWith('(+', at);
  const groups: Group[] = [];
  let digits = '';
  let end = at;
  for (let start = at; ;) {
    const bracket = source.char(start) === '(' ? 1 : 0;
    start += bracket;
    if (groups.length === 0 && source.char(start) === '+') start += 1;
    const stop = source.digits(start);
    if (stop === start) break;
    digits += source.text.slice(start, Math.min(stop, start + MOST_DIGITS + 1));
    if (digits.length > MOST_DIGITS) return undefined;
    if (bracket === 1 && source.char(stop) !== ')') break;
    groups.push({ start, end: stop });
    end = stop + bracket;
    start = end;
    const sign = source.code(start);
    const joins = sign === 0x2e || isDash(sign) || (isSpace(sign) && !source.isNewline(start));
    if (joins) start += 1;
    else if (bracket === 0 && sign !== 0x28) break;
    if (source.char(start) === '(' && !isDigit(source.code(start + 1))) break;
  }
  return groups.length > 0 ? { groups, digits, end, plus } : undefined;
}

function holds(source: Source, at: number, { groups, digits, plus, end }: Written): boolean {
  const { length } = digits;
  if (!source.isBoundary(end) || (isDash(source.code(end)) && isDigit(source.code(end + 1))))
    return false;
  if (plus) return length >= 9;
  const first = (groups[0]?.end ?? 0) - (groups[0]?.start ?? 0);
  if (digits.startsWith('0') && length >= 9 && length <= 12) return first >= 2;
  const left = source.left(at);
  if (/^1[89]00/.test(digits) && length >= 6 && length <= 10 && (first === 4 || first === length)) {
    return groups.length > 1 || length === 8 || CUE.test(left);
  }
  if (CUE.test(left)) return length >= 3 && (length >= 6 || EMERGENCY.test(digits));
  if (groups.length === 1 && EMERGENCY.test(digits) && length <= 4) {
    return (
      EMERGENCY_CUE.test(left) || (at === 0 && end === source.length && /^11[2-5]$/.test(digits))
    );
  }
  return groups.length > 2 && length >= 15 && groups.every((group) => group.end - group.start >= 4);
}

/** Telephone and card numbers: digit by digit, a pause between the groups. */
export const telephone: Reader = (source, at) => {
  const code = source.code(at);
  if (!isDigit(code) && !(code === 0x2b && isDigit(source.code(at + 1))) && code !== 0x28)
    return undefined;
  if (code === 0x28 && !/^\(\+?\d{2,4}\)/.test(source.text.slice(at, at + 8))) return undefined;
  if (!source.isBoundary(at - 1)) return undefined;
  const found = written(source, at);
  if (!found || !holds(source, at, found)) return undefined;
  const words: Word[] = [];
  if (found.plus) say(words, 'cộng', at, found.groups[0]?.start ?? at + 1);
  found.groups.forEach(({ start, end }, index) => {
    const before = found.groups[index - 1];
    if (before) say(words, ',', before.end, start);
    for (let digit = start; digit < end; digit += 1) {
      say(words, digitName(source.char(digit)), digit, digit + 1);
    }
  });
  return token('telephone', at, found.end, words);
};
