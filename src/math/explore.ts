import { edgesOf, numbered } from './places.ts';
import { formulasIn } from './formulas.ts';
import { findFormula, HIDING } from './find.ts';
import { partsOf, type FormulaPart } from './parts.ts';
import { AT, understood, type MathOptions } from './said.ts';
import type { MathNode } from './node.ts';

/**
 * The formulas in an element of a page, itself included, in document order; the page is not changed. Formulas of which
 * nothing can be known are left out.
 *
 * @throws TypeError where the parser cannot be loaded
 */
export async function exploreFormulas(
  root: Element,
  options?: MathOptions,
): Promise<readonly FormulaPart[]> {
  const formulas = await formulasIn(root);
  const found: FormulaPart[] = [];
  let last: Element | undefined;
  for (const shown of [root, ...root.querySelectorAll(HIDING)]) {
    // Renderers write one formula several times over.
    if (last?.contains(shown)) continue;
    const one = findFormula(shown);
    const math = one && formulas.mathOf(one);
    if (!math) continue;
    last = shown;
    const part = formulaPart(math, shown, options);
    if (part?.words) found.push(part);
  }
  return found;
}

function formulaPart(math: Element, shown: Element, options?: MathOptions): FormulaPart | null {
  const { root, manner } = understood(numbered(math, AT), options);
  if (!root) return null;
  const edges = (node: MathNode): readonly [Element, Element] | undefined =>
    math === shown ? edgesOf(node, math, AT) : undefined;
  return partsOf({ node: root, name: '' }, manner, edges, [shown, shown]);
}
