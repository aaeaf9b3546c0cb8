import { AT, textOf } from './markup.ts';
import { PLAIN, type Manner, type MathNode, type Phrase, type Verbosity } from './node.ts';
import { prepare } from './prepare.ts';
import { RULES } from './rules/rules.ts';
import { isLeaf, points } from './shape.ts';
import { sayText, sayToken } from './token.ts';
import { semanticTree } from './tree.ts';
import { unitWords } from './units.ts';

export { AT };

export interface MathOptions {
  /** Default `brief`. */
  readonly verbosity?: Verbosity;
}

/** Words and the node of which they are said; none where the parser could not take the markup. */
export interface Said {
  readonly text: string;
  readonly node?: MathNode | undefined;
}

/** Letters that the formula has both small and capital, which the ear must tell apart. */
function capitalsOf(math: Element): ReadonlySet<string> {
  const letters = new Set(Array.from(math.getElementsByTagName('mi'), textOf));
  const both = (letter: string): boolean => letters.has(letter.toLowerCase());
  return new Set([...letters].filter((letter) => /^[A-CE-Z]$/.test(letter) && both(letter)));
}

const leaf = (node: MathNode, manner: Manner): string =>
  node.role === 'unit'
    ? (unitWords(node.textContent) ?? sayText(node.textContent))
    : node.type === 'text'
      ? sayText(node.textContent)
      : sayToken(node.textContent, node.font, isPoint(node) ? PLAIN : manner);

/** One of several points named together, as in ABC, is always a capital. */
const isPoint = (node: MathNode): boolean => node.parent !== null && points(node.parent).length > 1;

/** Puts a phrase that is said of a node into words, in order. */
function utter(phrase: Phrase, node: MathNode, manner: Manner, said: Said[]): void {
  if (typeof phrase === 'string')
    said.push({ text: /^,? ?hết /.test(phrase) ? `${phrase},` : phrase, node });
  else if (!('type' in phrase)) for (const part of phrase) utter(part, node, manner, said);
  else if (isLeaf(phrase)) said.push({ text: leaf(phrase, manner), node: phrase });
  else utter(RULES[phrase.type]?.(phrase, manner) ?? phrase.childNodes, phrase, manner, said);
}

/** What a formula means and how it is to be said. Changes `math`; the root is undefined where the parser cannot take it. */
export function understood(
  math: Element,
  { verbosity = 'brief' }: MathOptions = {},
): { root: MathNode | undefined; manner: Manner } {
  const manner = { full: verbosity === 'full', capitals: capitalsOf(math) };
  prepare(math);
  return { root: semanticTree(math), manner };
}

/** The words for a phrase that is said of a node, in order. */
export function sayPhrase(phrase: Phrase, node: MathNode, manner: Manner): Said[] {
  const said: Said[] = [];
  utter(phrase, node, manner, said);
  return said;
}

/** The words for a formula, in order. Changes `math`. */
export function sayParts(math: Element, options?: MathOptions): Said[] {
  const { root, manner } = understood(math, options);
  if (root) return sayPhrase(root, root, manner);
  return [{ text: sayToken(math.textContent ?? '', '', manner) }];
}
