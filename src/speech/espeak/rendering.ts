import type { FromWorker, SpeechOrder } from './protocol.ts';
import { speakable, wordStarts } from './word-starts.ts';

/** A word of an utterance. */
export interface TimedWord {
  /** Seconds of sound before it. */
  readonly at: number;
  /** Its UTF-16 offset in the text. */
  readonly charIndex: number;
}

/** A stretch of sound that follows on the one before. */
export interface Piece {
  readonly samples: Float32Array<ArrayBuffer>;
  /** The words that begin in it. */
  readonly words: readonly TimedWord[];
}

/** An utterance as sound, while it is made and afterwards. Dispatches `change` as it grows. */
export class Rendering extends EventTarget {
  readonly order: SpeechOrder;
  readonly pieces: Piece[] = [];
  #state: 'growing' | 'complete' | 'failed' = 'growing';
  readonly #starts: readonly number[];
  #lastWord = -1;

  constructor(order: SpeechOrder) {
    super();
    this.order = { ...order, text: speakable(order.text) };
    this.#starts = wordStarts(this.order.text);
  }

  get state(): 'growing' | 'complete' | 'failed' {
    return this.#state;
  }

  add({ samples, words }: Extract<FromWorker, { type: 'piece' }>): void {
    const timed: TimedWord[] = [];
    for (const { at, characters } of words) {
      const charIndex = this.#starts[characters] ?? -1;
      // eSpeak says one written word as several: a number, a sign.
      if (charIndex <= this.#lastWord) continue;
      this.#lastWord = charIndex;
      timed.push({ at, charIndex });
    }
    this.pieces.push({ samples, words: timed });
    this.dispatchEvent(new Event('change'));
  }

  close(state: 'complete' | 'failed'): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
