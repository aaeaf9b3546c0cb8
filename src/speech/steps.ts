import type { Script } from '../reading/index.ts';
import type { Place } from './state.ts';

/** How far "previous" and "next" go. */
export type Step = 'sentence' | 'paragraph';

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
      : paragraphFrom(script, place.sentence, direction);
  return sentence >= 0 && script.sentence(sentence) ? { sentence, word: 0 } : null;
}

/** Forward to the next beginning of a paragraph; back to this one's, or from there to the one before. */
function paragraphFrom(script: Script, from: number, direction: 1 | -1): number {
  let index = from + direction;
  if (direction < 0 && !script.sentence(from)?.opensParagraph) index = from;
  for (;;) {
    const sentence = script.sentence(index);
    if (!sentence) return -1;
    if (sentence.opensParagraph) return index;
    index += direction;
  }
}
