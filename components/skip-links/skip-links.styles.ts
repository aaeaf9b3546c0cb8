/**
 * The links stand above the page only while one of them has focus. A message stands below the link
 * that has focus, where the citizen looks; after a move, at the bottom, where it covers no heading.
 */
const RULES = `
tn-skip-links {
  display: block;
  & > a,
  & > [role='status'] {
    position: fixed;
    inset: 0.5rem auto auto 0.5rem;
    z-index: 2147483647;
    box-sizing: border-box;
    min-height: 2.75rem;
    max-width: min(44rem, 100vw - 1rem);
    margin: 0;
    padding: 0.5rem 1.25rem;
    border: 2px solid;
    border-radius: 0.375rem;
    background: var(--tn-skip-background, #1a1a1a);
    color: var(--tn-skip-color, #fff);
    font-size: 1.125rem;
    line-height: 1.5;
  }
  & > a {
    font-weight: 600;
    text-decoration: underline;
    outline: 3px solid var(--tn-focus, #ffcf33);
    outline-offset: 2px;
  }
  & > [role='status'] {
    inset-block: auto 0.5rem;
  }
  & > a:focus ~ [role='status'] {
    inset-block: 4.25rem auto;
  }
  & > :not(:focus, :not(:empty)[role='status']) {
    width: 1px;
    height: 1px;
    min-height: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
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
