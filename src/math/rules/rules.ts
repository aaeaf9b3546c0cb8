import type { Rule } from '../node.ts';
import { enclose, overscore, underscore } from './accents.ts';
import { application, underFunction } from './application.ts';
import { infix, number, postfix, prefix } from './arithmetic.ts';
import { fenced } from './fences.ts';
import { fraction } from './fraction.ts';
import { bigOperator, integral, limits, root } from './large.ts';
import { subscript, superscript, tensor } from './scripts.ts';
import { punctuated, relations } from './sequence.ts';
import { cases, cell, line, lines, matrix, vector } from './tables.ts';

const limited: Rule = (node, manner) =>
  node.childNodes[0]?.type === 'largeop' ? limits(node, manner) : underFunction(node, manner);

/** How each type of the semantic tree is said; a type that is not here says its parts in order. */
export const RULES: Readonly<Record<string, Rule | undefined>> = {
  appl: application,
  bigop: bigOperator,
  cases,
  cell,
  enclose,
  fenced,
  fraction,
  infixop: infix,
  integral,
  limboth: limited,
  limlower: limited,
  limupper: limited,
  line,
  matrix,
  multiline: lines,
  multirel: relations,
  number,
  overscore,
  postfixop: postfix,
  prefixop: prefix,
  punctuated,
  relseq: relations,
  root,
  row: line,
  sqrt: root,
  subscript,
  superscript,
  table: lines,
  tensor,
  underscore,
  vector,
};
