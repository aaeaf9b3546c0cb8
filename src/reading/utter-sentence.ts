import { isMark, utter, type Word } from '../vietnamese/index.ts';
import type { SpokenWord } from './script.ts';

/** What a voice is given for a sentence, which always closes with a mark, and its words in it. */
export function utterSentence(words: readonly Word[]): { text: string; words: SpokenWord[] } {
  const { text, starts } = utter(words);
  const spoken = words
    .filter((word) => !isMark(word.text))
    .map((word, index) => ({ ...word, at: starts[index] as number }));
  return { text: /[.?!]$/.test(text) ? text : text.replace(/,?$/, '.'), words: spoken };
}
