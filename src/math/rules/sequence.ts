import type { MathNode, Phrase, Rule } from '../node.ts';
import { isAtom, isNumber, points } from '../shape.ts';

const isQuantified = (node: MathNode | undefined): boolean =>
  node !== undefined &&
  (/[∀∃∄]/.test(node.textContent) ||
    node.contentNodes.some(isQuantified) ||
    node.childNodes.some(isQuantified));

/** The sign of a list, by what stands at its sides. */
function sign(node: MathNode, at: number): Phrase {
  const child = node.childNodes[at];
  const [before, after] = [node.childNodes[at - 1], node.childNodes[at + 1]];
  const text = child?.textContent ?? '';
  if (!child) return '';
  switch (text) {
    case ',':
      return ',';
    case ';':
      return isBraced(node) ? ',' : 'chấm phẩy';
    case '|':
    case '∣':
      return isSet(node) ? 'sao cho' : before && after ? bar(before) : child;
    case ':':
      return isSet(node) || isQuantified(before)
        ? 'sao cho'
        : before && after
          ? colon(node, before, after)
          : child;
    case '⋮':
      return before && after ? 'chia hết cho' : child;
    case '∥':
      return before && after ? 'song song với' : child;
    case '.':
      return before && after ? child : ',';
    default:
      return child.role === 'ellipsis' ? [',', child, ','] : child;
  }
}

const isBraced = (node: MathNode): boolean => {
  const parent = node.parent as MathNode | null;
  return (
    (parent !== null && /^set /.test(parent.role)) || parent?.contentNodes[0]?.textContent === '{'
  );
};

const isSet = (node: MathNode): boolean =>
  (node.parent as MathNode | null)?.role === 'set extended';

/** A bar between two numbers is divisibility; after a function it is where it is taken. */
const bar = (before: MathNode): Phrase => (isAtom(before) ? 'là ước của' : 'tại');

/** A mapping, a statement, or a division as schoolbooks write it. */
function colon(node: MathNode, before: MathNode, after: MathNode): Phrase {
  if (after.type === 'relseq' && after.role === 'arrow') return 'từ';
  if (after.type === 'text' || before.type === 'text') return ',';
  const ratios = node.contentNodes.length > 1 || isNumber(before);
  if (after.type === 'relseq' && !ratios) return ',';
  return 'chia';
}

export const punctuated: Rule = (node) =>
  node.childNodes.map((child, at) =>
    child.type === 'punctuation' || child.type === 'fence' ? sign(node, at) : child,
  );

const SAME_FORM = /^[∼∽∾~]$/;

function relation(node: MathNode, sign: MathNode, left: MathNode, right: MathNode): Phrase {
  const text = sign.textContent;
  const parent = node.parent as MathNode | null;
  if (text === '→' && parent?.type === 'punctuated' && parent.role === 'sequence') return 'đến';
  if (text === '→' && points(left).length === 1 && points(right).length === 1) return 'đến';
  if (SAME_FORM.test(text) && [left, right].every(isFigure)) return 'đồng dạng với';
  if (text === '≡' && hasModulus(parent ?? node)) return 'đồng dư với';
  return sign;
}

const isFigure = (node: MathNode): boolean =>
  points(node).length > 2 || node.childNodes.some((child) => child.textContent === 'tam giác');

const hasModulus = (node: MathNode): boolean =>
  /^mod$|^bmod$/.test(node.textContent.trim()) ||
  node.childNodes.some(hasModulus) ||
  node.contentNodes.some(hasModulus);

/** What stands in relation, a relation between each two. */
export const relations: Rule = (node) =>
  node.childNodes.map((child, at) => {
    const before = node.childNodes[at - 1];
    const sign = node.contentNodes[at - 1];
    return before && sign ? [relation(node, sign, before, child), child] : child;
  });
