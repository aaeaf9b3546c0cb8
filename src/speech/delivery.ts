import type { Sentence } from '../reading/index.ts';
import { wordAt, type Chunk } from './chunk.ts';
import type { Clock } from './clock.ts';
import type { Engine, EngineErrorKind, EngineEvent, Utterance, Voice } from './engine.ts';
import type { Pace } from './pace.ts';
import type { Manner } from './manner.ts';

/** What became of an utterance; told once. `lost` means that the engine said nothing for too long. */
export type Outcome =
  | { readonly type: 'ended' }
  | { readonly type: 'lost' }
  | { readonly type: 'error'; readonly kind: EngineErrorKind };

export interface DeliveryListener {
  started(): void;
  /** The voice has reached this word (index into the sentence's words). */
  reached(word: number): void;
  closed(outcome: Outcome): void;
}

export interface DeliveryOptions {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly chunk: Chunk;
  readonly voice: Voice;
  readonly manner: Manner;
}

/** What the engine is given. */
export const utteranceOf = ({
  chunk,
  voice,
  manner: { rate, pitch, volume },
}: Pick<DeliveryOptions, 'chunk' | 'voice' | 'manner'>): Utterance => ({
  text: chunk.text,
  voice,
  rate,
  pitch,
  volume,
});

/** The first utterance may have to load a voice. */
const START_LIMIT = 6000;
/** An engine is given three times the expected length, and this on top, to tell of the end. */
const END_GRACE = 5000;

/**
 * One utterance on its way through an engine. It hears only its own events (those of a cancelled
 * utterance come late in Firefox), watches for a start or an end that never comes, and follows the
 * words by the engine's boundaries or, where none come, by time.
 */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #listener: DeliveryListener;
  #sentence: Sentence;
  #open = true;
  #startedAt: number | null = null;
  #boundaries = 0;
  #callOffWatch: () => void = () => undefined;
  #callOffWord: () => void = () => undefined;

  constructor(options: DeliveryOptions, listener: DeliveryListener) {
    this.#options = options;
    this.#listener = listener;
    this.#sentence = options.chunk.sentence;
    this.#watch(START_LIMIT);
    options.engine.speak(utteranceOf(options), (event) => {
      if (this.#open) this.#hear(event);
    });
  }

  /** The sentence that is being said, as the script numbers it now. */
  get sentence(): Sentence {
    return this.#sentence;
  }

  /** The script has changed around the sentence: it is another object with the same words. */
  renumber(sentence: Sentence | undefined): void {
    if (sentence) this.#sentence = sentence;
  }

  /** Silences the engine; nothing is told of this utterance any more. */
  cancel(): void {
    this.#close();
    this.#options.engine.cancel();
  }

  #hear(event: EngineEvent): void {
    switch (event.type) {
      case 'start':
        this.#start();
        break;
      case 'boundary':
        this.#start();
        this.#boundaries++;
        this.#follow(wordAt(this.#options.chunk, event.charIndex));
        break;
      case 'end':
        this.#learn();
        this.#settle({ type: 'ended' });
        break;
      case 'error':
        this.#settle({ type: 'error', kind: event.kind });
        break;
      default:
        event satisfies never;
    }
  }

  #start(): void {
    if (this.#startedAt !== null) return;
    const { clock, chunk, pace, manner } = this.#options;
    this.#startedAt = clock.now();
    this.#watch((pace.schedule(chunk, manner.rate).at(-1) ?? 0) * 3 + END_GRACE);
    this.#listener.started();
    this.#follow(chunk.from);
  }

  /** The voice is at a word; the next one is expected after its usual time. */
  #follow(word: number): void {
    this.#callOffWord();
    this.#listener.reached(word);
    // A listener may have commanded otherwise; an engine that tells every word needs no guessing.
    if (!this.#open || this.#boundaries > 1) return;
    const { clock, chunk, pace, manner } = this.#options;
    const times = pace.schedule(chunk, manner.rate);
    const next = word + 1;
    if (next >= chunk.to) return;
    const wait = (times[next - chunk.from] ?? 0) - (times[word - chunk.from] ?? 0);
    this.#callOffWord = clock.after(wait, () => {
      this.#follow(next);
    });
  }

  #learn(): void {
    const { clock, chunk, pace, manner } = this.#options;
    if (this.#startedAt !== null) pace.learn(chunk, manner.rate, clock.now() - this.#startedAt);
  }

  #watch(ms: number): void {
    this.#callOffWatch();
    this.#callOffWatch = this.#options.clock.after(ms, () => {
      this.#close();
      this.#options.engine.cancel();
      this.#listener.closed({ type: 'lost' });
    });
  }

  #settle(outcome: Outcome): void {
    this.#close();
    this.#listener.closed(outcome);
  }

  #close(): void {
    this.#open = false;
    this.#callOffWatch();
    this.#callOffWord();
  }
}
