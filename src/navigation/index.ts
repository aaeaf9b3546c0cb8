export { arrive, canArrive } from './arrive.ts';
export type { Arrival, ArriveOptions } from './arrive.ts';
export { headingFrom } from './headings.ts';
export { deepActiveElement } from './focus.ts';
export { isPlainKey, rovingIndex } from './roving.ts';
export { isVisible } from './visible.ts';
