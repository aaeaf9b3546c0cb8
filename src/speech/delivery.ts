import type { Sentence } from '../reading/index.ts';
import type { Chunk } from './chunk.ts';
import type { Clock } from './clock.ts';
import type { Engine, EngineErrorKind, EngineEvent, Utterance, Voice } from './engine.ts';
import { WordFollower } from './word-follower.ts';
import type { Pace } from './pace.ts';
import type { Manner } from './manner.ts';

/** What became of an utterance; told once. */
export type Outcome =
  | { readonly type: 'ended' }
  /** It fell silent, or may have, without a word; `said`: how much of it was heard. */
  | { readonly type: 'lost'; readonly said: 'nothing' | 'up to the place' | 'unknown' }
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
/** How often an engine is asked whether it still speaks, and how long events may come later than the silence. */
const POLL = 250;
const SILENCE_GRACE = 1000;
/** A page that answers later than this was held up: events waited for it too. */
const HELD_UP = 200;
/** How long the start of an utterance may come after its end. */
const START_GRACE = 150;
/** The share of its usual time after which an utterance is taken to have been said. */
const WHOLE = 0.9;
/** What ends within this share of its usual time was cut off; while the voice's pace is only guessed, this. */
const CUT_OFF = 0.5;
const CUT_OFF_GUESSED = 0.2;
/** Events come so late that no less than this may be missing. */
const CUT_OFF_LEAST = 400;

const NONE = (): void => undefined;

