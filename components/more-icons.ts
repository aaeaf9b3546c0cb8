import { svg, type SVGTemplateResult } from 'lit';
import { drawn, icon, type IconName } from './icons.ts';

/** Shapes that no page shows at first: of an open article. */
const SHAPES = {
  previousHeading: svg`<path d="m12 3 7 7H5zM5 12h3v3h8v-3h3v9h-3v-3H8v3H5z"/>`,
  nextHeading: svg`<path d="M5 3h3v3h8V3h3v9h-3V9H8v3H5zM5 14h14l-7 7z"/>`,
  previousParagraph: svg`<path d="m12 4 7 7H5zM5 14h14v2.5H5zM5 18h9v2.5H5z"/>`,
  nextParagraph: svg`<path d="M5 3.5h14V6H5zM5 7.5h9V10H5zM5 13h14l-7 7z"/>`,
  repeat: svg`<path d="M12 5V1L6 6l6 5V7.5a5.5 5.5 0 1 1-5.4 6.5H4A8 8 0 1 0 12 5z"/>`,
  forget: svg`<path d="M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z"/>`,
  download: svg`<path d="M11 3h2v9h4l-5 5-5-5h4zM4 19h16v2H4z"/>`,
  settings: svg`<path d="M4 6h9v2H4zm13 0h3v2h-3zM4 11h3v2H4zm7 0h9v2h-9zM4 16h9v2H4zm13 0h3v2h-3zM13 4h3v6h-3zM7 9h3v6H7zm6 5h3v6h-3z"/>`,
} as const;

export type MoreIcon = keyof typeof SHAPES | IconName;

export const moreIcon = (name: MoreIcon): SVGTemplateResult =>
  name in SHAPES ? drawn(SHAPES[name as keyof typeof SHAPES]) : icon(name as IconName);
