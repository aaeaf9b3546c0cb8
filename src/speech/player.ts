import type { Script } from '../reading/index.ts';
import { chunkFrom, type Chunk } from './chunk.ts';
import { realClock, type Clock } from './clock.ts';
import { Delivery, type Outcome } from './delivery.ts';
import type { Engine, EngineErrorKind, Voice } from './engine.ts';
import { remedyFor } from './errors.ts';
import { Pace } from './pace.ts';
import { pauseBefore } from './pauses.ts';
import {
  INITIAL_STATE,
  type PauseReason,
  type Place,
  type PlayerState,
  type Trouble,
} from './state.ts';
import { stepFrom, type Step } from './steps.ts';
import { transition, type PlayerEvent } from './transition.ts';
import { VoiceChoice } from './voice-choice.ts';

export interface PlayerOptions {
  readonly engine: Engine;
  readonly clock?: Clock;
  /** 0.5 to 3; 1 is the voice's own speed. */
  readonly rate?: number;
  /** The id of the voice that the citizen chose on an earlier visit. */
  readonly voice?: string | null;
}

/** Characters in one utterance; Chrome's online voices die in longer ones. */
const UTTERANCE_LIMIT = 175;
const SLOWEST = 0.5;
const FASTEST = 3;

/**
 * Reads a script aloud. Commands take effect at once and never throw; every change of state is
 * told by a `change` event, with the new snapshot in `state`.
 */
export class Player extends EventTarget {
  readonly #engine: Engine;
  readonly #clock: Clock;
  readonly #voices: VoiceChoice;
  readonly #pace = new Pace();
  #script: Script | null = null;
  #state: PlayerState;
  #delivery: Delivery | null = null;
  #limit = UTTERANCE_LIMIT;
  /** Tries of the utterance at hand that came to nothing. */
  #failures = 0;
  /** When the engine was last silenced. */
  #cancelledAt = -Infinity;
  #callOffWait: () => void = () => undefined;

  constructor({ engine, clock = realClock, rate = 1, voice = null }: PlayerOptions) {
    super();
    this.#engine = engine;
    this.#clock = clock;
    this.#voices = new VoiceChoice(engine, clock, voice);
    this.#state = { ...INITIAL_STATE, rate: clampRate(rate) };
  }

  get state(): PlayerState {
    return this.#state;
  }

  get script(): Script | null {
    return this.#script;
  }

  /** Vietnamese voices of this device, best first. */
  get voices(): readonly Voice[] {
    return this.#voices.all();
  }

  /** Takes a script to read from its beginning; whatever was read before is stopped. */
  load(script: Script): void {
    this.stop();
    this.#script = script;
  }

