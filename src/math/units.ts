import { normalize, type Token } from '../vietnamese/index.ts';
import { elementsOf, nameOf, replace, textOf } from './markup.ts';

/** Units of one letter that text alone does not take for units. */
const LETTERS: Readonly<Record<string, string>> = {
  N: 'niu tơn',
  J: 'giun',
  A: 'am pe',
  V: 'vôn',
  W: 'oát',
  K: 'ken vin',
  C: 'cu lông',
  F: 'pha ra',
  H: 'hen ri',
  T: 'te xla',
  s: 'giây',
  h: 'giờ',
  Pa: 'pát can',
  Ω: 'ôm',
};
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };
const JOIN = /^[/·⋅.]$/;

const wordsOf = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');

/** The name of one unit, its square or cube included; undefined where the text is none. */
function unitName(text: string): string | undefined {
  const letter = LETTERS[text.replace(/[²³]$/, '')];
  if (letter !== undefined)
    return letter + (text.endsWith('²') ? ' bình phương' : text.endsWith('³') ? ' lập phương' : '');
  const tokens = normalize(`1 ${text}`);
  const [first, ...others] = tokens;
  if (first?.class !== 'measure' || others.length > 0) return undefined;
  return wordsOf(tokens).replace(/^một /, '');
}

const isUpright = (element: Element): boolean =>
  element.getAttribute('mathvariant') === 'normal' ||
  nameOf(element) === 'mtext' ||
  textOf(element).length > 1 ||
  /^(?:Ω|°)$/.test(textOf(element));

/** The written form of a unit's part, such as m² from an msup; undefined where it is none. */
function written(element: Element): string | undefined {
  const name = nameOf(element);
  const children = elementsOf(element);
  if (JOIN.test(textOf(element))) return textOf(element);
  if ((name === 'mi' || name === 'mtext') && isUpright(element)) return textOf(element);
  if (name === 'mrow' && children.length > 0) return joined(children.map(written));
  const [base, power] = children;
  if (!base || !power) return undefined;
  if (name === 'mfrac') return joined([written(base), '/', written(power)]);
  const unit = written(base);
  if (name !== 'msup' || unit === undefined) return undefined;
  const figure = (power.textContent ?? '').trim().replace('-', '−');
  return POWERS[figure] === undefined
    ? /^−?\d$/.test(figure)
      ? `${unit}^${figure}`
      : undefined
    : unit + POWERS[figure];
}

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join('');

const NEGATIVE = /\^−(\d)$/;

/** The words for a unit as written, such as `km/h`, `m/s²` or `mol·l^−1`; undefined where it is no unit. */
export function unitWords(text: string): string | undefined {
  if (!/^[\p{L}°²³/·⋅.^−\d\s]+$/u.test(text)) return undefined;
  const parts = text.trim().split(/\s*([/·⋅.]|\s)\s*/u);
  const said: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) {
      said.push(part === '/' ? 'trên' : '');
      continue;
    }
    const below = NEGATIVE.exec(part)?.[1];
    const plain = below === undefined ? part : part.replace(NEGATIVE, POWERS[below] ?? '');
    const name = unitName(plain);
    if (name === undefined) return undefined;
    if (below !== undefined) said.push(said.length > 0 ? 'trên' : 'một trên');
    said.push(name);
  }
  return said.filter(Boolean).join(' ');
}

/** Upright letters after a number are said as its unit: the words stand in their place. */
export function asUnits(row: Element): void {
  const children = elementsOf(row);
  for (let at = 1; at < children.length; at += 1) {
    const [before, first] = [children[at - 1], children[at]];
    if (!before || !first || nameOf(before) !== 'mn') continue;
    for (let end = children.length; end > at; end -= 1) {
      const run = children.slice(at, end);
      const parts = run.map(written);
      const text = nameOf(first) === 'mo' ? undefined : joined(parts);
      const words = text === undefined ? undefined : unitWords(text);
      if (words === undefined) continue;
      replace(run, 'mtext', words);
      at = end;
      break;
    }
  }
}
