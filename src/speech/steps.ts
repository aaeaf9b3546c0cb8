import type { Script, Sentence } from '../reading/index.ts';
import type { Place } from './state.ts';

/** How far "previous" and "next" go. */
export type Step = 'sentence' | 'paragraph' | 'heading';

/** Where a step leads, or null where the script has nothing there. */
export function stepFrom(
  script: Script,
  place: Place,
  step: Step,
  direction: 1 | -1,
): Place | null {
  const sentence =
    step === 'sentence'
      ? place.sentence + direction
      : openingFrom(script, place.sentence, direction, OPENS[step]);
  return sentence >= 0 && script.sentence(sentence) ? { sentence, word: 0 } : null;
}

/** What each step stops at. */
const OPENS = {
  paragraph: (sentence: Sentence) => sentence.opensParagraph,
  heading: (sentence: Sentence) => sentence.opensParagraph && sentence.passage.role === 'heading',
} as const;

/** Forward to the next sentence that opens; back to the one that opened this part, or from there to the one before. */
function openingFrom(
  script: Script,
  from: number,
  direction: 1 | -1,
  opens: (sentence: Sentence) => boolean,
): number {
  for (let index = from + direction; ; index += direction) {
    const sentence = script.sentence(index);
    if (!sentence) return -1;
    if (opens(sentence)) return index;
  }
}
