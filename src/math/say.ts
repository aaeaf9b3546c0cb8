import { sayParts, type MathOptions } from './said.ts';

/** One space between words; commas on the word before, never two, none first or last. */
export const joined = (words: readonly string[]): string =>
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
export function sayMath(math: Element, options?: MathOptions): string {
  const said = sayParts(math.cloneNode(true) as Element, options);
  return joined(said.map(({ text }) => text)) || pictured(math) || 'công thức trống';
}
