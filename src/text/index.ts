export type { Passage, Role } from './passage.ts';
export { passages } from './passages.ts';
