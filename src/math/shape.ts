import type { MathNode, Phrase } from './node.ts';

export const isLeaf = (node: MathNode): boolean => node.childNodes.length === 0;

/** One letter, number, sign or word. */
export const isAtom = (node: MathNode | undefined): boolean =>
  node !== undefined && isLeaf(node) && node.type !== 'empty';

export const isNumber = (node: MathNode | undefined): boolean =>
  node?.type === 'number' && isLeaf(node) && /^\d/.test(node.textContent);

export const isNegative = (node: MathNode): boolean =>
  node.type === 'prefixop' && node.role === 'negative';

/** An atom, or an atom with a minus: what needs no end to be heard. */
export const isPlain = (node: MathNode | undefined): boolean =>
  node !== undefined && (isAtom(node) || (isNegative(node) && isAtom(node.childNodes[0])));

const ARROW = /^(?:[→⟶⇀➝]|\u20d7)$/;

/** Something under an arrow. */
export const isVector = (node: MathNode | undefined): boolean =>
  node?.type === 'overscore' && ARROW.test(node.childNodes[1]?.textContent ?? '');

/** The letters of points written side by side, such as ABC; '' for anything else. */
export function points(node: MathNode | undefined): string {
  if (!node) return '';
  if (isLeaf(node)) return /^[A-Z]{1,4}$/.test(node.textContent) ? node.textContent : '';
  if (node.type === 'infixop' && node.role === 'implicit') {
    const letters = node.childNodes.map(points);
    return letters.includes('') ? '' : letters.join('');
  }
  const [base, mark] = node.childNodes;
  if (node.type === 'superscript' && mark?.role === 'prime') return points(base);
  if (node.type === 'subscript' && isAtom(mark)) return points(base);
  return '';
}

/** The signs of a fence, such as `(;)`. */
export const fencesOf = (node: MathNode): readonly [string, string] => [
  node.contentNodes[0]?.textContent ?? '',
  node.contentNodes[1]?.textContent ?? '',
];

/** What is between round brackets; undefined where there are none. */
export function parenthesized(node: MathNode | undefined): MathNode | undefined {
  if (node?.type !== 'fenced') return undefined;
  const [open, close] = fencesOf(node);
  return open === '(' && close === ')' ? node.childNodes[0] : undefined;
}

/** In brackets that are not written, where the thing alone would be heard as part of what follows. */
export const closed = (node: MathNode | undefined): Phrase =>
  node === undefined || isAtom(node) || SELF_CLOSED.has(node.type)
    ? (node ?? '')
    : ['mở ngoặc', node, 'đóng ngoặc'];

/** Types whose words say where they end. */
const SELF_CLOSED = new Set([
  'empty',
  'fenced',
  'subscript',
  'matrix',
  'vector',
  'cases',
  'sqrt',
  'root',
  'overscore',
  'number',
]);

/** The factors of a product written without a sign; a leading d or ∂ is one of them. */
export function factors(node: MathNode): MathNode[] {
  if (node.type === 'infixop' && node.role === 'implicit') return node.childNodes.flatMap(factors);
  const [sign] = node.contentNodes;
  if (node.role === 'prefix operator' && node.type === 'infixop' && sign)
    return node.childNodes.flatMap((child, at) => [
      ...(at === 0 ? [] : [node.contentNodes[at - 1] ?? sign]),
      ...factors(child),
    ]);
  if (node.type === 'prefixop' && sign) return [sign, ...node.childNodes.flatMap(factors)];
  return [node];
}

/** Whether nothing of the formula comes after the node. */
export function endsFormula(node: MathNode): boolean {
  for (let at: MathNode = node; ; at = at.parent) {
    const parent = at.parent as MathNode | null;
    if (parent === null) return true;
    if (parent.childNodes.at(-1) !== at || !OPEN_ENDED.has(parent.type)) return false;
  }
}

const OPEN_ENDED = new Set(['relseq', 'multirel', 'infixop', 'punctuated', 'prefixop', 'appl']);

/** Phrases with words between them. */
export function between(phrases: readonly Phrase[], words: Phrase): Phrase[] {
  return phrases.flatMap((phrase, at) => (at === 0 ? [phrase] : [words, phrase]));
}
