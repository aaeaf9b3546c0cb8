import type { Sentence } from '../reading/index.ts';
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
  #lessons = 0;

  /** Whether the engine has ever told of a start: an end without one is then no end. */
  tellsStart = false;

  /** Whether the voice has shown its own pace. */
  get learnt(): boolean {
    return this.#lessons > 0;
  }

  /** Milliseconds from the first word of a chunk to each of its words, and to its end, at a rate. */
  schedule(chunk: Chunk, rate: number): number[] {
    const unit = this.#perSyllable / rate;
    let total = 0;
    const starts = lengths(chunk.sentence, chunk.from, chunk.to).map((length) => {
      const start = total;
      total += length * unit;
      return start;
    });
    return [...starts, total];
  }

  /** Milliseconds after which a chunk should long have been said, even if the pace was learnt wrongly. */
  patience(chunk: Chunk, rate: number): number {
    const usual = this.schedule(chunk, rate).at(-1) ?? 0;
    return 3 * usual * Math.max(1, FIRST_GUESS / this.#perSyllable);
  }

  /** Milliseconds that so many syllables take at a rate. */
  lasting(syllables: number, rate: number): number {
    return (syllables * this.#perSyllable) / rate;
  }

  /** How many characters of a sentence, from a word on, are said in so many milliseconds at a rate. */
  charactersIn(ms: number, sentence: Sentence, from: number, rate: number): number {
    const { text, words } = sentence;
    const begin = words[from]?.at ?? 0;
    let left = ms / this.lasting(1, rate);
    const tooMuch = lengths(sentence, from, Infinity).findIndex((length) => (left -= length) < 0);
    return (tooMuch < 0 ? text.length : (words[from + tooMuch]?.at ?? text.length)) - begin;
  }

  /** Guesses again: what was learnt does not fit what was heard since. */
  forget(): void {
    this.#perSyllable = FIRST_GUESS;
    this.#lessons = 0;
  }

  /** Learns from an utterance that took `ms` from `start` to `end` at a rate. */
  learn(chunk: Chunk, rate: number, ms: number): void {
    const syllables = syllablesOf(chunk.sentence, chunk.from, chunk.to);
    // One or two syllables say more about the voice's silence than about its speed.
    if (syllables < 4) return;
    const heard = (ms * rate) / syllables;
    if (heard < 60 || heard > 1000) return;
    // The first utterance replaces the guess, later ones correct it.
    this.#perSyllable += (heard - this.#perSyllable) * Math.max(0.3, 1 / ++this.#lessons);
  }
}

/** The length of a sentence or of some of its words in syllables, pauses within it included. */
export function syllablesOf(sentence: Sentence, from = 0, to = Infinity): number {
  return lengths(sentence, from, to).reduce((sum, length) => sum + length, 0);
}

/** The length of each word in syllables, a pause behind it included. */
function lengths({ text, words }: Sentence, from: number, to: number): number[] {
  return words.slice(from, to).map((word) => {
    // A foreign name is one word of several syllables.
    const syllables = Math.max(1, Math.round(word.text.length / 5));
    return syllables + (text.charAt(word.at + word.text.length) === ',' ? COMMA : 0);
  });
}
