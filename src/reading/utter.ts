import { isMark, type Word } from '../vietnamese/index.ts';
import type { SpokenWord } from './script.ts';

/** Joins words and marks to what a voice is given; a sentence always closes with a mark. */
export function utter(words: readonly Word[]): { text: string; words: SpokenWord[] } {
  let text = '';
  const spoken: SpokenWord[] = [];
  for (const word of words) {
    if (isMark(word.text)) {
      if (text !== '') text = withMark(text, word.text);
    } else {
      if (text !== '') text += ' ';
      spoken.push({ ...word, at: text.length });
      text += word.text;
    }
  }
  return { text: /[.?!]$/.test(text) ? text : withMark(text, '.'), words: spoken };
}

/** Of two marks in a row the stronger is kept. */
function withMark(text: string, mark: string): string {
  if (text.endsWith(',')) return mark === ',' ? text : text.slice(0, -1) + mark;
  return /[.?!]$/.test(text) ? text : text + mark;
}
