export type { Mark, SemioticClass, Span, Token, Word } from './token.ts';
export { isMark } from './token.ts';
