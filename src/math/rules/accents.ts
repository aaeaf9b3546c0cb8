import type { MathNode, Phrase, Rule } from '../node.ts';
import { signName } from '../token.ts';
import { isAtom, isVector, points } from '../shape.ts';

/** Marks over one thing that are named otherwise than the sign alone. */
const OVER: Readonly<Record<string, string>> = {
  _: 'gạch ngang',
  '−': 'gạch ngang',
  '-': 'gạch ngang',
  '~': 'dấu ngã',
  '∼': 'dấu ngã',
  '˙': 'chấm',
  '⋅': 'chấm',
  '¨': 'hai chấm',
  '∘': 'vòng tròn',
  '˚': 'vòng tròn',
};
const NAMED = /^[¯‾ˉ―˜˘ˇ´\u0060…]$/;
const HATS = /^(?:[\^ˆ︿⏞]|\u0302)$/;
const ARCS = /^[⌢⏜︵⁀]$/;
const BRACES: Readonly<Record<string, string>> = {
  '⏞': 'ngoặc nhọn trên',
  '︷': 'ngoặc nhọn trên',
  '⏟': 'ngoặc nhọn dưới',
  '︸': 'ngoặc nhọn dưới',
  '⎴': 'ngoặc vuông trên',
  '⎵': 'ngoặc vuông dưới',
};
const UNDER = /^(?:[_‾¯―−-]|\u0332)$/;

/** A mark with its thing: after one letter, around anything longer. */
const marked = (base: MathNode, name: string): Phrase =>
  isAtom(base) || points(base) ? [base, name] : [`${name} trên`, base, `, hết ${name}`];

function over(base: MathNode, mark: MathNode): Phrase | undefined {
  if (!isAtom(mark)) return undefined;
  const text = mark.textContent;
  const braces = BRACES[text];
  if (braces !== undefined) return [braces, base, ', hết ngoặc'];
  if (isVector(mark.parent) && base.type !== 'relation')
    return isAtom(base) || points(base) ? ['véc tơ', base] : ['véc tơ', base, ', hết véc tơ'];
  if (ARCS.test(text)) return ['cung', base];
  if (HATS.test(text)) return points(base) || isAngle(base) ? ['góc', base] : marked(base, 'có mũ');
  const name = OVER[text];
  return name === undefined && !NAMED.test(text) ? undefined : marked(base, name ?? signName(text));
}

/** Letters under one hat that are no single small letter: the angle xOy. */
const isAngle = (base: MathNode): boolean =>
  base.type === 'infixop' && base.role === 'implicit' && base.childNodes.every(isAtom);

export const overscore: Rule = (node) => {
  const [base, mark] = node.childNodes;
  if (!base || !mark) return node.childNodes;
  return over(base, mark) ?? [base, ', bên trên là', mark, ','];
};

export const underscore: Rule = (node) => {
  const [base, mark] = node.childNodes;
  if (!base || !mark) return node.childNodes;
  const braces = BRACES[mark.textContent];
  if (isAtom(mark) && braces !== undefined) return [braces, base, ', hết ngoặc'];
  if (isAtom(mark) && UNDER.test(mark.textContent)) return marked(base, 'gạch dưới');
  return [base, ', bên dưới là', mark, ','];
};

const ENCLOSED: readonly (readonly [RegExp, string])[] = [
  [/strike/, 'gạch bỏ'],
  [/circle/, 'khoanh tròn'],
  [/(?:)/, 'đóng khung'],
];

export const enclose: Rule = (node) => {
  const [base] = node.childNodes;
  if (!base) return '';
  if (/^top$/.test(node.role)) return marked(base, 'gạch ngang');
  if (/radical/.test(node.role)) return ['căn bậc hai của', base, ', hết căn'];
  const name = ENCLOSED.find(([notation]) => notation.test(node.role))?.[1] ?? '';
  return [`${name} cho`, base, `, hết ${name}`];
};
