import { wordAt, type Chunk } from './chunk.ts';
import type { Clock } from './clock.ts';
import type { Pace } from './pace.ts';

export interface WordFollowerOptions {
  readonly clock: Clock;
  readonly pace: Pace;
  readonly chunk: Chunk;
  readonly rate: number;
  /** The voice has reached this word (index into the sentence's words). */
  readonly reached: (word: number) => void;
}

/**
 * Follows a voice from word to word: by the engine's boundaries where they make sense, else by
 * time. Engines send none, or each twice, or always 0, or count bytes, or send them out of order.
 */
export class WordFollower {
  readonly #options: WordFollowerOptions;
  /** The word that the last boundary told of; null before the first. */
  #told: number | null = null;
  /** Boundaries that told of a word further on. */
  #steps = 0;
  #wrong = false;
  #word: number;
  /** Milliseconds from the chunk's beginning to each of its words, as far as can be guessed. */
  readonly #times: readonly number[];
  /** When the chunk began, by the word last known to begin: on a busy device timers are late, each time a little. */
  #origin = 0;
  #callOff: () => void = () => undefined;

  constructor(options: WordFollowerOptions) {
    this.#options = options;
    this.#word = options.chunk.from;
    this.#times = options.pace.schedule(options.chunk, options.rate);
  }

  /** The voice begins. */
  start(): void {
    this.#know(this.#word);
  }

  /** A boundary at an offset of the chunk's text; one that cannot be is not believed, nor what follows it. */
  hear(charIndex: number): void {
    if (this.#wrong) return;
    const { chunk } = this.#options;
    if (!(charIndex >= 0 && charIndex < chunk.text.length)) {
      this.#wrong = true;
      this.#expectNext();
      return;
    }
    const word = wordAt(chunk, charIndex);
    if (this.#told !== null && word <= this.#told) return;
    this.#told = word;
    this.#steps++;
    this.#know(word);
  }

  /** The word at which the voice is, as far as told or guessed. */
  get word(): number {
    return this.#word;
  }

  /** No more guessing; whatever was guessed beyond `word` and never told of is taken back. */
  fallBack(word: number): void {
    this.#callOff();
    this.#word = Math.max(word, this.#told ?? 0);
    this.#options.reached(this.#word);
  }

  stop(): void {
    this.#callOff();
  }

  /**
   * Words that the voice has not yet begun, where each word so far was told of one by one; null
   * where that cannot be known.
   */
  get unsaid(): number | null {
    const { from, to } = this.#options.chunk;
    if (this.#wrong || this.#told === null) return null;
    const oneByOne = this.#steps >= Math.min(2, to - from) && this.#told - from === this.#steps - 1;
    return oneByOne ? to - 1 - this.#told : null;
  }

  #go(word: number): void {
    this.#word = word;
    this.#expectNext();
    this.#options.reached(word);
  }

  /** The next word is expected after its usual time, unless the engine tells every word. */
  #expectNext(): void {
    this.#callOff();
    const { chunk, clock } = this.#options;
    const next = this.#word + 1;
    if ((this.#steps > 1 && !this.#wrong) || next >= chunk.to) return;
    const due = this.#origin + this.#timeOf(next);
    this.#callOff = clock.after(Math.max(0, due - clock.now()), () => {
      this.#go(next);
    });
  }

  #know(word: number): void {
    this.#origin = this.#options.clock.now() - this.#timeOf(word);
    this.#go(word);
  }

  #timeOf(word: number): number {
    return this.#times[word - this.#options.chunk.from] ?? 0;
  }
}
