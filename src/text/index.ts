export type { Cue, PlacedCue } from './cue.ts';
export type { Abbreviation, Passage, Role } from './passage.ts';
export { passages } from './passages.ts';
export { itemPassages } from './item.ts';