/**
 * One utterance on its way through an engine. It hears only its own events (those of a cancelled
 * utterance come late in Firefox), watches for a start or an end that never comes, and tells an
 * end from a cancellation by somebody else, which some browsers report as an end and some not at all.
 */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #listener: DeliveryListener;
  readonly #follower: WordFollower;
  readonly #askedAt: number;
  #sentence: Sentence;
  #open = true;
  /** Its end has been told, its start has not. */
  #endedFirst = false;
  /** On a page that was held up, the earliest that it may have begun. */
  #startedAt: number | null = null;
  #answeredAt: number;
  /** From when to when the page was last held up. */
  #heldUp: { readonly from: number; readonly to: number } | null = null;
  /** When the engine last claimed to speak, null until it has, and the word at which it then was. */
  #claimedAt: number | null = null;
  #claimedWord: number;
  #callOffWatch = NONE;
  #callOffPoll = NONE;

  constructor(options: DeliveryOptions, listener: DeliveryListener) {
    this.#options = options;
    this.#listener = listener;
    const { engine, clock, pace, chunk, manner } = options;
    this.#sentence = chunk.sentence;
    this.#claimedWord = chunk.from;
    this.#askedAt = clock.now();
    this.#answeredAt = this.#askedAt;
    this.#follower = new WordFollower({
      clock,
      pace,
      chunk,
      rate: manner.rate,
      reached: (word) => {
        listener.reached(word);
      },
    });
    this.#watch(START_LIMIT, this.#noStart);
    if (engine.isSpeaking) this.#poll();
    engine.speak(utteranceOf(options), (event) => {
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
        this.#options.pace.tellsStart = true;
        this.#start();
        break;
      case 'boundary':
        this.#start();
        if (this.#open) this.#follower.hear(event.charIndex);
        break;
      case 'end':
        this.#end();
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
    if (this.#endedFirst) {
      this.#settle({ type: 'ended' });
      return;
    }
    const { chunk, engine, manner, pace } = this.#options;
    const now = this.#answer();
    const { from, to } = this.#heldUp ?? { from: now, to: now };
    this.#startedAt = now - to < HELD_UP ? from : now;
    if (engine.isSpeaking?.()) this.#claimedAt = now;
    this.#watch(pace.patience(chunk, manner.rate) + END_GRACE, this.#noEnd);
    this.#listener.started();
    if (this.#open) this.#follower.start();
  }

  /** Firefox on speech-dispatcher reports an end when a screen reader has cut us off. */
  #end(): void {
    const { chunk, pace, manner, voice } = this.#options;
    if (this.#startedAt === null && pace.tellsStart) {
      // What never began did not end; but of a short word some tell the end before the start.
      this.#endedFirst = true;
      this.#watch(START_GRACE, () => {
        this.#settle({ type: 'error', kind: 'interrupted' });
      });
      return;
    }
    const time = this.#answer() - (this.#startedAt ?? this.#askedAt);
    const schedule = pace.schedule(chunk, manner.rate);
    const usual = schedule.at(-1) ?? 0;
    const missing = usual - time > CUT_OFF_LEAST;
    const tooSoon = missing && time < usual * (pace.learnt ? CUT_OFF : CUT_OFF_GUESSED);
    const { unsaid } = this.#follower;
    const left = unsaid === null ? 0 : usual - (schedule.at(-1 - unsaid) ?? 0);
    const toldShort = pace.learnt
      ? left > (missing ? 0 : CUT_OFF_LEAST)
      : unsaid !== null && unsaid > 1;
    if (!voice.isOwn && (tooSoon || toldShort)) {
      // If it was the end after all, the next one is not doubted for the same reason.
      if (tooSoon) pace.forget();
      this.#settle({ type: 'error', kind: 'interrupted' });
      return;
    }
    if (this.#startedAt !== null && !this.#heldUp) pace.learn(chunk, manner.rate, time);
    this.#settle({ type: 'ended' });
  }

  /** Notes whether the page is in time, where it is asked often enough to know. @returns now */
  #answer(): number {
    const { clock, engine } = this.#options;
    const now = clock.now();
    const from = this.#answeredAt;
    if (engine.isSpeaking && now - from > POLL + HELD_UP) this.#heldUp = { from, to: now };
    this.#answeredAt = now;
    return now;
  }

  /** Milliseconds that the utterance usually takes. */
  #usual(): number {
    const { chunk, pace, manner } = this.#options;
    return pace.schedule(chunk, manner.rate).at(-1) ?? 0;
  }

  readonly #noStart = (): void => {
    // Some engines never tell of a start: what may be sounding is given the time that it takes.
    const mayBeHeard = this.#options.engine.isSpeaking?.() ?? false;
    const waited = this.#options.clock.now() - this.#askedAt;
    const wait = START_LIMIT + this.#usual() * 1.5 - waited;
    if (mayBeHeard && wait >= 1) this.#watch(wait, this.#noStart);
    else if (this.#claimedAt !== null && !mayBeHeard) this.#fellSilent();
    else this.#lose('nothing');
  };

  readonly #noEnd = (): void => {
    const { unsaid } = this.#follower;
    if (this.#claimedAt !== null && !this.#options.engine.isSpeaking?.()) this.#fellSilent();
    else if (unsaid === 0) {
      this.#options.engine.cancel();
      this.#settle({ type: 'ended' });
    } else this.#lose(unsaid === null ? 'unknown' : 'up to the place');
  };

  /** Asks the engine whether it speaks, so that a silence nobody tells of does not wait for the watch. */
  #poll(): void {
    const { clock, engine } = this.#options;
    this.#callOffPoll = clock.after(POLL, () => {
      this.#answer();
      if (engine.isSpeaking?.()) {
        this.#claimedAt = clock.now();
        this.#claimedWord = this.#follower.word;
      } else if (this.#claimedAt !== null) {
        this.#follower.fallBack(this.#claimedWord);
        this.#callOffPoll = clock.after(SILENCE_GRACE, this.#fellSilent);
        return;
      }
      this.#poll();
    });
  }

  /** It spoke, is silent, and no event told why: said to its end, or cancelled by somebody else. */
  readonly #fellSilent = (): void => {
    const { chunk, pace } = this.#options;
    const { unsaid } = this.#follower;
    const heard = (this.#claimedAt ?? 0) + POLL / 2 - (this.#startedAt ?? this.#askedAt);
    const longEnough = pace.learnt ? heard >= this.#usual() * WHOLE : chunk.to - chunk.from === 1;
    const said = this.#startedAt !== null && (unsaid === null ? longEnough : unsaid === 0);
    this.#settle(said ? { type: 'ended' } : { type: 'error', kind: 'interrupted' });
  };

  #watch(ms: number, expired: () => void): void {
    this.#callOffWatch();
    this.#callOffWatch = this.#options.clock.after(ms, expired);
  }

  #lose(said: 'nothing' | 'up to the place' | 'unknown'): void {
    // It may have been too long for the voice: how fast that speaks is guessed anew, with more care.
    this.#options.pace.forget();
    this.#options.engine.cancel();
    this.#settle({ type: 'lost', said });
  }

  #settle(outcome: Outcome): void {
    this.#close();
    this.#listener.closed(outcome);
  }

  #close(): void {
    this.#open = false;
    this.#callOffWatch();
    this.#callOffPoll();
    this.#follower.stop();
  }
}
