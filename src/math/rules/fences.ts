import type { MathNode, Phrase, Rule } from '../node.ts';
import { endsFormula, fencesOf, isAtom, isVector } from '../shape.ts';

/** Fences that are a function of what they hold. */
const BARS: Readonly<Record<string, string>> = {
  '|': 'trị tuyệt đối',
  '∣': 'trị tuyệt đối',
  '‖': 'chuẩn',
  '∥': 'chuẩn',
  '||': 'chuẩn',
  '⌊': 'phần nguyên',
  '⌈': 'phần nguyên trên',
};

/** Parents in which two things in brackets are an interval. */
const RANGES = /^[∈∉⊂⊆⊃⊇∪∩∖\\]$/;
const PLANES = /^[⊥⟂⫽∥∦⊂∩]$/;

const isInfinite = (node: MathNode | undefined): boolean =>
  node !== undefined && (/∞/.test(node.textContent) || node.childNodes.some(isInfinite));

const signsOf = (node: MathNode): string =>
  [node.textContent, ...node.contentNodes.map(({ textContent }) => textContent)].join(' ');

/** The nearest node around that is no list and no bracket. */
const around = (node: MathNode): string => {
  const parent = node.parent as MathNode | null;
  return parent ? signsOf(parent) : '';
};

/** Two things in brackets with one sign between: khoảng, đoạn, nửa khoảng. */
function interval(node: MathNode): Phrase | undefined {
  const [open, close] = fencesOf(node);
  const [list] = node.childNodes;
  if (!list || !/^[()[\]]$/.test(open) || !/^[()[\]]$/.test(close)) return undefined;
  const [from, sign, to] = list.childNodes;
  if (list.type !== 'punctuated' || list.childNodes.length !== 3 || !from || !to) return undefined;
  const separator = sign?.textContent ?? '';
  if (!/^[;,]$/.test(separator)) return undefined;
  const openLeft = open !== '[';
  const openRight = close !== ']';
  const sure =
    openLeft !== openRight ||
    open === ']' ||
    isInfinite(list) ||
    around(node)
      .split(' ')
      .some((one) => RANGES.test(one));
  if (!sure && (separator === ',' || isPair(node, from, to))) return undefined;
  const kind = openLeft && openRight ? 'khoảng' : openLeft || openRight ? 'nửa khoảng' : 'đoạn';
  const kept = openLeft === openRight ? undefined : openLeft ? to : from;
  return [
    kind,
    'từ',
    from,
    'đến',
    to,
    kept && !isInfinite(from) && !isInfinite(to)
      ? [', lấy cả', kept, ',']
      : endsFormula(node)
        ? ''
        : ',',
  ];
}

/** Coordinates, or a solution: (x; y), A(1; 2), S = {(1; 2)}. */
function isPair(node: MathNode, from: MathNode, to: MathNode): boolean {
  const parent = node.parent as MathNode | null;
  const fences = fencesOf(node).join('');
  if (fences !== '()') return false;
  if (parent?.type === 'appl' || parent?.type === 'infixop' || parent?.type === 'fenced')
    return true;
  if (parent?.type === 'relseq') return true;
  return from.textContent === 'x' && to.textContent === 'y';
}

function set(node: MathNode, full: boolean): Phrase {
  const [inside] = node.childNodes;
  const end = full || !endsFormula(node) ? ', hết tập hợp' : '';
  if (!inside || inside.type === 'empty') return 'tập rỗng';
  return [node.role === 'set extended' ? 'tập hợp các' : 'tập hợp gồm', inside, end];
}

export const fenced: Rule = (node, { full }) => {
  const [open, close] = fencesOf(node);
  const [inside] = node.childNodes;
  const bars = BARS[open];
  if (!inside) return [...node.contentNodes];
  if (bars && (open === close || open === '⌊' || open === '⌈')) {
    const name = isVector(inside) ? 'độ dài' : full ? bars.replace(/^trị/, 'giá trị') : bars;
    return [name, 'của', inside, isAtom(inside) && !full ? '' : `, hết ${name}`];
  }
  if (node.role.startsWith('set ') || (open === '{' && close === '}')) return set(node, full);
  const range = interval(node);
  if (range !== undefined) return range;
  if (open === '⟨' && close === '⟩' && inside.type === 'punctuated')
    return ['tích vô hướng của', inside, ', hết tích'];
  if (isAtom(inside) && open === '(' && /^[A-Z\u0370-\u03ff]$/.test(inside.textContent)) {
    if (
      around(node)
        .split(' ')
        .some((one) => PLANES.test(one))
    )
      return ['mặt phẳng', inside];
  }
  return [node.contentNodes[0] ?? '', inside, node.contentNodes[1] ?? ''];
};
