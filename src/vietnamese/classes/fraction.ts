import { numeral } from '../amount.ts';
import { isDigit } from '../characters.ts';
import { cardinal } from '../numerals.ts';
import { say, saying, token, type Reader, type Source } from '../source.ts';
import type { Word } from '../token.ts';

const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅒': '1/10',
};

const RATIO = /(?:tỷ lệ|tỉ lệ|tỷ suất|số|nhà|lớp|ngõ|hẻm|tổ|ngách|kiệt|thửa|lô|ngày) $/;
/** Things that are counted whole: 8/10 xã are eight communes of ten, not eight tenths. */
const COUNTED =
  /^\s+(?:đại biểu|xã|phường|huyện|thôn|bản|phiếu|tỉnh|chỉ tiêu|nhiệm vụ|tiêu chí|thủ tục|trường|hồ sơ|dự án|đơn vị|đồng chí|điểm|cơ quan|sở|địa phương|ý kiến|thành viên|công trình|tổ|mục tiêu|đảng viên|người)/;
const RATIO_SIGN = /(\d{1,6})( ?):\2(\d{1,9})(?![\d:])/y;

/** The denominator as it is said: phần tư for four. */
const denominator = (digits: string, said: string): string => (Number(digits) === 4 ? 'tư' : said);

/** A slash, a colon, or the decimals of a first part. */
const couldBe = (source: Source, at: number): boolean =>
  !isDigit(source.code(at)) || '/:.,'.includes(source.afterDigits(at) || ' ');

/** Fractions and ratios: ½, 2/3 số hộ, tỷ lệ 1/500, 1:1000. */
export const fraction: Reader = (source, at) => {
  const vulgar = VULGAR[source.char(at)];
  if (vulgar !== undefined) {
    const [over = '', under = ''] = vulgar.split('/');
    const said = `${cardinal(over, source.dialect)} phần ${denominator(under, cardinal(under, source.dialect))}`;
    const joined = isDigit(source.code(at - 1)) ? `và ${said}` : said;
    return saying('fraction', at, at + 1, joined);
  }
  if (!source.isBoundary(at - 1) || source.char(at - 1) === '/' || !couldBe(source, at))
    return undefined;
  const left = source.left(at);
  const words: Word[] = [];
  RATIO_SIGN.lastIndex = at;
  const ratio = RATIO_SIGN.exec(source.text);
  if (ratio && (RATIO.test(left) || !/^\d{1,2} ?: ?\d{2}$/.test(ratio[0]))) {
    const [whole, first = '', space = '', second = ''] = ratio;
    const cut = at + first.length;
    const end = at + whole.length;
    say(words, cardinal(first, source.dialect), at, cut);
    const score = /(?:tỷ số|tỉ số|thắng|thua|hòa) $/.test(left);
    if (!score) say(words, 'trên', cut, cut + 1 + 2 * space.length);
    say(words, cardinal(second, source.dialect), end - second.length, end);
    return token('fraction', at, end, words);
  }
  const over = numeral(source, at);
  if (!over || source.char(over.end) !== '/') return undefined;
  const under = numeral(source, over.end + 1);
  if (!under || under.sign !== 0 || source.char(under.end) === '/') return undefined;
  if (!source.isBoundary(under.end)) return undefined;
  const years = /^[12]\d{3}\/[12]\d{3}$/.test(source.text.slice(at, under.end));
  const consecutive = years && Number(under.whole) - Number(over.whole) === 1;
  const counted = COUNTED.test(source.right(under.end)) || RATIO.test(left);
  const aboveAll = under.whole === '24' || (under.whole === '7' && over.whole === '24');
  const by = consecutive ? '' : counted || aboveAll ? 'trên' : 'phần';
  if (over.sign < 0) say(words, 'âm', at, at + 1);
  sayPart(over.whole, over.fraction, over.sign === 0 ? at : at + 1, over.end);
  say(words, by, over.end, over.end + 1);
  sayPart(under.whole, under.fraction, over.end + 1, under.end);
  return token('fraction', at, under.end, words);

  function sayPart(whole: string, decimals: string, start: number, end: number): void {
    const said = cardinal(whole, source.dialect);
    const spoken =
      by === 'phần' && start > at + 1 && over?.end !== end ? denominator(whole, said) : said;
    say(words, spoken, start, end);
    if (decimals !== '') say(words, `phẩy ${cardinal(decimals, source.dialect)}`, start, end);
  }
};
