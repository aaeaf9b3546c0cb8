import type { Manner, MathNode, Phrase } from './node.ts';
import { sayNumber } from './number.ts';
import { RULES } from './rules/rules.ts';
import { sayPhrase } from './said.ts';
import { joined } from './say.ts';
import { isAtom, isLeaf, points } from './shape.ts';

/** A formula or a part of one, as it is gone through. */
export interface FormulaPart {
  /** What it is to the part around it, such as `tử số`; '' where that goes without saying. */
  readonly name: string;
  /** What is said for it: words and commas. */
  readonly words: string;
  /** The first and the last element that show it; those of the whole where the page does not show its parts. */
  readonly edges: readonly [Element, Element];
  /** Made when they are first asked for. */
  readonly parts: readonly FormulaPart[];
}

type Edges = FormulaPart['edges'];
/** Where the page shows a node; undefined where it does not show it apart. */
type EdgesOf = (node: MathNode) => Edges | undefined;

/** What the operands of each type are to it, in order. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  bigop: ['', 'biểu thức'],
  fraction: ['tử số', 'mẫu số'],
  integral: ['', 'biểu thức'],
  limboth: ['', 'cận dưới', 'cận trên'],
  limlower: ['', 'điều kiện'],
  limupper: ['', 'bên trên'],
  root: ['bậc của căn', 'dưới dấu căn'],
  subscript: ['', 'chỉ số'],
};
/** Types whose parts are counted. */
const COUNTED: Readonly<Record<string, string>> = {
  cases: 'dòng',
  matrix: 'dòng',
  multiline: 'dòng',
  row: 'cột',
  table: 'dòng',
  vector: 'dòng',
};
const SIDES = ['vế trái', 'vế phải'];
/** Signs that are no power where they are written as one. */
const SIGN = /^(?:operator|relation|punctuation|unknown)$/;
/** Types whose rule says one operand after another, each with the sign before it. */
const IN_TURN = /^(?:infixop|relseq|multirel)$/;

/** A node, what it is to its parent, and what is said for it there. */
interface Operand {
  readonly node: MathNode;
  readonly name: string;
  readonly phrase?: Phrase | undefined;
}

const isEquation = (node: MathNode): boolean =>
  node.type === 'relseq' && node.textContent === '=' && node.childNodes.length === 2;

function nameOf(node: MathNode, at: number): string {
  const counted = COUNTED[node.type];
  if (counted) return `${counted} ${sayNumber(String(at + 1)) ?? ''}`;
  return (isEquation(node) ? SIDES : NAMES[node.type])?.[at] ?? '';
}

/** The parts of a power: its base, with what may stand below that, and its exponent. */
function scripts([base, above]: readonly MathNode[]): Operand[] {
  if (!base || !above) return [];
  const name = SIGN.test(above.type) ? 'bên trên' : 'số mũ';
  const [inner, below] = base.role === 'subsup' ? base.childNodes : [];
  return inner && below
    ? [
        { node: inner, name: '' },
        { node: below, name: 'chỉ số' },
        { node: above, name },
      ]
    : [
        { node: base, name: name === 'số mũ' ? 'cơ số' : '' },
        { node: above, name },
      ];
}

const isWord = (node: MathNode): boolean => isAtom(node) && /\p{L}{2}/u.test(node.textContent);

/** What is no more than its parts: points side by side, a word and its points or its number, a letter with a mark. */
function isWhole(node: MathNode): boolean {
  if (isLeaf(node) || points(node) !== '') return true;
  if (node.type === 'infixop') return node.childNodes.every(isAtom) && node.childNodes.some(isWord);
  const [base, mark] = node.childNodes;
  if (/^(?:over|under)score$/.test(node.type)) return isAtom(base) && isAtom(mark);
  return node.type === 'superscript' && isAtom(base) && SIGN.test(mark?.type ?? '');
}

/** The parts of a node. A part that is alone is no step: what it consists of takes its place. */
function operandsOf(node: MathNode, manner: Manner): readonly Operand[] {
  if (isWhole(node)) return [];
  if (node.type === 'superscript') return scripts(node.childNodes);
  const said = IN_TURN.test(node.type) && !isEquation(node) && RULES[node.type]?.(node, manner);
  const phrases: readonly Phrase[] =
    Array.isArray(said) && said.length === node.childNodes.length ? said : [];
  const operands = node.childNodes
    .map((child, at) => ({ node: child, name: nameOf(node, at), phrase: phrases[at] }))
    .filter(({ node: { type } }) => type !== 'empty' && type !== 'punctuation');
  const [only, another] = operands;
  return only && !another ? operandsOf(only.node, manner) : operands;
}

/** A node as it is gone through, with what it consists of. */
export function partsOf(
  { node, name, phrase = node }: Operand,
  manner: Manner,
  edgesOf: EdgesOf,
  around: Edges,
): FormulaPart {
  const edges = edgesOf(node) ?? around;
  let words: string | undefined;
  let parts: readonly FormulaPart[] | undefined;
  return {
    name,
    edges,
    get words() {
      return (words ??= joined(sayPhrase(phrase, node, manner).map(({ text }) => text)));
    },
    get parts() {
      return (parts ??= operandsOf(node, manner)
        .map((one) => partsOf(one, manner, edgesOf, edges))
        .filter((part) => part.words !== ''));
    },
  };
}
