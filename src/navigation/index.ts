export { arrive } from './arrive.ts';
export type { Arrival, ArriveOptions } from './arrive.ts';
export { deepActiveElement } from './focus.ts';
export { headingFrom } from './headings.ts';
export { landingOf, nextContent } from './landing.ts';
export { isPlainKey, rovingIndex } from './roving.ts';
export { findTarget } from './target.ts';
export { isEmpty, isVisible } from './visible.ts';
