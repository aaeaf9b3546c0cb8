import type { MathNode, Phrase, Rule } from '../node.ts';
import { between, factors, isAtom, isNumber } from '../shape.ts';

const D = /^[dⅆ𝑑]$/u;
const PARTIAL = /^[∂𝜕]$/u;

/** The order of a differential sign: 1 of d, 2 of d², undefined of anything else. */
function orderOf(node: MathNode | undefined, sign: RegExp): MathNode | 1 | undefined {
  if (!node) return undefined;
  if (sign.test(node.textContent)) return 1;
  const [base, power] = node.childNodes;
  return node.type === 'superscript' && base && sign.test(base.textContent) ? power : undefined;
}

/** The variables after d or ∂ in a denominator, each without its power; undefined where there are none. */
function variables(node: MathNode, sign: RegExp): MathNode[] | undefined {
  const found: MathNode[] = [];
  const parts = factors(node);
  for (let at = 0; at < parts.length; at += 2) {
    const variable = parts[at + 1];
    if (!variable || !sign.test(parts[at]?.textContent ?? '')) return undefined;
    const base = variable.type === 'superscript' ? variable.childNodes[0] : variable;
    if (base) found.push(base);
  }
  return found;
}

/** A derivative written as a quotient: dy/dx, d²y/dx², ∂f/∂x, d/dx. */
function derivative(node: MathNode, full: boolean): Phrase | undefined {
  const [above, below] = node.childNodes;
  if (!above || !below) return undefined;
  const [head, ...of] = factors(above);
  for (const [sign, name] of [
    [PARTIAL, 'đạo hàm riêng'],
    [D, 'đạo hàm'],
  ] as const) {
    const order = orderOf(head, sign);
    const by = order && variables(below, sign);
    if (!by) continue;
    const [variable] = by;
    const [only] = of;
    if (
      sign === D &&
      order === 1 &&
      !full &&
      of.length === 1 &&
      only &&
      variable &&
      isAtom(variable) &&
      isAtom(only)
    )
      return ['đê', only, 'trên đê', variable];
    return [
      name,
      order === 1 ? '' : ['cấp', order],
      of.length > 0 ? ['của', of] : '',
      'theo',
      between(by, 'và'),
      of.length > 0 ? '' : 'của',
    ];
  }
  return undefined;
}

/** What may stand over or under "trên" without a word that closes it. */
function isShort(node: MathNode | undefined): boolean {
  if (!node) return false;
  if (isAtom(node)) return true;
  const [base, script] = node.childNodes;
  if (node.type === 'superscript') return isAtom(base) && /^[23]$/.test(script?.textContent ?? '');
  return node.type === 'subscript' && isAtom(base) && isAtom(script) && isNumber(script);
}

/** a phần b: a part of a whole, as numbers are said. */
function parts(above: MathNode, below: MathNode): Phrase {
  return [above, 'phần', below.textContent === '4' ? 'tư' : below];
}

export const fraction: Rule = (node, { full }) => {
  const [above, below] = node.childNodes;
  if (!above || !below) return node.childNodes;
  if (isNumber(above) && isNumber(below)) return parts(above, below);
  const derived = derivative(node, full);
  if (derived !== undefined) return derived;
  if (full) return ['phân số có tử là', above, ', mẫu là', below, ', hết phân số'];
  if (isShort(above) && isShort(below)) return [above, 'trên', below];
  return ['phân số tử', above, ', mẫu', below, ', hết phân số'];
};

/** A whole number and a fraction: hai và một phần ba. */
export const mixedNumber = (whole: MathNode, part: MathNode): Phrase => [whole, 'và', part];
