import type { MathNode, Phrase, Rule } from '../node.ts';
import { signName } from '../token.ts';
import { isAtom } from '../shape.ts';

/** The sign of a large operator and what it runs over. */
function range(head: MathNode): Phrase {
  const [sign, first, second] = head.childNodes;
  if (!sign) return head;
  const [below, above] =
    head.type === 'limupper' || head.type === 'superscript' ? [undefined, first] : [first, second];
  if (head.type === 'superscript' && sign.childNodes.length > 0)
    return [range(sign), 'đến', above ?? ''];
  const from = below && (above ? 'từ' : isIntegral(sign) ? 'trên' : 'với');
  return [sign, from && below ? [from, below] : '', above ? ['đến', above] : ''];
}

const isIntegral = (sign: MathNode): boolean => sign.role === 'integral';

export const bigOperator: Rule = (node, { full }) => {
  const [head, body] = node.childNodes;
  if (!head) return '';
  const sign = node.contentNodes[0]?.textContent ?? '';
  return [
    range(head),
    body && body.type !== 'empty' ? ['của', body] : '',
    full ? `, hết ${signName(sign)}` : '',
  ];
};

export const integral: Rule = (node, { full }) => {
  const [head, body, ...differentials] = node.childNodes;
  if (!head) return '';
  const of = body && body.type !== 'empty' ? ['của', body] : '';
  return [
    range(head),
    of,
    differentials.filter(({ type }) => type !== 'empty'),
    full && (node.parent as MathNode | null)?.role !== 'implicit' ? ', hết tích phân' : '',
  ];
};

/** Limits on a sign that stands alone, such as a sum with nothing after it. */
export const limits: Rule = (node) => range(node);

export const root: Rule = (node, { full }) => {
  const [degree, of] = node.type === 'root' ? node.childNodes : [undefined, node.childNodes[0]];
  if (!of) return 'căn';
  const order = degree === undefined ? 'hai' : degree;
  const name: Phrase = ['căn bậc', order, degree === undefined || isAtom(degree) ? '' : ',', 'của'];
  return [name, of, isAtom(of) && !full ? '' : ', hết căn'];
};
