import { ALPHABETS, EARLIER } from './vocabulary/letters.ts';

/** A character of mathematics, and the font that its code point says. */
export interface Glyph {
  readonly base: string;
  readonly font: string;
  /** What is drawn around it, as words after its name; '' where there is nothing. */
  readonly around: string;
}

const CIRCLE = 'trong vòng tròn';
const SQUARE = 'trong ô vuông';

/** Enclosed characters that do not decompose: the first, the last, what the first holds, and in what. */
const ENCLOSED: readonly (readonly [number, number, number | 'A', string])[] = [
  [0x2776, 0x277f, 1, `${CIRCLE} đen`],
  [0x2780, 0x2789, 1, CIRCLE],
  [0x278a, 0x2793, 1, `${CIRCLE} đen`],
  [0x24eb, 0x24f4, 11, `${CIRCLE} đen`],
  [0x24f5, 0x24fe, 1, 'trong hai vòng tròn'],
  [0x24ff, 0x24ff, 0, `${CIRCLE} đen`],
  [0x1f10b, 0x1f10c, 0, CIRCLE],
  [0x1f150, 0x1f169, 'A', `${CIRCLE} đen`],
  [0x1f170, 0x1f189, 'A', `${SQUARE} đen`],
];

/** Numbers and letters in circles, squares and brackets, or with a full stop. */
function enclosed(character: string, code: number): Glyph | undefined {
  const [from, , first, around] =
    ENCLOSED.find(([start, end]) => code >= start && code <= end) ?? [];
  if (from !== undefined && around !== undefined)
    return {
      base:
        first === 'A' ? String.fromCharCode(65 + code - from) : String((first ?? 0) + code - from),
      font: '',
      around,
    };
  const [, open, base = '', mark] =
    /^(\()?([\dA-Za-z]+)([).,])?$/.exec(character.normalize('NFKC')) ?? [];
  if (base === '') return undefined;
  if (open) return { base, font: '', around: 'trong ngoặc' };
  if (mark) return { base, font: '', around: mark === '.' ? 'chấm' : 'phẩy' };
  return { base, font: '', around: code >= 0x1f130 ? SQUARE : CIRCLE };
}

/** What a character of the mathematical alphabets, or an enclosed one, stands for. */
export function glyph(character: string): Glyph {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x2000) return { base: character, font: '', around: '' };
  if (code >= 0x1d400 && code < 0x1d800) {
    const [start = 0, length = 1, fonts] = ALPHABETS.find(([from]) => from <= code) ?? [];
    const font = fonts?.[Math.floor((code - start) / length)] ?? '';
    const dotless = code === 0x1d6a4 ? 'ı' : code === 0x1d6a5 ? 'ȷ' : undefined;
    return { base: dotless ?? character.normalize('NFKC'), font, around: '' };
  }
  const earlier = EARLIER.find(([letters]) => letters.test(character))?.[1];
  if (earlier !== undefined)
    return { base: character.normalize('NFKC'), font: earlier, around: '' };
  const around =
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x2776 && code <= 0x2793) ||
    (code >= 0x3200 && code <= 0x32ff) ||
    (code >= 0x1f100 && code <= 0x1f1ff)
      ? enclosed(character, code)
      : undefined;
  return around ?? { base: character, font: '', around: '' };
}
