import { isMark, type Token, type Word } from './token.ts';

/** A longer pause wins over a shorter one where marks meet. */
const strength = (mark: string): number => (mark === ',' ? 0 : mark === '.' ? 1 : 2);

/** What goes to a voice, and where in it each word that is no mark begins. */
export interface Utterance {
  readonly text: string;
  /** UTF-16 offsets in `text`, one for each spoken word in order. */
  readonly starts: readonly number[];
}

/** Joins words for a voice: syllables a space apart, marks on the word before, never two, never first. */
export function utter(words: Iterable<Word>): Utterance {
  const starts: number[] = [];
  let said = '';
  let mark = '';
  for (const { text } of words) {
    if (isMark(text)) {
      if (said !== '' && (mark === '' || strength(text) > strength(mark))) mark = text;
    } else {
      if (said !== '') said += `${mark} `;
      starts.push(said.length);
      said += text;
      mark = '';
    }
  }
  return { text: said + mark, starts };
}

/** What goes to a voice for these tokens. */
export const spoken = (tokens: readonly Token[]): string =>
  utter(tokens.flatMap((token) => token.words)).text;
