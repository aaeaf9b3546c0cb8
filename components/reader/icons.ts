import { svg, type SVGTemplateResult } from 'lit';

const SHAPES = {
  play: svg`<path d="M7 4.5v15l12-7.5z"/>`,
  pause: svg`<path d="M6 5h4v14H6zM14 5h4v14h-4z"/>`,
  stop: svg`<path d="M6 6h12v12H6z"/>`,
  previous: svg`<path d="M6 5h2.5v14H6zM19 5v14L9.5 12z"/>`,
  next: svg`<path d="M15.5 5H18v14h-2.5zM5 5v14l9.5-7z"/>`,
  previousParagraph: svg`<path d="m12 4 7 7H5zM5 14h14v2.5H5zM5 18h9v2.5H5z"/>`,
  nextParagraph: svg`<path d="M5 3.5h14V6H5zM5 7.5h9V10H5zM5 13h14l-7 7z"/>`,
} as const;

export type IconName = keyof typeof SHAPES;

/** A picture beside a label that says the same; it has no name of its own. */
export const icon = (name: IconName): SVGTemplateResult =>
  svg`<svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24" fill="currentColor">${SHAPES[name]}</svg>`;
