import { svg, type SVGTemplateResult } from 'lit';
import { drawn, icon, type IconName } from './icons.ts';

/** Shapes that no page shows at first: of an open article, and of the ribbon's closed tabs. */
const SHAPES = {
  previousHeading: svg`<path d="m12 3 7 7H5zM5 12h3v3h8v-3h3v9h-3v-3H8v3H5z"/>`,
  nextHeading: svg`<path d="M5 3h3v3h8V3h3v9h-3V9H8v3H5zM5 14h14l-7 7z"/>`,
  previousParagraph: svg`<path d="m12 4 7 7H5zM5 14h14v2.5H5zM5 18h9v2.5H5z"/>`,
  nextParagraph: svg`<path d="M5 3.5h14V6H5zM5 7.5h9V10H5zM5 13h14l-7 7z"/>`,
  repeat: svg`<path d="M12 5V1L6 6l6 5V7.5a5.5 5.5 0 1 1-5.4 6.5H4A8 8 0 1 0 12 5z"/>`,
  forget: svg`<path d="M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z"/>`,
  download: svg`<path d="M11 3h2v9h4l-5 5-5-5h4zM4 19h16v2H4z"/>`,
  settings: svg`<path d="M4 6h9v2H4zm13 0h3v2h-3zM4 11h3v2H4zm7 0h9v2h-9zM4 16h9v2H4zm13 0h3v2h-3zM13 4h3v6h-3zM7 9h3v6H7zm6 5h3v6h-3z"/>`,
  larger: svg`<path d="M3 19 8.2 5h2.6L16 19h-2.6l-1.2-3.5H6.8L5.6 19zm4.5-5.6h4L9.5 7.6zM18 4v3h-3v2h3v3h2V9h3V7h-3V4z"/>`,
  smaller: svg`<path d="M4 19 8.5 7h2L15 19h-2.3l-1-2.9H7.3l-1 2.9zm4-4.9h3l-1.5-4.4zM15 7h8v2h-8z"/>`,
  spacing: svg`<path d="M3 5h18v2H3zM3 11h18v2H3zM3 17h18v2H3z"/>`,
  light: svg`<path d="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 2a6 6 0 1 1 0 12 6 6 0 0 1 0-12z"/>`,
  dark: svg`<path d="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z"/>`,
  contrast: svg`<path d="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 2v12a6 6 0 0 1 0-12z"/>`,
  reset: svg`<path d="M12 5a7 7 0 1 1-6.7 5h2.1A5 5 0 1 0 12 7v3L7 6l5-4z"/>`,
  main: svg`<path d="M3 4h18v16H3zm2 4v10h14V8z"/>`,
  help: svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-1 13h2v2h-2zm1-10c2.2 0 4 1.6 4 3.6 0 2.4-3 2.7-3 4.9h-2c0-3.2 3-3.4 3-4.9 0-.9-.9-1.6-2-1.6s-2 .7-2 1.7H8C8 7.6 9.8 6 12 6z"/>`,
  print: svg`<path d="M7 3h10v4H7zM4 8h16v9h-3v4H7v-4H4zm5 7v4h6v-4z"/>`,
} as const;

export type MoreIcon = keyof typeof SHAPES | IconName;

export const moreIcon = (name: MoreIcon): SVGTemplateResult =>
  name in SHAPES ? drawn(SHAPES[name as keyof typeof SHAPES]) : icon(name as IconName);
