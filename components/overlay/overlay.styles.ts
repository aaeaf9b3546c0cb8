/**
 * Boxes over the text. Multiplied with dark text on a light ground, or screened with light text on a dark one, they
 * colour the ground and leave the text about as far from it as it was. The word has a line below it as well, in
 * the colour of its text (WCAG 1.4.1). No rule of the page's may move or show them: hence `!important`.
 */
const RULES = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  z-index: var(--layer) !important;
  mix-blend-mode: multiply !important;
  forced-color-adjust: none !important;
  pointer-events: none !important;
}
:host([data-ink='light']) {
  mix-blend-mode: screen !important;
}
div {
  position: absolute;
}
.tn-sentence {
  background: #fff3c4;
}
.tn-word {
  background: #ffdf6b;
}
:host([data-ink='light']) .tn-sentence {
  background: #3a2f00;
}
:host([data-ink='light']) .tn-word {
  background: #6b5600;
}
.line {
  background: var(--ink);
}
@media (forced-colors: active) {
  :host([data-ink]) {
    mix-blend-mode: normal !important;
  }
  div {
    background: none !important;
  }
  .tn-word {
    outline: 0.1875rem solid Highlight;
  }
}
@media print {
  :host {
    display: none !important;
  }
}
`;

export function overlayStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  return sheet;
}
