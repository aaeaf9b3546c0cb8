export type { Script, Sentence, SpokenWord } from './script.ts';
export { compose } from './compose.ts';
export { sentenceAt } from './sentence-at.ts';
