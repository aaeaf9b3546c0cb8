import type { Formulas } from './formulas.ts';

/** Something of every formula that a page may show; renderers that are not named here write MathML. */
const FORMULA =
  'math,mjx-container,img[class*=mwe-math],img.latex,img.tex,img[src*=codecogs],[data-tn-tex],[data-tn-words]';

/**
 * Loads what says the formulas of an element of a page.
 *
 * @returns undefined where there are none; what it comes to is undefined where it cannot be loaded, and the page is
 *   then read without
 */
export function loadFormulas(root: Element | null): Promise<Formulas | undefined> | undefined {
  if (!root?.closest('[data-tn-tex]') && !root?.matches(FORMULA) && !root?.querySelector(FORMULA))
    return undefined;
  return import('./formulas.ts').then(({ formulasIn }) => formulasIn(root)).catch(() => undefined);
}

/** Loads what says a formula by itself. */
export async function loadSayMath() {
  const [{ sayMath }, { fillTables }] = await Promise.all([
    import('./say.ts'),
    import('./tables.ts'),
  ]);
  await fillTables();
  return sayMath;
}

/** Loads what takes the formulas of an element apart. */
export const loadExploration = async () => (await import('./explore.ts')).exploreFormulas;
