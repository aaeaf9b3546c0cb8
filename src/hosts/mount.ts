/**
 * The page's style sheets cannot reach into a shadow root, but they do reach its host and what is
 * inherited from it: only an important rule of the shadow root itself is stronger than they are.
 */
const RULES = `
:host {
  all: initial !important;
  color-scheme: inherit !important;
  font-family: system-ui, 'Segoe UI', Roboto, Arial, sans-serif !important;
  line-height: 1.5 !important;
}
:host([data-tn-mount='links']) {
  display: contents !important;
}
:host(:not([data-tn-mount='links'])) {
  display: block !important;
}
.skip,
.said {
  position: fixed;
  inset: 0.5rem auto auto 0.5rem;
  z-index: 2147483647;
  box-sizing: border-box;
  min-height: 44px;
  max-width: min(44rem, 100vw - 1rem);
  margin: 0;
  padding: 8px 20px;
  border: 2px solid;
  border-radius: 6px;
  background: var(--tn-skip-background, #1a1a1a);
  color: var(--tn-skip-color, #fff);
  font-size: 18px;
  line-height: 1.5;
}
.skip {
  font-weight: 600;
  text-decoration: underline;
  outline: 3px solid var(--tn-focus, #ffcf33);
  outline-offset: 2px;
}
.said {
  inset-block: auto 0.5rem;
}
.skip:not(:focus),
.said:empty {
  width: 1px;
  height: 1px;
  min-height: 0;
  padding: 0;
  border: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.notice {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 16px;
  align-items: center;
  margin: 8px 0;
  padding: 12px 16px;
  border: 1px solid light-dark(#767676, #a99c8a);
  border-inline-start: 6px solid var(--tn-accent, light-dark(#9b1c1c, #f3d68a));
  border-radius: 6px;
  background: light-dark(#fff, #1f1b17);
  color: light-dark(#1a1a1a, #f4eee5);
  font-size: 16px;
}
.notice p {
  flex: 1 1 20em;
  margin: 0;
}
.tools {
  background: light-dark(#fff, #1f1b17);
  color: light-dark(#1a1a1a, #f4eee5);
  font-size: 16px;
  zoom: var(--tn-zoom, 1);
}
.row {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  justify-content: end;
  padding: 4px 16px;
}
button {
  min-height: 44px;
  padding: 8px 16px;
  border: 1px solid;
  border-radius: 6px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button.quiet {
  min-height: 32px;
  padding: 4px 12px;
  border-color: transparent;
  text-decoration: underline;
  font-size: 14px;
}
button:focus-visible {
  outline: 3px solid light-dark(#0b57d0, #ffd75e);
  outline-offset: 2px;
}
@media print {
  :host {
    display: none !important;
  }
}
`;

let sheet: CSSStyleSheet | undefined;

/** A box of ours with a shadow root, not yet on the page. */
export function mount(page: Document, kind: string): { box: HTMLElement; root: ShadowRoot } {
  const box = page.createElement('div');
  box.setAttribute('data-tn-mount', kind);
  // What is ours is neither read aloud nor taken for the page's.
  box.setAttribute('data-tn-skip', '');
  const root = box.attachShadow({ mode: 'open' });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  root.adoptedStyleSheets = [sheet];
  return { box, root };
}

/** Whether a box was put into the page by us. */
export const isOurs = (element: Element): boolean => element.hasAttribute('data-tn-mount');
