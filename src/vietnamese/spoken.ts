import { isMark, type Token } from './token.ts';

/** A longer pause wins over a shorter one where marks meet. */
const strength = (mark: string): number => (mark === ',' ? 0 : mark === '.' ? 1 : 2);

/** What goes to a voice: syllables a space apart, marks on the word before, never two, never first. */
export function spoken(tokens: readonly Token[]): string {
  let said = '';
  let mark = '';
  for (const { words } of tokens) {
    for (const { text } of words) {
      if (isMark(text)) {
        if (said !== '' && (mark === '' || strength(text) > strength(mark))) mark = text;
      } else {
        said += said === '' ? text : `${mark} ${text}`;
        mark = '';
      }
    }
  }
  return said + mark;
}
