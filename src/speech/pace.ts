import type { Chunk } from './chunk.ts';

/** A comma takes about as long as this many syllables. */
const COMMA = 1.2;
/** Milliseconds for a syllable at rate 1 until the voice has shown its own. */
const FIRST_GUESS = 245;

/**
 * How fast a voice speaks, learnt from each utterance that it finishes. It tells where the voice
 * must be when the engine does not: Chromium on Linux and most online voices send no `boundary`.
 */
export class Pace {
  #perSyllable = FIRST_GUESS;

  /** Milliseconds from the first word of a chunk to each of its words, and to its end, at a rate. */
  schedule(chunk: Chunk, rate: number): number[] {
    const unit = this.#perSyllable / rate;
    let total = 0;
    const starts = lengths(chunk).map((length) => {
      const start = total;
      total += length * unit;
      return start;
    });
    return [...starts, total];
  }

  /** Learns from an utterance that took `ms` from `start` to `end` at a rate. */
  learn(chunk: Chunk, rate: number, ms: number): void {
    const syllables = lengths(chunk).reduce((sum, length) => sum + length, 0);
    // One or two syllables say more about the voice's silence than about its speed.
    if (syllables < 4) return;
    const heard = (ms * rate) / syllables;
    if (heard > 60 && heard < 1000) this.#perSyllable += (heard - this.#perSyllable) * 0.3;
  }
}

/** The length of each word of a chunk in syllables, a pause behind it included. */
function lengths(chunk: Chunk): number[] {
  const { text, words } = chunk.sentence;
  return words.slice(chunk.from, chunk.to).map((word) => {
    // A foreign name is one word of several syllables.
    const syllables = Math.max(1, Math.round(word.text.length / 5));
    return syllables + (text.charAt(word.at + word.text.length) === ',' ? COMMA : 0);
  });
}
