/** Kinds of characters, as bits so that a class can say with which it may start. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;
/** Signs that can only be the punctuation of a sentence. */
export const PAUSE = 16;
export const SIGN = 32;
export const LETTER = LOWER | UPPER;
export const ANY = LETTER | DIGIT | PAUSE | SIGN;

/** Latin letters, Vietnamese ones included, end here; what lies above is asked of Unicode. */
const TABLE_END = 0x1f00;
const TABLE = new Uint8Array(TABLE_END);

function slowKind(code: number): number {
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/[ⁱⁿ]/.test(character)) return SIGN;
  if (/[\p{L}\p{M}]/u.test(character)) return LOWER;
  return ',.;:?!)]}“”…'.includes(character) ? PAUSE : SIGN;
}

for (let code = 0; code < 0x250; code += 1) TABLE[code] = slowKind(code);
for (let code = 0x1e00; code < TABLE_END; code += 1) TABLE[code] = slowKind(code);
for (let code = 0x30; code < 0x3a; code += 1) TABLE[code] = DIGIT;

/** The kind of a UTF-16 code unit; the halves of a surrogate pair are signs. */
export const kindOf = (code: number): number => {
  const kind = code < TABLE_END ? (TABLE[code] ?? 0) : 0;
  return kind === 0 ? slowKind(code) : kind;
};

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isLetter = (code: number): boolean => (kindOf(code) & LETTER) !== 0;
export const isWordPart = (code: number): boolean => (kindOf(code) & (LETTER | DIGIT)) !== 0;
export const isSpace = (code: number): boolean => kindOf(code) === SPACE;
export const isUpper = (code: number): boolean => kindOf(code) === UPPER;

/** Hyphen-minus, hyphens, dashes and the minus sign. */
export const isDash = (code: number): boolean =>
  code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0303': 'ngã',
  '\u0309': 'hỏi',
  '\u0323': 'nặng',
};
/** The tone mark in a decomposed string, by its Vietnamese name. */
export const toneName = (decomposed: string): string | undefined =>
  TONES[/[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0] ?? ''];

/** Without tones and without the marks of vowels; đ becomes d. */
export const bare = (text: string): string =>
  isAscii(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/g, 'd')
        .replace(/Đ/g, 'D');

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
