/**
 * How the spoken words look. Colours are a portal's to set: `--tn-sentence-background`,
 * `--tn-word-background`, `--tn-word-color`. The word is marked by an underline as well, since
 * colour alone tells some people nothing (WCAG 1.4.1).
 */
const RULES = `
::highlight(tn-sentence) {
  background-color: var(--tn-sentence-background, light-dark(#fff3c4, #4f4100));
  color: var(--tn-sentence-color, light-dark(#1a1a1a, #fff));
}
::highlight(tn-word) {
  background-color: var(--tn-word-background, #ffcf33);
  color: var(--tn-word-color, #000);
  text-decoration: underline 0.15em;
}
@media (forced-colors: active) {
  ::highlight(tn-word) {
    background-color: Highlight;
    color: HighlightText;
    text-decoration: underline 0.15em;
  }
}
/* The compact bar covers the foot of the window: what has the focus is scrolled clear of it (WCAG 2.4.11). */
html:has(tn-reader[compact][data-open]) {
  scroll-padding-block-end: 5.5rem;
}
html:has(tn-reader[compact][data-open]) body {
  padding-block-end: 5.5rem;
}
`;

let sheet: CSSStyleSheet | undefined;

export function highlightStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  return sheet;
}
