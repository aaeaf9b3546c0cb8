import { isDigit, isLetter, isSpace } from '../characters.ts';
import { cardinal } from '../numerals.ts';
import { matchAt, saying, token, type Reader, type Source } from '../source.ts';

const SAID: Readonly<Record<string, string>> = {
  '&': 'và',
  '+': 'cộng',
  '=': 'bằng',
  '≥': 'lớn hơn hoặc bằng',
  '⩾': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '⩽': 'nhỏ hơn hoặc bằng',
  '≠': 'khác',
  '≈': 'xấp xỉ',
  '±': 'cộng trừ',
  '×': 'nhân',
  '÷': 'chia',
  '−': 'trừ',
  '→': 'đến',
  '⇒': 'suy ra',
  '№': 'số',
  '℃': 'độ xê',
  '°': 'độ',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  $: 'đô la',
  '€': 'ơ rô',
  '£': 'bảng anh',
  '¥': 'yên',
  '₫': 'đồng',
  '@': 'a còng',
  '#': 'thăng',
  '~': 'khoảng',
  '√': 'căn',
  '∞': 'vô cùng',
  '∑': 'tổng',
  Δ: 'đen ta',
  α: 'an pha',
  β: 'bê ta',
  γ: 'gam ma',
  π: 'pi',
  Ω: 'ôm',
  μ: 'mi crô',
  µ: 'mi crô',
  '§': 'mục',
};

const nextSeen = (source: Source, at: number): number => source.code(source.spaces(at + 1));
const lastSeen = (source: Source, at: number): number => source.code(source.spacesBefore(at) - 1);

/** x between two numbers, spaced or not: nhân. */
function times(source: Source, at: number): boolean {
  const tight = isDigit(source.code(at - 1)) && isDigit(source.code(at + 1));
  const spaced = isSpace(source.code(at - 1)) && isSpace(source.code(at + 1));
  if (!(tight || spaced) || !isDigit(nextSeen(source, at))) return false;
  return /(?:\d|[\d ](?:[kcdm]?m|mm|mét|kg)) ?$/.test(source.left(at));
}

/** x², 10⁻³, 2ⁿ, Ca²⁺, and the same behind ^. */
const RAISED = /\^?[¹²³⁰-⁹⁺⁻ⁿⁱ]+|\^(?:[+−-]?(?:\d{1,3}|\p{L}(?!\p{L}))[+−-]?|[+−-])/uy;
const POWERS: Readonly<Record<string, string>> = { '2': 'bình phương', '3': 'lập phương' };

/** A power, the charge of an ion, or the mark of a note at a Vietnamese word, which is silent. */
function raised(source: Source, at: number): ReturnType<Reader> {
  const [written] = matchAt(RAISED, source, at) ?? [];
  if (written === undefined) return undefined;
  const [, sign = '', of = '', charge = ''] =
    /^\^?([+−-]?)(\w*)([+−-]?)$/.exec(written.normalize('NFKC')) ?? [];
  const figure = isDigit(of.charCodeAt(0)) ? cardinal(of, source.dialect) : of;
  const before = source.code(at - 1);
  let said = `mũ ${sign && sign !== '+' ? 'âm ' : ''}${figure}`;
  if (charge || of === '') said = `${figure} ${(charge || sign) === '+' ? 'cộng' : 'trừ'}`;
  else if (isLetter(before) && (of === '1' || /[À-ưẠ-ỹ]/.test(source.wordBefore(at)))) said = '';
  else if (!isDigit(before) && sign === '') said = POWERS[of] ?? said;
  return saying('symbol', at, at + written.length, said.trim());
}

/** Symbols that are said; a silent one gives a token without words. */
export const symbol: Reader = (source, at) => {
  const char = source.char(at);
  if (char === 'x' || char === 'X') {
    return times(source, at) ? saying('symbol', at, at + 1, 'nhân') : undefined;
  }
  if (isLetter(source.code(at)) && !Object.hasOwn(SAID, char)) return undefined;
  if (char === '*') {
    const between = isDigit(lastSeen(source, at)) && isDigit(nextSeen(source, at));
    return between ? saying('symbol', at, at + 1, 'nhân') : token('symbol', at, at + 1, []);
  }
  if (char === '<' || char === '>') return comparison(source, at, char);
  if (char === '+' && source.startsLine(at)) return undefined;
  if (char === '~' && !isDigit(nextSeen(source, at))) return token('symbol', at, at + 1, []);
  if (char === '-' || char === '−') return minus(source, at);
  const said = SAID[char];
  if (said === undefined) return raised(source, at);
  let end = at + 1;
  while (source.char(end) === char) end += 1;
  return saying('symbol', at, end, said);
};

/** < and > compare beside numbers; elsewhere they are the brackets of markup. */
function comparison(source: Source, at: number, char: string): ReturnType<Reader> {
  const orEqual = source.char(at + 1) === '=';
  const end = orEqual ? at + 2 : at + 1;
  if (source.char(at - 1) === '-' || source.char(at - 1) === '=')
    return token('symbol', at, at + 1, []);
  if (!isDigit(source.code(source.spaces(end)))) return token('symbol', at, end, []);
  const said = char === '<' ? 'nhỏ hơn' : 'lớn hơn';
  return saying('symbol', at, end, orEqual ? `${said} hoặc bằng` : said);
}

/** 7 - 2 = 5: a spaced minus in an equation; everything else is a dash. */
function minus(source: Source, at: number): ReturnType<Reader> {
  const equation = /^.? ?\d+(?:[.,]\d+)? ?=/.test(source.text.slice(at, at + 16));
  return equation && isDigit(lastSeen(source, at))
    ? saying('symbol', at, at + 1, 'trừ')
    : undefined;
}
