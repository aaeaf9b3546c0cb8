import { textOf } from './markup.ts';
import { PLAIN, type Manner, type MathNode, type Phrase, type Verbosity } from './node.ts';
import { prepare } from './prepare.ts';
import { RULES } from './rules/rules.ts';
import { isLeaf, points } from './shape.ts';
import { sayText, sayToken } from './token.ts';
import { semanticTree } from './tree.ts';
import { unitWords } from './units.ts';

export interface MathOptions {
  /** Default `brief`. */
  readonly verbosity?: Verbosity;
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

/** Puts a phrase into words, in order. */
function utter(phrase: Phrase, manner: Manner, words: string[]): void {
  if (typeof phrase === 'string') words.push(/^,? ?hết /.test(phrase) ? `${phrase},` : phrase);
  else if (!('type' in phrase)) for (const part of phrase) utter(part, manner, words);
  else if (isLeaf(phrase)) words.push(leaf(phrase, manner));
  else utter(RULES[phrase.type]?.(phrase, manner) ?? phrase.childNodes, manner, words);
}

/** One space between words; commas on the word before, never two, none first or last. */
const joined = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/[\s,]*,[\s,]*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');

/** What is written instead of pictures of signs. */
const pictured = (math: Element): string =>
  joined(
    Array.from(math.getElementsByTagName('mglyph'), (glyph) => glyph.getAttribute('alt') ?? ''),
  );

/**
 * A formula in Vietnamese, as a teacher of mathematics says it.
 *
 * @param math a MathML `math` element; it is not changed
 * @returns words and commas for pauses, no sign of mathematics; '' for an empty formula
 */
export function sayMath(math: Element, { verbosity = 'brief' }: MathOptions = {}): string {
  const copy = math.cloneNode(true) as Element;
  const manner = { full: verbosity === 'full', capitals: capitalsOf(copy) };
  const words: string[] = [];
  prepare(copy);
  const tree = semanticTree(copy);
  if (tree) utter(tree, manner, words);
  else words.push(sayToken(copy.textContent ?? '', '', manner));
  return joined(words) || pictured(math) || 'công thức trống';
}
