export { arrive } from './arrive.ts';
export type { Arrival, ArriveOptions } from './arrive.ts';
export { headingFrom } from './headings.ts';
export { isPlainKey, rovingIndex } from './roving.ts';
