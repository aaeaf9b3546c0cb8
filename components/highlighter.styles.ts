/**
 * How the spoken words look. Colours are a portal's to set: `--tn-sentence-background`,
 * `--tn-word-background`, `--tn-word-color`. The word is marked by an underline as well, since
 * colour alone tells some people nothing (WCAG 1.4.1).
 *
 * @param of selects the element whose text is read
 */
const rulesOf = (of: string): string => {
  const sentence = on(of, 'tn-sentence');
  const word = on(of, 'tn-word');
  return `
${sentence} {
  background-color: var(--tn-sentence-background, light-dark(#fff3c4, #4f4100));
  color: var(--tn-sentence-color, light-dark(#1a1a1a, #fff));
}
${word} {
  background-color: var(--tn-word-background, #ffcf33);
  color: var(--tn-word-color, #000);
  text-decoration: underline 0.15em;
}
@media (forced-colors: active) {
  ${word} {
    background-color: Highlight;
    color: HighlightText;
  }
}
`;
};

/** Not every browser hands the look of a highlight down to what is inside the element. */
const on = (of: string, name: string): string =>
  `${of}::highlight(${name}), ${of} *::highlight(${name})`;

/** The compact bar covers the foot of the window: what has the focus is scrolled clear of it (WCAG 2.4.11). */
const CLEAR_OF_BAR = `
html:has(tn-reader[compact][data-open]) {
  scroll-padding-block-end: 5.5rem;
}
html:has(tn-reader[compact][data-open]) body {
  padding-block-end: 5.5rem;
}
`;

/**
 * The look of the spoken words in one document or shadow root. Its rules name the element that is read and no other:
 * a rule for any element has the browser style a long page anew, which takes longer than anything else of ours.
 */
export class HighlightStyle {
  readonly root: DocumentOrShadowRoot;
  readonly #sheet = new CSSStyleSheet();
  readonly #sheets = [this.#sheet];
  #selector = '';

  constructor(root: DocumentOrShadowRoot) {
    this.root = root;
    if (root instanceof Document) {
      const clear = new CSSStyleSheet();
      clear.replaceSync(CLEAR_OF_BAR);
      this.#sheets.push(clear);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...this.#sheets];
  }

  /** Leaves the root as it was. */
  end(): undefined {
    const { root } = this;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => !this.#sheets.includes(one));
  }

  /** Text in the element can be lit from now on, as long as no sibling comes or goes before it. */
  cover(element: Element): void {
    if (this.#selector !== '' && element.matches(this.#selector)) return;
    this.#selector = selectorOf(element);
    this.#sheet.replaceSync(rulesOf(this.#selector));
  }
}

/** Matches the element and, at most, some others of its kind. */
function selectorOf(element: Element): string {
  const siblings = element.parentNode?.children;
  const place = siblings ? Array.prototype.indexOf.call(siblings, element) + 1 : 1;
  return `${CSS.escape(element.localName)}:nth-child(${place})`;
}
