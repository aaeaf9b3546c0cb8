import { svg, type SVGTemplateResult } from 'lit';
import { drawn } from '../icons.ts';

/** Shapes of what a ribbon does not show at first. */
const SHAPES = {
  larger: svg`<path d="M3 19 8.2 5h2.6L16 19h-2.6l-1.2-3.5H6.8L5.6 19zm4.5-5.6h4L9.5 7.6zM18 4v3h-3v2h3v3h2V9h3V7h-3V4z"/>`,
  smaller: svg`<path d="M4 19 8.5 7h2L15 19h-2.3l-1-2.9H7.3l-1 2.9zm4-4.9h3l-1.5-4.4zM15 7h8v2h-8z"/>`,
  spacing: svg`<path d="M3 5h18v2H3zM3 11h18v2H3zM3 17h18v2H3z"/>`,
  dark: svg`<path d="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z"/>`,
  contrast: svg`<path d="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 2v12a6 6 0 0 1 0-12z"/>`,
  reset: svg`<path d="M12 5a7 7 0 1 1-6.7 5h2.1A5 5 0 1 0 12 7v3L7 6l5-4z"/>`,
  main: svg`<path d="M3 4h18v16H3zm2 4v10h14V8z"/>`,
  back: svg`<path d="M9 5v4h5a6 6 0 0 1 0 12H7v-2h7a4 4 0 0 0 0-8H9v4l-6-5z"/>`,
  help: svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-1 13h2v2h-2zm1-10c2.2 0 4 1.6 4 3.6 0 2.4-3 2.7-3 4.9h-2c0-3.2 3-3.4 3-4.9 0-.9-.9-1.6-2-1.6s-2 .7-2 1.7H8C8 7.6 9.8 6 12 6z"/>`,
  print: svg`<path d="M7 3h10v4H7zM4 8h16v9h-3v4H7v-4H4zm5 7v4h6v-4z"/>`,
  check: svg`<path d="M9.5 18.5 3 12l2-2 4.5 4.5L19 5l2 2z"/>`,
  more: svg`<path d="M4 10h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4z"/>`,
} as const;

export const ribbonIcon = (name: keyof typeof SHAPES): SVGTemplateResult => drawn(SHAPES[name]);
