export { arrive } from './arrive.ts';
export type { Arrival, ArriveOptions } from './arrive.ts';
export { deepActiveElement } from './focus.ts';
export { headingsIn, landingOf, nextContent } from './landing.ts';
export { isPlainKey, rovingIndex } from './roving.ts';
export { findTarget } from './target.ts';
export { isEmpty, isVisible } from './visible.ts';
