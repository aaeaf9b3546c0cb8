import { sayNumber } from './number.ts';

const ELEMENTS =
  ' H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn As Se Br Kr Rb Sr Mo Pd Ag Cd Sn Sb I Xe Cs Ba W Pt Au Hg Pb Bi Po Rn Ra Th U Pu ';
const STATES: Readonly<Record<string, string>> = {
  s: 'thể rắn',
  r: 'thể rắn',
  l: 'thể lỏng',
  g: 'thể khí',
  k: 'thể khí',
  h: 'thể hơi',
  aq: 'dung dịch',
  dd: 'dung dịch',
};
const BONDS: Readonly<Record<string, string>> = {
  '−': 'nối đơn',
  ':': 'nối đơn',
  '=': 'nối đôi',
  '::': 'nối đôi',
  '≡': 'nối ba',
  ':::': 'nối ba',
};
const SIGNS: Readonly<Record<string, string>> = {
  '(': 'mở ngoặc',
  ')': 'đóng ngoặc',
  '[': 'mở ngoặc vuông',
  ']': 'đóng ngoặc vuông',
  '+': 'cộng',
  '−': 'trừ',
  '=': 'bằng',
  '↑': 'bay lên',
  '↓': 'kết tủa',
};
const HYDRATE = 'chấm';
const VALENCES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** Signs of a reaction; the second kind goes both ways. */
export const ARROW = /^[→⟶➝⇌⇄⇋⇆↔⟷]/u;
const BOTH_WAYS = /^[⇌⇄⇋⇆↔⟷]/u;

const PIECE =
  /\((?:aq|dd|[srlgkh])\)|(?:(?:_\{\d+\})?\^\{\d+\})?(?:[A-Z][a-z]?|e(?=\^\{[−+]\}))|_\{(?:\d+|[nmxy])\}|\^\{(?:\d*[+−]|[IV]+)\}|\d+(?:,\d+)?|[→⟶➝⇌⇄⇋⇆↔⟷](?:<[^>]*>)*|:{1,3}|[()[\]−=≡↑↓·⋅•.∙*+]/gu;

const say = (figures: string): string => sayNumber(figures) ?? figures;
export const isElement = (symbol: string): boolean => ELEMENTS.includes(` ${symbol} `);

/** `2−`, `+` or a valence in Roman figures. */
function charge(text: string): string {
  const valence = VALENCES.indexOf(text) + 1;
  if (valence > 0) return `hóa trị ${say(String(valence))}`;
  return `${say(text.slice(0, -1))} ${SIGNS[text.slice(-1)] ?? ''}`;
}

/** What is written over the arrow: heat, a catalyst, words. */
function conditions(arrow: string): string {
  const said = Array.from(arrow.matchAll(/<([^>]+)>/g), ([, text = '']) =>
    text.replace(/t[°o∘0]C?/g, 'nhiệt độ').replace(/\bxt\b/g, 'xúc tác'),
  ).filter((text) => /^[\p{L}\s,]+$/u.test(text));
  return said.length > 0 ? `, điều kiện ${said.join(', ')}` : '';
}

/** A symbol letter by letter; before it may stand how heavy the nuclide is and how many protons it has. */
function atom(piece: string): string | undefined {
  const [, protons, mass, symbol = ''] = /^(?:_\{(\d+)\})?(?:\^\{(\d+)\})?(.+)$/.exec(piece) ?? [];
  if (symbol === 'e') return 'ê lếch trôn';
  if (!isElement(symbol)) return undefined;
  const letters = Array.from(symbol.toUpperCase()).join(' ');
  return [letters, mass && `, số khối ${say(mass)},`, protons && `số hiệu ${say(protons)},`]
    .filter(Boolean)
    .join(' ');
}

function sign(piece: string, equation: boolean): string {
  if (ARROW.test(piece))
    return `, ${BOTH_WAYS.test(piece) ? 'phản ứng thuận nghịch ' : ''}tạo thành${conditions(piece)},`;
  return (equation ? undefined : BONDS[piece]) ?? SIGNS[piece] ?? BONDS[piece] ?? HYDRATE;
}

/** The words for one piece; undefined where no formula has it. */
function words(piece: string, before: string, equation: boolean): string | undefined {
  const state = STATES[piece.slice(1, -1)];
  if (piece.startsWith('(') && state) return `, ${state}`;
  if (/[A-Za-z]\d*$/.test(piece) && !piece.endsWith('}')) return atom(piece);
  if (/^\d/.test(piece)) return say(piece);
  const script = piece.slice(2, -1);
  if (piece.startsWith('^')) return charge(script);
  if (!piece.startsWith('_')) return sign(piece, equation);
  return /[A-Za-z)\]]$/.test(before) && !/^[01]/.test(script.replace(/^1(?=\d)/, '2'))
    ? say(script)
    : undefined;
}

/** What shows that a line is chemistry and no algebra: charges, states, nuclides, formulas with counts. */
const CERTAIN = /\^\{(?:\d+[+−]|[IV]+)\}|[A-Z][a-z]\^\{[+−]|\((?:aq|dd)\)|\^\{\d+\}[A-Z]/;
/** A number and one symbol is a quantity: 220 V. */
const QUANTITY = /^\d[\d,]*[A-Z][a-z]?$/;
const COUNTED = /_\{(?:[2-9]|\d\d)\}/;
const COMPOUND = /(?:[A-Z][a-z]?|\})[A-Z(]|[→⟶⇌⇄⇋⇆↔⟷]/u;

/**
 * The words of a chemical formula or equation; undefined where it is none.
 *
 * @param line on one line: `Al_{2}(SO_{4})_{3}`, `SO_{4}^{2−}`, `_{6}^{14}C`
 * @param upright the markup sets its symbols as only chemistry does
 */
export function chemicalWords(line: string, upright: boolean): string | undefined {
  const sure = upright || CERTAIN.test(line) || (COUNTED.test(line) && COMPOUND.test(line));
  if (!sure || !/[A-Z]/.test(line) || QUANTITY.test(line)) return undefined;
  const equation = /^\d|[+→⟶➝⇌⇄⇋⇆↔⟷]/u.test(line.replace(/\^\{[^}]*\}/g, ''));
  const said: string[] = [];
  let end = 0;
  for (const { 0: piece, index } of line.matchAll(PIECE)) {
    const word = index === end ? words(piece, line.slice(0, end), equation) : undefined;
    if (word === undefined) return undefined;
    said.push(word);
    end += piece.length;
  }
  return end === line.length ? said.join(' ') : undefined;
}
