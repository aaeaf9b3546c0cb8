export type { Cue, PlacedCue } from './cue.ts';
export type { Abbreviation, Note, Passage, PlacedLanguage, Role } from './passage.ts';
export type { Formula, Formulas, FormulaWord } from './formulas.ts';
export { passages } from './passages.ts';
export { loadArticleFinder, loadItemPassages } from './on-demand.ts';
export { articlePassages } from './article.ts';
