export type { Cue, PlacedCue } from './cue.ts';
export type { Abbreviation, Note, Passage, PlacedLanguage, Role } from './passage.ts';
export { passages } from './passages.ts';
export { loadArticleFinder } from './article-finder.ts';
export { articlePassages, type Extras } from './article.ts';
export { itemPassages } from './item.ts';
