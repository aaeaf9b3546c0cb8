import { normalize, spoken } from '../vietnamese/index.ts';
import { glyph } from './letter.ts';
import { PLAIN, type Manner } from './node.ts';
import { sayNumber } from './number.ts';
import { functionName } from './vocabulary/functions.ts';
import { fontName, greek } from './vocabulary/letters.ts';
import { OPERATORS } from './vocabulary/operators.ts';
import { RELATIONS } from './vocabulary/relations.ts';
import { SIGNS } from './vocabulary/signs.ts';

/** Invisible operators, joiners, variation selectors and spaces. */
const SILENT = /[\p{Cf}\p{Variation_Selector}]/gu;
const SLASHED = '\u0338';
const COMBINING = /\p{M}/u;

/** The name of a sign, '' where it has none in the vocabulary. */
export function signName(sign: string): string {
  const name = RELATIONS.get(sign) ?? OPERATORS.get(sign) ?? SIGNS.get(sign);
  if (name !== undefined) return name;
  const [base = '', slash] = sign.normalize('NFD');
  return slash === SLASHED ? `không ${signName(base)}` : '';
}

/** Blocks of Unicode whose rarer signs are named by their kind. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[\u2190-\u21ff\u2794-\u27be\u27f0-\u297f]/, 'mũi tên'],
  [/[\u2200-\u22ff\u2a00-\u2aff]/, 'phép toán'],
];

/** A sign that no vocabulary names: its kind, or the code by which it can be looked up. */
function unnamed(sign: string): string {
  const kind = KINDS.find(([signs]) => signs.test(sign))?.[1];
  if (kind !== undefined) return kind;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `ký hiệu ${Array.from(code, (digit) => sayNumber(digit) ?? digit).join(' ')}`;
}

/** Double-struck letters that name sets of numbers. */
const NUMBER_SETS: Readonly<Record<string, string>> = { N: 'ℕ', Z: 'ℤ', Q: 'ℚ', R: 'ℝ', C: 'ℂ' };

function sayCharacter(character: string, font: string, manner: Manner): string {
  const named = signName(character);
  if (named) return named;
  const { base, font: ownFont, around } = glyph(character);
  const set = (ownFont || font) === 'double-struck' && NUMBER_SETS[base];
  if (set) return signName(set);
  const name = sayNumber(base) ?? (signName(base) || letterName(base, manner));
  return [name, fontName(ownFont || font), around].filter(Boolean).join(' ');
}

const LATIN = /^(?![ªº])\p{Script=Latin}+$/u;

function letterName(base: string, manner: Manner): string {
  if (!LATIN.test(base)) return greek(base) ?? other(base);
  return manner.capitals.has(base) ? `${base} hoa` : base;
}

/** Compatibility characters, such as ² or ㎏, are said as what they stand for. */
function other(base: string): string {
  const plain = base.normalize('NFKC');
  return plain === base ? unnamed(base) : sayText(plain);
}

/** Text among mathematics: words stay, figures and signs are said. */
export function sayText(text: string): string {
  const plain = text.replace(SILENT, '').replace(/\s+/g, ' ').trim();
  const said = /[^\p{L}\p{M}\s,]/u.test(plain)
    ? spoken(normalize(plain)).replace(/[.?!]/g, ',')
    : plain;
  return said.replace(STRANGE, (character) => ` ${sayCharacter(character, '', PLAIN)} `);
}

const STRANGE = /[ªº]|[^\p{Script=Latin}\p{M}\s,]/gu;

/** Figures, words with a small letter, and single characters with their marks. */
const PARTS = /\d+(?:[.,]\d+)*|[A-Za-zÀ-ʯḀ-ỹ]{2,}|\P{M}\p{M}*|\p{M}/gu;
const isWord = (part: string): boolean => /^[A-Za-zÀ-ʯḀ-ỹ]{2,}$/.test(part);

/** A word stays; capitals alone are said one by one. */
const sayWord = (word: string): string =>
  /^[A-Z]+$/.test(word) ? Array.from(word).join(' ') : word;

/** Letters, figures and signs that stand together in one token. */
function sayRun(text: string, font: string, manner: Manner): string {
  const said: string[] = [];
  for (const [part] of text.matchAll(PARTS)) {
    const rest = part.replaceAll(SLASHED, '');
    const name = isWord(rest)
      ? [sayWord(rest), fontName(font)].filter(Boolean).join(' ')
      : (sayNumber(rest) ?? sayMarked(rest, font, manner));
    said.push(rest === part ? name : `không ${name}`);
  }
  return said.join(' ');
}

function sayMarked(text: string, font: string, manner: Manner): string {
  const composed = text.normalize('NFC');
  const [first = '', ...marks] = composed;
  if (COMBINING.test(first)) return unnamed(first);
  if (first.trim() === '') return '';
  const name = sayCharacter(first, font, manner);
  return [name, ...marks.map((mark) => MARKS[mark] ?? '')].filter(Boolean).join(' ');
}

/** Combining marks over and under a letter. */
const MARKS: Readonly<Record<string, string>> = {
  '\u0302': 'mũ',
  '\u0304': 'ngang',
  '\u0303': 'ngã',
  '\u20d7': 'véc tơ',
};

/** What is written in one token of mathematics. */
export function sayToken(written: string, font: string, manner: Manner): string {
  const text = written.replace(SILENT, '').trim();
  if (text === '') return '';
  const named = functionName(text) ?? sayNumber(text) ?? signName(text);
  if (named) return named;
  return sayRun(text, font, manner).replace(/ +/g, ' ').trim();
}
