import type { MathNode, Phrase, Rule } from '../node.ts';
import { sayNumber } from '../number.ts';
import {
  closed,
  isAtom,
  isLeaf,
  isNegative,
  isNumber,
  isPlain,
  parenthesized,
  points,
} from '../shape.ts';

const COUNTED: Readonly<Record<string, string>> = { C: 'tổ hợp', A: 'chỉnh hợp' };
/** Signs that have a name of their own where they are written as a superscript. */
const MARKS: Readonly<Record<string, string>> = {
  '∗': 'sao',
  '*': 'sao',
  '⋆': 'sao',
  '∘': 'độ',
  '○': 'độ',
  '⊤': 'chuyển vị',
  '⊥': 'trực giao',
  '×': 'khả nghịch',
};
const SIGN = /^(?:operator|relation|punctuation|unknown)$/;
const DERIVED_BY = /^[nkm\d]$/;

/** How many strokes a mark of primes has; 0 for anything else. */
function primes(node: MathNode): number {
  const strokes: Readonly<Record<string, number>> = { '′': 1, "'": 1, '″': 2, '‴': 3, '⁗': 4 };
  if (node.childNodes.length === 0)
    return Array.from(node.textContent).reduce((sum, sign) => sum + (strokes[sign] ?? NaN), 0) || 0;
  if (node.type !== 'punctuated' || node.role !== 'prime') return 0;
  return node.childNodes.reduce((sum, child) => sum + primes(child), 0);
}

/** The words for a mark above to the right, undefined for a power. */
function mark(base: MathNode, above: MathNode): Phrase | undefined {
  const strokes = primes(above);
  if (strokes > 0)
    return (
      angleMark(base, strokes) ?? `${sayNumber(String(strokes)) ?? ''} phẩy`.replace(/^một /, '')
    );
  if (!isAtom(above)) return undefined;
  const text = above.textContent;
  if (text === 'T' && base.type !== 'number')
    return points(base) || base.font === 'bold' || base.type !== 'identifier'
      ? 'chuyển vị'
      : undefined;
  return MARKS[text] ?? (SIGN.test(above.type) && text.length === 1 ? above : undefined);
}

const angleMark = (base: MathNode, strokes: number): string | undefined =>
  isNumber(base) ? ['', 'phút', 'giây'][strokes] : undefined;

/** C and A with both scripts: how many ways there are to choose. */
function counted(base: MathNode, above: MathNode): Phrase | undefined {
  if (base.type !== 'subscript' || base.role !== 'subsup') return undefined;
  const [letter, below] = base.childNodes;
  const name = COUNTED[letter?.textContent ?? ''];
  if (name === undefined || !below || primes(above) > 0 || !isChosen(above) || !isChosen(below))
    return undefined;
  return [name, 'chập', closed(above), 'của', closed(below)];
}

const isChosen = (node: MathNode): boolean =>
  isAtom(node)
    ? /^(?:[a-zA-Z]|\d+)$/.test(node.textContent) && node.textContent !== 'T'
    : node.type === 'infixop';

function power(base: MathNode, above: MathNode): Phrase {
  const figure = isNumber(base) ? '' : above.textContent;
  if (figure === '2') return 'bình phương';
  if (figure === '3') return 'lập phương';
  return isPlain(above) ? ['mũ', above] : ['mũ', above, ', hết mũ'];
}

/** Parts of a set of numbers. */
const SETS: Readonly<Record<string, string>> = {
  '∗': 'khác không',
  '*': 'khác không',
  '+': 'dương',
  '−': 'âm',
  '-': 'âm',
};

/** A bar after an expression, or alone: where the expression is taken. */
const isBar = (node: MathNode | undefined): boolean =>
  node?.role === 'vbar' || (node?.role === 'endpunct' && isBar(node.childNodes.at(-1)));

/** What stands before a bar, and from where to where it is taken. */
function evaluated(node: MathNode, above?: MathNode): Phrase {
  const [base, from] = node.childNodes;
  const of = base?.childNodes.slice(0, -1) ?? [];
  return above
    ? [of, ', thế cận từ', from ?? '', 'đến', above, ',']
    : [of, ', tại', from ?? '', ','];
}

export const superscript: Rule = (node) => {
  const [base, above] = node.childNodes;
  if (!base || !above) return node.childNodes;
  const ways = counted(base, above);
  if (ways !== undefined) return ways;
  const inner = parenthesized(above);
  if (inner && isAtom(inner) && DERIVED_BY.test(inner.textContent) && base.type === 'identifier')
    return ['đạo hàm cấp', inner, 'của', base];
  if (base.role === 'numbersetletter') {
    const part = SETS[above.textContent];
    if (part !== undefined && isLeaf(above)) return [base, part];
  }
  if (/^[⌢⏜]$/.test(above.textContent)) return ['cung', base];
  if (base.type === 'subscript' && isBar(base.childNodes[0])) return evaluated(base, above);
  if (base.type === 'subscript' && base.childNodes[0]?.textContent === 'log')
    return [
      base.childNodes[0],
      power(base.childNodes[0], above),
      'cơ số',
      closed(base.childNodes[1]),
    ];
  const said = mark(base, above);
  if (said !== undefined) return [closed(base), said];
  if (
    base.role === 'simple function' &&
    isNegative(above) &&
    above.childNodes[0]?.textContent === '1'
  )
    return ['hàm ngược của', base];
  if (base.type === 'fenced') return [base, ',', power(base, above)];
  return [base.type === 'function' ? base : closed(base), power(base, above)];
};

const EXTREMES: Readonly<Record<string, string>> = { max: 'lớn nhất', min: 'nhỏ nhất' };

/** What is below to the right. */
export function below(script: MathNode): Phrase {
  const extreme = EXTREMES[script.textContent];
  if (extreme !== undefined) return extreme;
  if (isNumber(script)) return script;
  if (script.type === 'text') return script;
  return isAtom(script) ? ['chỉ số', script] : ['chỉ số', script, ', hết chỉ số'];
}

export const subscript: Rule = (node) => {
  const [base, script] = node.childNodes;
  if (!base || !script) return node.childNodes;
  if (isBar(base)) return evaluated(node);
  if (base.textContent === 'log') return [base, 'cơ số', closed(script)];
  if (isNumber(base)) return [base, 'cơ số', closed(script)];
  if (base.textContent === 'P' && script.textContent === 'n')
    return ['hoán vị của', script, 'phần tử'];
  return [base.type === 'function' ? base : closed(base), below(script)];
};

/** Scripts on the left too, in the order base, left below, left above, right below, right above. */
export const tensor: Rule = (node) => {
  const [base, ...scripts] = node.childNodes;
  const names = ['chỉ số dưới trái', 'chỉ số trên trái', 'chỉ số dưới', 'chỉ số trên'];
  const said = scripts.map((script, at) =>
    script.type === 'empty' ? '' : [names[at] ?? '', script, isAtom(script) ? '' : ', hết chỉ số'],
  );
  return [base ?? '', said];
};
