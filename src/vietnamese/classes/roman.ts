import { cardinal, ordinal } from '../numerals.ts';
import { ROMAN_CUE, romanValue } from '../roman-value.ts';
import { saying, type Reader, type Source } from '../source.ts';

/** After one of these, with further numerals between, capitals are a numeral. */
const CUE =
  /(?:^|[^\p{L}])(?:hội|khóa|khoá|họp|thứ|lần|kỷ|kỉ|chương|phần|mục|lục|quý|vùng|vực|khu|cấp|hạng|loại|tập|bài|điều|khối|vua|kỳ|kì|nhóm|bảng|biểu|đợt|đoạn|bậc|số|kì|tuyến|bước|mức|quyển|hồi|đại|louis|henri|napoleon|charles|george|edward|william|nikolai|rama)\s+(?:[ivxlc]+\s*(?:,|và|-|–|đến|hoặc|\/)\s*)*$/u;

/** Two-letter numerals that are Vietnamese words in a heading: VI PHẠM, XI MĂNG. */
const WORDS = new Set(['VI', 'XI', 'DI', 'MI', 'LI', 'CI']);

const isHeading = (source: Source, end: number): boolean =>
  /^\s+\p{Lu}{2}/u.test(source.text.slice(end, end + 4));

function holds(source: Source, at: number, end: number): boolean {
  const written = source.text.slice(at, end);
  if (CUE.test(source.left(at))) return /^[IVX]+$/.test(written) || written.length > 1;
  const heads = source.startsLine(at) && /^[.)]\s/.test(`${source.text.slice(end, end + 2)} `);
  if (heads && source.char(end) !== '') return /^[IVX]+$/.test(written);
  if (written.length < 2 || !/^[IVX]+$/.test(written)) return false;
  return !(WORDS.has(written) && isHeading(source, end));
}

/** Roman numerals: after a cue, at the head of a list, or unmistakable ones (XIII). */
export const roman: Reader = (source, at) => {
  if (!ROMAN_CUE.test(source.char(at)) || !source.isBoundary(at - 1)) return undefined;
  const end = source.letters(at);
  if (end - at > 15 || !source.isBoundary(end)) return undefined;
  const value = romanValue(source.text.slice(at, end));
  if (value === undefined || !holds(source, at, end)) return undefined;
  const say = source.wordBefore(at) === 'thứ' ? ordinal : cardinal;
  return saying('roman', at, end, say(String(value), source.dialect));
};
