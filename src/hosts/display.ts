import { applyDisplay, clearDisplay, Settings, TEXT_SIZES } from '../settings/index.ts';
import type { Repairing } from './repairing.ts';

const CONTENT = ":is(main, [role='main'])";
const GROWING = ":is(main, [role='main'], h1)";
/** What keeps its own colours: pictures, and what is ours, whose shadow roots take the colours of the theme. */
const OWN_COLOURS =
  ':is(img, picture, video, canvas, svg, svg *, object, embed, [data-tn-mount], [data-tn-overlay], [data-tn-ruler-band])';

const theme = (name: string, [surface, text, link, focus]: readonly string[]): string => `
:root[data-tn-contrast='${name}'] {
  color-scheme: ${name === 'light' ? 'light' : 'dark'};
  --tn-surface: ${surface};
  --tn-surface-quiet: ${surface};
  --tn-text: ${text};
  --tn-text-muted: ${text};
  --tn-line: ${text};
  --tn-accent: ${link};
  --tn-on-accent: ${surface};
  --tn-focus: ${focus};
}`;

/** WCAG 1.4.12 for `wide`, about half as much again for `widest`. */
const spacing = (name: string, property: string, wide: string, widest: string): string => `
[data-tn-${name}='wide'] ${CONTENT} * { ${property}: ${wide} !important; }
[data-tn-${name}='widest'] ${CONTENT} * { ${property}: ${widest} !important; }`;

/**
 * Text grows in the content and the headline alone: scripts of old pages count the pixels around it, so that a page
 * that grew as a whole would lose its foot. Important, since those pages write colours and spaces
 * into their elements.
 */
const RULES = [
  ...TEXT_SIZES.map((size) => `[data-tn-text-size='${size}'] { --tn-zoom: ${size / 100}; }`),
  `[data-tn-text-size] ${GROWING}:not(${GROWING} *) { zoom: var(--tn-zoom); }`,
  spacing('line-spacing', 'line-height', '2', '2.5'),
  spacing('letter-spacing', 'letter-spacing', '0.12em', '0.18em'),
  spacing('word-spacing', 'word-spacing', '0.16em', '0.32em'),
  `[data-tn-motion='off'], [data-tn-motion='off'] * {
  scroll-behavior: auto !important;
  transition: none !important;
  animation: none !important;
}`,
  theme('light', ['#fff', '#1a1a1a', '#8c1616', '#0b57d0']),
  theme('dark', ['#1f1b17', '#f4eee5', '#f3d68a', '#ffd75e']),
  theme('high', ['#000', '#fff', '#ffff54', '#54ffff']),
  theme('yellow', ['#000', '#ffff54', '#54ffff', '#fff']),
  `[data-tn-contrast], [data-tn-contrast] body, [data-tn-contrast] body *:not(${OWN_COLOURS}) {
  background: var(--tn-surface) !important;
  border-color: var(--tn-line) !important;
  color: var(--tn-text) !important;
  text-shadow: none !important;
}
[data-tn-contrast] body :is(a[href], a[href] *):not(${OWN_COLOURS}) {
  color: var(--tn-accent) !important;
}
[data-tn-contrast] body :focus-visible {
  outline: 3px solid var(--tn-focus) !important;
  outline-offset: 2px !important;
}`,
].join('\n');

let sheet: CSSStyleSheet | undefined;

/**
 * Has a page that knows nothing of the display choices answer to them (`data-tn-…` on its root, set only where one was
 * made), to those of an earlier visit at once: the components come later.
 */
export function answerDisplay({ host: { page }, changes }: Repairing): void {
  if (sheet && page.adoptedStyleSheets.includes(sheet)) return;
  const answers = getComputedStyle(page.documentElement).getPropertyValue('--tn-display-answers');
  if (answers !== '') return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  changes.adopt(page, sheet);
  const root = page.documentElement;
  const settings = new Settings();
  applyDisplay(settings, root);
  removeEventListener('storage', settings);
  changes.later(() => {
    clearDisplay(root);
  });
}
