export type { Mark, SemioticClass, Span, Token, Word } from './token.ts';
export { isMark } from './token.ts';
export type { Dialect, Lexicon, LexiconEntry, NormalizeOptions } from './options.ts';
export { normalize } from './normalize.ts';
export { isSyllable } from './syllable.ts';
export { rehearsal } from './rehearsal.ts';
export { eachSentence, sentences } from './sentences.ts';
export { spoken, utter } from './spoken.ts';
export { pronunciationLexicon } from './pronunciation-lexicon.ts';
