import type { MathNode, Phrase, Rule } from '../node.ts';
import { closed, isAtom, isNumber, isVector, parenthesized, points } from '../shape.ts';
import { isComposition, probability } from './application.ts';
import { mixedNumber } from './fraction.ts';

/** The number with which a factor begins, as `2` of `2!`. */
const beginsWithNumber = (node: MathNode): boolean =>
  isNumber(node) ||
  (node.childNodes[0] !== undefined &&
    /^(?:superscript|postfixop|infixop)$/.test(node.type) &&
    beginsWithNumber(node.childNodes[0]));

const isDegree = (node: MathNode | undefined): boolean =>
  node?.type === 'superscript' && /^[∘°○]$/.test(node.childNodes[1]?.textContent ?? '');

const TEMPERATURES: Readonly<Record<string, string>> = { C: 'xê', F: 'ép', K: 'ca' };

/** A factor after `before`: "nhân" where two numbers would run together. */
function factor(node: MathNode, before: MathNode | undefined): Phrase {
  if (before && isDegree(before)) {
    const scale = TEMPERATURES[node.textContent];
    if (scale !== undefined) return scale;
  }
  const of = node.type === 'infixop' && node.role !== 'implicit' ? closed(node) : node;
  if (!before || !beginsWithNumber(node)) return of;
  return isDegree(before) ? of : ['nhân', of];
}

/** Factors side by side. After an integral a lone d begins the next differential. */
function product(node: MathNode): Phrase {
  const [first] = node.childNodes;
  const integrated = first?.type === 'integral';
  const [head, of] = node.childNodes;
  const named = of && node.childNodes.length === 2 ? probability(head, of) : undefined;
  if (named !== undefined) return named;
  // A price is said as it is in text: the amount first.
  if (head?.textContent === '$' && of && isNumber(of)) return [of, head, node.childNodes.slice(2)];
  if (head && of && isComposition(head) && isAtom(parenthesized(of)))
    return [head, 'của', parenthesized(of) ?? of, node.childNodes.slice(2)];
  return node.childNodes.map((child, at) =>
    integrated && at > 0 && child.textContent === 'd'
      ? 'đê'
      : factor(child, node.childNodes[at - 1]),
  );
}

/** The product of two vectors, which has a name of its own. */
function vectorProduct(node: MathNode): Phrase | undefined {
  const [one, other] = node.childNodes;
  const sign = node.contentNodes[0]?.textContent ?? '';
  if (node.childNodes.length !== 2 || !one || !other || !isVector(one) || !isVector(other))
    return undefined;
  if (/^[⋅·.∙•]$/.test(sign)) return ['tích vô hướng của', one, 'và', other];
  return /^[×∧]$/.test(sign) ? ['tích có hướng của', one, 'và', other] : undefined;
}

const LOOSE = new Set(['+', '−', '-', '±', '∓', '∪', '∩', '∧', '∨']);

/** An operand that would be heard as part of its neighbour goes into brackets. */
function operand(node: MathNode, parent: MathNode): Phrase {
  if (node.type !== 'infixop' || node.role === 'implicit') return node;
  const inner = node.contentNodes[0]?.textContent ?? '';
  const outer = parent.contentNodes[0]?.textContent ?? '';
  return LOOSE.has(inner) && !LOOSE.has(outer) && parent.role !== 'element' ? closed(node) : node;
}

/** The sign between two operands where the vocabulary leaves a choice. */
function between(sign: MathNode, left: MathNode | undefined): Phrase {
  if (sign.textContent === '∘' && isNumber(left)) return 'độ';
  if (sign.textContent === '⋮') return 'chia hết cho';
  return sign;
}

export const infix: Rule = (node) => {
  if (node.role === 'implicit' || node.role === 'space' || node.role === 'unit')
    return product(node);
  const named = vectorProduct(node);
  if (named !== undefined) return named;
  return node.childNodes.map((child, at) =>
    at === 0
      ? operand(child, node)
      : [
          between(node.contentNodes[at - 1] ?? child, node.childNodes[at - 1]),
          operand(child, node),
        ],
  );
};

const SIGNS: Readonly<Record<string, string>> = {
  '−': 'âm',
  '-': 'âm',
  '–': 'âm',
  '+': 'dương',
  '∂': 'đạo hàm riêng',
  '△': 'tam giác',
  '∠': 'góc',
};

export const prefix: Rule = (node) => {
  if (node.role === 'integral') return ['đê', node.childNodes];
  const of = node.childNodes.map((child) =>
    child.type === 'infixop' && child.role === 'addition' ? closed(child) : child,
  );
  return [
    node.contentNodes.map((sign) =>
      node.contentNodes.length === 1 ? (SIGNS[sign.textContent] ?? sign) : sign,
    ),
    of,
  ];
};

export const postfix: Rule = (node) => {
  const [of] = node.childNodes;
  return [of && (isAtom(of) || points(of)) ? of : closed(of), node.contentNodes];
};

export const number: Rule = (node) => {
  const [whole, part] = node.childNodes;
  return whole && part ? mixedNumber(whole, part) : node.childNodes;
};
