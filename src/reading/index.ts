export type { Script, Sentence, SpokenWord } from './script.ts';
export { compose } from './compose.ts';
export { loadSentenceAt } from './on-demand.ts';
