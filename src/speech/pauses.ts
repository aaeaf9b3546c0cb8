import type { Sentence } from '../reading/index.ts';

/** Milliseconds of silence at rate 1, on top of what the voice itself leaves at a full stop. */
const AFTER_HEADING = 600;
const BETWEEN_PARAGRAPHS = 400;
const BETWEEN_SENTENCES = 120;

/** How long a newsreader would rest between a sentence and the one after it. */
export function pauseBefore(next: Sentence, previous: Sentence): number {
  if (previous.passage.role === 'heading') return AFTER_HEADING;
  return next.opensParagraph ? BETWEEN_PARAGRAPHS : BETWEEN_SENTENCES;
}
