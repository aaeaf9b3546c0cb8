/** The links stand above the page only while one of them has focus, or while there is something to say. */
const RULES = `
tn-skip-links {
  display: block;
}
tn-skip-links > a:not(:focus) {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
tn-skip-links > a:focus {
  position: fixed;
  inset-block-start: 0.5rem;
  inset-inline-start: 0.5rem;
  z-index: 2147483647;
  display: inline-flex;
  align-items: center;
  box-sizing: border-box;
  min-height: 2.75rem;
  max-width: calc(100vw - 1rem);
  padding: 0.625rem 1.25rem;
  border: 2px solid transparent;
  border-radius: 0.375rem;
  background: var(--tn-skip-background, #1a1a1a);
  color: var(--tn-skip-color, #fff);
  font-size: 1.25rem;
  font-weight: 600;
  line-height: 1.4;
  text-decoration: underline;
  outline: 3px solid var(--tn-focus, #ffcf33);
  outline-offset: 2px;
}
tn-skip-links > [role='status']:not(:empty) {
  margin: 0;
  padding: 0.75rem 1.25rem;
  border-block-end: 2px solid currentColor;
  background: var(--tn-skip-background, #1a1a1a);
  color: var(--tn-skip-color, #fff);
  font-size: 1.125rem;
  line-height: 1.5;
}
@media print {
  tn-skip-links {
    display: none;
  }
}
`;

let sheet: CSSStyleSheet | undefined;

/** Styles the light DOM of a document or shadow root, once each. */
export function adoptSkipLinkStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
