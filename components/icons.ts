import { svg, type SVGTemplateResult } from 'lit';

const SHAPES = {
  play: svg`<path d="M7 4.5v15l12-7.5z"/>`,
  pause: svg`<path d="M6 5h4v14H6zM14 5h4v14h-4z"/>`,
  stop: svg`<path d="M6 6h12v12H6z"/>`,
  previous: svg`<path d="M6 5h2.5v14H6zM19 5v14L9.5 12z"/>`,
  next: svg`<path d="M15.5 5H18v14h-2.5zM5 5v14l9.5-7z"/>`,
  here: svg`<path d="M3 5h12v2H3zm0 4h6v2H3zm0 4h6v2H3zm8-4 10 6-10 6z"/>`,
  rate: svg`<path d="M12 5a9 9 0 0 0-8 13h16a9 9 0 0 0-8-13zm5 4-3.5 7h-3z"/>`,
} as const;

export type IconName = keyof typeof SHAPES;

/** A picture beside a label that says the same; it has no name of its own. */
export const icon = (name: IconName): SVGTemplateResult => drawn(SHAPES[name]);

/** The same from a shape of 24 by 24 that is not among the first ones. */
export const drawn = (shape: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24" fill="currentColor">${shape}</svg>`;
