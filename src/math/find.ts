/** What renderers put around a formula: KaTeX, MathJax 3 and 4, MathJax 2, MediaWiki. */
const RENDERED =
  '.katex-display, .katex, mjx-container, .MathJax_Display, .MathJax, .mwe-math-element';
/** Pictures of formulas that have TeX for an alternative: MediaWiki's, WordPress's, CodeCogs'. */
const PICTURED = 'img[class*=mwe-math], img.tex, img.latex, img[src*=codecogs]';
/** Wherever a formula may be. */
export const HIDING = `math, ${RENDERED}, ${PICTURED}`;
/** The page asks with it for TeX to be looked for in the text of an element. */
export const ASKED = '[data-tn-tex]';

/** An element whose text is the words of a formula or a part of one: it is said as it is written. */
export const WORDS = '[data-tn-words]';

/** A formula in a page: the element that shows it, and its MathML or its TeX; neither where its renderer keeps both to itself. */
export interface Found {
  readonly shown: Element;
  readonly math?: Element;
  readonly tex?: string | undefined;
}

/** Where MathJax 4 keeps the TeX of a whole formula; elements below keep that of its parts. */
const WHOLE = 'mjx-math[data-latex], [data-mml-node=math][data-latex]';

const attribute = (element: Element | null, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined;

/** The formula that an element of a page is, or that a renderer wrote into it; null for any other and for what is not shown. */
export function findFormula(shown: Element): Found | null {
  if (!shown.matches(HIDING)) return null;
  const { display, visibility } = getComputedStyle(shown);
  if (display === 'none' || visibility !== 'visible') return null;
  if (shown.matches(PICTURED)) return { shown, tex: attribute(shown, 'alt') };
  if (shown.getAttribute('aria-hidden') === 'true') return null;
  if (shown.localName === 'math') return { shown, ...contentOf(shown) };
  const math = shown.querySelector('math');
  if (math) return { shown, ...contentOf(math) };
  const picture = shown.querySelector(PICTURED);
  if (picture) return { shown, tex: attribute(picture, 'alt') };
  // The labels that MathJax gives are in English: they are never read.
  return shown.localName === 'mjx-container'
    ? { shown, tex: attribute(shown.querySelector(WHOLE) ?? shown, 'data-latex') }
    : null;
}

/** MathML, or the TeX of a formula that is empty but for its alternative. */
function contentOf(math: Element): Pick<Found, 'math' | 'tex'> {
  const tex = attribute(math, 'alttext');
  return tex !== undefined && !math.firstElementChild ? { tex } : { math };
}
