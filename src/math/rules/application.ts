import type { MathNode, Phrase, Rule } from '../node.ts';
import { between, closed, isAtom, isPlain, parenthesized, points } from '../shape.ts';

/** Functions that are said with "của". */
const OF = /^(?!(?:arc|ar)?(?:sin|cos|tan|tg|cot|cotg|cotan|ctg|sec|csc|cosec|sh|ch|th)h?$)/;
const CHANCE = /^(?:P|Pr|ℙ)$/;
const MOMENTS: Readonly<Record<string, string>> = {
  E: 'kỳ vọng',
  D: 'phương sai',
  V: 'phương sai',
};

/** The letter or name of a function, without its scripts. */
function headName(head: MathNode): string {
  const [base] = head.childNodes;
  return base ? headName(base) : head.textContent;
}

const hasVariable = (node: MathNode): boolean =>
  /^[X-Z]$/.test(node.textContent) || node.childNodes.some(hasVariable);

const isEvents = (node: MathNode): boolean =>
  isAtom(node)
    ? !/^\p{Ll}$/u.test(node.textContent) && node.type !== 'number'
    : node.childNodes.every(
        (child) => child.type === 'punctuation' || child.type === 'number' || isEvents(child),
      );

const isNumberOrLetter = (node: MathNode): boolean => isAtom(node) && node.type !== 'text';

/** What a function is taken of, its brackets left out where nothing is lost. */
function argument(node: MathNode): Phrase {
  const inside = parenthesized(node);
  if (!inside) return node;
  if (isAtom(inside) || (inside.type === 'subscript' && inside.childNodes.every(isNumberOrLetter)))
    return inside;
  if (inside.type === 'punctuated' && inside.childNodes.every(isAtom)) {
    const listed = inside.childNodes.filter(({ type }) => type !== 'punctuation');
    if (listed.length === 2 && /^[,;]$/.test(inside.childNodes[1]?.textContent ?? ''))
      return between(listed, 'và');
  }
  return node;
}

/** P(A|B): the bar in a probability is the condition. */
function chance(inside: MathNode): Phrase {
  if (inside.type !== 'punctuated') return inside;
  return inside.childNodes.map((child) =>
    child.role === 'vbar' ? 'với điều kiện' : child.type === 'punctuation' ? ',' : child,
  );
}

function limit(head: MathNode, of: MathNode, full: boolean): Phrase {
  const [name, below] = head.childNodes;
  if (!name || !below) return [head, 'của', of];
  const parent = head.parent.parent as MathNode | null;
  const end = full || parent?.type === 'infixop' ? ', hết giới hạn' : ',';
  return [name, 'của', argument(of), /^lim/.test(headName(name)) ? ', khi' : ', với', below, end];
}

/** P and a bracket that the parser takes for a product; undefined for any other two factors. */
export function probability(head: MathNode | undefined, of: MathNode): Phrase | undefined {
  const inside = parenthesized(of);
  if (!head || !inside || !CHANCE.test(headName(head)) || !isEvents(inside)) return undefined;
  return ['xác suất của', chance(inside), ', hết xác suất'];
}

/** A composition in brackets, taken of what is in the next ones. */
export const isComposition = (node: MathNode): boolean =>
  parenthesized(node)?.contentNodes[0]?.textContent === '∘';

export const application: Rule = (node, { full }) => {
  const [head, of] = node.childNodes;
  if (!head || !of) return node.childNodes;
  const name = headName(head);
  if (head.type === 'limlower') return limit(head, of, full);
  const inside = parenthesized(of);
  if (inside && CHANCE.test(name) && isEvents(inside))
    return ['xác suất của', chance(inside), isAtom(inside) && !full ? '' : ', hết xác suất'];
  if (inside && /^(?:mod|bmod|pmod)$/.test(headName(inside.childNodes[0] ?? inside).trim()))
    return [head, ', theo', inside];
  if (head.textContent === 'mod') return [head, of];
  const moment = MOMENTS[name];
  if (inside && moment && hasVariable(inside)) return [moment, 'của', argument(of)];
  if (inside && points(head).length === 1 && /;/.test(listSign(inside)))
    return [head, 'tọa độ', coordinates(inside) ?? of];
  if (head.role === 'prefix function' && !OF.test(name)) return [head, argument(of)];
  return [head, 'của', argument(of)];
};

/** Plain coordinates, without their brackets. */
function coordinates(list: MathNode): Phrase | undefined {
  const values = list.childNodes.filter(({ type }) => type !== 'punctuation');
  if (!values.every(isPlain)) return undefined;
  return [between(values.slice(0, -1), ','), 'và', values.at(-1) ?? ''];
}

const listSign = (node: MathNode): string => node.contentNodes[0]?.textContent ?? '';

/** Functions with something under them: max over x in D. */
export const underFunction: Rule = (node) => {
  const [base, below, above] = node.childNodes;
  if (!base || !below) return node.childNodes;
  if (node.type === 'limupper') return [base, ', bên trên là', below, ','];
  const words = /^lim/.test(base.textContent) ? 'khi' : 'với';
  return [base, words, below, above ? ['đến', closed(above)] : ','];
};