  /** Reads on from the place, or from the beginning once the end was reached. */
  play(): void {
    if (this.#state.intent === 'play') return;
    this.#failures = 0;
    this.#apply({ type: 'play', place: this.#state.place });
    this.#speak();
  }

  /** Rests and keeps the place. */
  pause(reason: PauseReason = 'citizen'): void {
    if (this.#state.intent !== 'play') return;
    this.#silence();
    this.#apply({ type: 'pause', reason });
  }

  /** Silences whatever is heard, from any state, and goes back to the beginning. */
  stop(): void {
    this.#silence();
    this.#apply({ type: 'stop' });
  }

  /** Goes to the next sentence or paragraph; stays where there is none. */
  next(step: Step): void {
    this.#step(step, 1);
  }

  /** Goes to the sentence before, or to the beginning of the paragraph. */
  previous(step: Step): void {
    this.#step(step, -1);
  }

  /** Sets the speed, 0.5 to 3, from the word being read on. */
  setRate(rate: number): void {
    this.#apply({ type: 'rate', rate: clampRate(rate) });
    this.#speakAnew();
  }

  /** Takes another voice from the word being read on; an unknown id changes nothing. */
  setVoice(id: string): void {
    if (!this.#voices.choose(id)) return;
    this.#apply({ type: 'voice', voice: this.#voices.best() });
    this.#speakAnew();
  }

  #step(step: Step, direction: 1 | -1): void {
    const place = this.#script && stepFrom(this.#script, this.#state.place, step, direction);
    if (!place) return;
    this.#silence();
    this.#apply({ type: 'move', place });
    this.#speakAnew();
  }

  #speakAnew(): void {
    if (this.#state.intent !== 'play') return;
    this.#failures = 0;
    this.#silence();
    this.#speak();
  }

  /** Says the utterance at the place, as soon as there is a voice and the engine is ready for it. */
  #speak(): void {
    const { place, rate } = this.#state;
    const sentence = this.#script?.sentence(place.sentence);
    if (!sentence) {
      if (place.sentence === 0) this.#fail('nothing-to-read');
      else this.#apply({ type: 'finish' });
      return;
    }
    this.#apply({ type: 'asked' });
    const voice = this.#voices.best();
    if (!voice) {
      this.#callOffWait = this.#voices.wait((found) => {
        if (found) this.#speak();
        else this.#fail('no-vietnamese-voice');
      });
      return;
    }
    if (voice !== this.#state.voice) this.#apply({ type: 'voice', voice });
    const chunk = chunkFrom(sentence, place.word, this.#limit);
    this.#whenReady(() => {
      this.#deliver(chunk, voice, rate);
    });
  }

  /** At once where possible: on some systems only a press of the citizen's may start speech. */
  #whenReady(go: () => void): void {
    const wait = this.#cancelledAt + this.#engine.cancelGap - this.#clock.now();
    if (wait <= 0) go();
    else this.#callOffWait = this.#clock.after(wait, go);
  }

  #deliver(chunk: Chunk, voice: Voice, rate: number): void {
    const { index } = chunk.sentence;
    this.#delivery = new Delivery(
      { engine: this.#engine, clock: this.#clock, pace: this.#pace, chunk, voice, rate },
      {
        started: () => {
          this.#failures = 0;
          this.#apply({ type: 'started' });
        },
        reached: (word) => {
          this.#moveTo({ sentence: index, word });
        },
        closed: (outcome) => {
          this.#delivery = null;
          this.#conclude(chunk, outcome);
        },
      },
    );
  }

  #conclude(chunk: Chunk, outcome: Outcome): void {
    switch (outcome.type) {
      case 'ended':
        this.#goOn(chunk);
        break;
      case 'lost':
        this.#cancelledAt = this.#clock.now();
        this.#retry('voice-silent');
        break;
      case 'error':
        this.#mend(outcome.kind);
        break;
      default:
        outcome satisfies never;
    }
  }

  #goOn({ sentence, to }: Chunk): void {
    this.#apply({ type: 'silent' });
    if (to < sentence.words.length) {
      this.#moveTo({ sentence: sentence.index, word: to });
      this.#speak();
      return;
    }
    const place = { sentence: sentence.index + 1, word: 0 };
    const next = this.#script?.sentence(place.sentence);
    if (!next) {
      this.#apply({ type: 'finish' });
      return;
    }
    this.#callOffWait = this.#clock.after(pauseBefore(next, sentence) / this.#state.rate, () => {
      this.#moveTo(place);
      this.#speak();
    });
  }

  #mend(kind: EngineErrorKind): void {
    const remedy = remedyFor(kind);
    switch (remedy.do) {
      case 'rest':
        this.#apply({ type: 'pause', reason: 'interrupted' });
        break;
      case 'tell':
        this.#fail(remedy.trouble);
        break;
      case 'retry':
        this.#retry(remedy.or);
        break;
      case 'shorten':
        this.#limit = Math.max(40, Math.floor(this.#limit / 2));
        this.#retry(remedy.or);
        break;
      case 'other-voice':
        if (this.#voices.giveUp(this.#state.voice)) this.#speak();
        else this.#fail(remedy.or);
        break;
      default:
        remedy satisfies never;
    }
  }

  #retry(trouble: Trouble): void {
    this.#failures++;
    if (this.#failures > 1) this.#fail(trouble);
    else this.#speak();
  }

  #fail(trouble: Trouble): void {
    this.#silence();
    this.#apply({ type: 'trouble', trouble });
  }

  #silence(): void {
    this.#callOffWait();
    if (this.#delivery === null) return;
    this.#delivery.cancel();
    this.#delivery = null;
    this.#cancelledAt = this.#clock.now();
  }

  #moveTo(place: Place): void {
    const { sentence, word } = this.#state.place;
    if (sentence !== place.sentence || word !== place.word) this.#apply({ type: 'move', place });
  }

  #apply(event: PlayerEvent): void {
    this.#state = transition(this.#state, event);
    this.dispatchEvent(new Event('change'));
  }
}

const clampRate = (rate: number): number =>
  Number.isFinite(rate) ? Math.min(FASTEST, Math.max(SLOWEST, rate)) : 1;
