import type { Script } from '../reading/index.ts';
import type { Chunk } from './chunk.ts';
import { realClock, type Clock } from './clock.ts';
import { Delivery, utteranceOf, type Outcome } from './delivery.ts';
import type { Engine, EngineErrorKind, Voice } from './engine.ts';
import { remedyFor } from './errors.ts';
import { withinBounds, type Manner } from './manner.ts';
import { pauseBefore } from './pauses.ts';
import { Planner, type Plan } from './planner.ts';
import {
  INITIAL_STATE,
  type PauseReason,
  type Place,
  type PlayerState,
  type Trouble,
} from './state.ts';
import { stepFrom, type Step } from './steps.ts';
import { TimeLeft } from './time-left.ts';
import { transition, type PlayerEvent } from './transition.ts';
import { VoiceChoice } from './voice-choice.ts';

export interface PlayerOptions extends Partial<Manner> {
  readonly engine: Engine;
  readonly clock?: Clock;
  /** The id of the voice that the citizen chose on an earlier visit. */
  readonly voice?: string | null;
  /** True where no voice may be used that sends the text to a server. */
  readonly localOnly?: boolean;
}

/** Milliseconds that a screen reader has to itself between two utterances where it waits for them. */
const SHARED_GAP = 250;

/**
 * Reads a script aloud. Commands take effect at once and never throw; every change of state is
 * told by a `change` event, with the new snapshot in `state`.
 */
export class Player extends EventTarget {
  readonly #engine: Engine;
  readonly #clock: Clock;
  readonly #voices: VoiceChoice;
  readonly #planner: Planner;
  #script: Script | null = null;
  #timeLeft: TimeLeft | null = null;
  #state: PlayerState;
  #delivery: Delivery | null = null;
  /** Whose turn it was last. */
  #spoke: Voice | null = null;
  /** Tries of the utterance at hand that came to nothing. */
  #failures = 0;
  /** Where reading goes on after the rest between two sentences. */
  #ahead: Place | null = null;
  /** When the engine was last silenced. */
  #cancelledAt = -Infinity;
  /** Counts the silences: who is told of a change may silence us, and what was under way then goes no further. */
  #turn = 0;
  #callOffWait: () => void = () => undefined;

  constructor(options: PlayerOptions) {
    super();
    const { engine, clock = realClock, voice = null, localOnly = false } = options;
    this.#engine = engine;
    this.#clock = clock;
    this.#voices = new VoiceChoice(engine, clock, voice);
    this.#voices.keepLocal(localOnly);
    this.#planner = new Planner(this.#voices);
    this.#state = { ...INITIAL_STATE, ...withinBounds(options) };
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

  /** Whether there is a voice of a language, as BCP 47 writes it. */
  speaks(language: string): boolean {
    return this.#voices.best(language) !== null;
  }

  /** Milliseconds to the end of the script; null until it has been counted through. */
  get timeLeft(): number | null {
    return this.#timeLeft?.after(this.#state.place, this.#planner.pace, this.#state) ?? null;
  }

  /** Counts one more sentence of the script; false when there is none left. To be called when idle. */
  count(): boolean {
    return this.#timeLeft?.count() ?? false;
  }

  /** Takes a script to read from its beginning; whatever was read before is stopped. */
  load(script: Script): void {
    this.stop();
    this.#take(script);
  }

  /**
   * Takes the same article as it has become while it was read. What is being said is said to its
   * end; reading goes on behind `sentence`, which is the same sentence in the new script.
   */
  replace(script: Script, sentence: number): void {
    const { intent, place } = this.#state;
    this.#take(script);
    if (intent === 'stop') return;
    this.#delivery?.renumber(script.sentence(sentence));
    if (this.#ahead) {
      const moved = sentence - place.sentence;
      this.#ahead = { ...this.#ahead, sentence: this.#ahead.sentence + moved };
    }
    this.#moveTo({ sentence, word: place.word });
  }

  /** Reads on from the place, or from the beginning once the end was reached. */
  play(): void {
    if (this.#state.intent === 'play') return;
    this.#failures = 0;
    if (this.#still({ type: 'play', place: this.#state.place })) this.#speak();
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

  /** Says the sentence at the place again from its start, even where reading rests. */
  repeat(): void {
    this.#goTo({ sentence: this.#state.place.sentence, word: 0 });
    this.play();
  }

  /** Goes to a place; one that the script does not have changes nothing. Whether it is read on stays as it is. */
  seek(place: Place): void {
    if (this.#script?.sentence(place.sentence)) this.#goTo(place);
  }

  /** Goes to the next sentence, paragraph or heading; stays where there is none. */
  next(step: Step): void {
    this.#step(step, 1);
  }

  /** Goes to the sentence before, or to the beginning of the paragraph or of the part under a heading. */
  previous(step: Step): void {
    this.#step(step, -1);
  }

  /** Sets speed, pitch, volume or the length of pauses, from the word being read on. */
  adjust(manner: Partial<Manner>): void {
    this.#apply({ type: 'manner', manner: withinBounds(manner) });
    this.#speakAnew();
  }

  /** Leaves the present voice alone and takes the next best; false where there is no other. */
  giveUpVoice(): boolean {
    if (!this.#voices.giveUp(this.#state.voice)) return false;
    this.#speakAnew();
    return true;
  }

  /** With true, a voice that sends the text to a server is no longer used. */
  keepLocal(localOnly: boolean): void {
    this.#voices.keepLocal(localOnly);
    if (localOnly && this.#spoke?.local === false) this.#speakAnew();
  }

  /** Takes another voice from the word being read on; an unknown id changes nothing. */
  setVoice(id: string): void {
    if (!this.#voices.choose(id)) return;
    this.#apply({ type: 'voice', voice: this.#voices.best() });
    this.#speakAnew();
  }

  #step(step: Step, direction: 1 | -1): void {
    const place = this.#script && stepFrom(this.#script, this.#state.place, step, direction);
    if (place) this.#goTo(place);
  }

  #take(script: Script): void {
    this.#script = script;
    this.#timeLeft = new TimeLeft(script);
  }

  #goTo(place: Place): void {
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
    const { place } = this.#state;
    const sentence = this.#script?.sentence(place.sentence);
    if (!sentence) {
      if (place.sentence === 0) this.#fail('nothing-to-read');
      else this.#apply({ type: 'finish' });
      return;
    }
    if (!this.#still({ type: 'asked' })) return;
    const plan = this.#planner.plan(sentence, place.word, this.#state.rate);
    if (!plan) {
      this.#callOffWait = this.#voices.wait((found) => {
        if (found) this.#speak();
        else this.#fail('no-vietnamese-voice');
      });
      return;
    }
    const voice = this.#voices.best();
    if (voice && voice !== this.#state.voice && !this.#still({ type: 'voice', voice })) return;
    this.#whenReady(() => {
      this.#deliver(plan);
    });
  }

  /** At once where possible: on some systems only a press of the citizen's may start speech. */
  #whenReady(go: () => void): void {
    const wait = this.#cancelledAt + this.#engine.cancelGap - this.#clock.now();
    if (wait <= 0) go();
    else this.#callOffWait = this.#clock.after(wait, go);
  }

  #deliver(plan: Plan): void {
    const { chunk } = plan;
    this.#spoke = plan.voice;
    const delivery = new Delivery(
      { ...plan, engine: this.#engine, clock: this.#clock, manner: this.#state },
      {
        started: () => {
          this.#apply({ type: 'started' });
          this.#lookAhead(chunk);
        },
        reached: (word) => {
          this.#moveTo({ sentence: delivery.sentence.index, word });
        },
        closed: (outcome) => {
          this.#delivery = null;
          this.#conclude({ ...chunk, sentence: delivery.sentence }, outcome);
        },
      },
    );
    this.#delivery = delivery;
  }

  /** An engine that makes its sound itself has the next utterance ready when this one ends. */
  #lookAhead({ sentence, to }: Chunk): void {
    if (!this.#engine.prepare) return;
    const ends = to >= sentence.words.length;
    const next = ends ? this.#script?.sentence(sentence.index + 1) : sentence;
    const plan = next && this.#planner.plan(next, ends ? 0 : to, this.#state.rate);
    if (plan) this.#engine.prepare(utteranceOf({ ...plan, manner: this.#state }));
  }

  #conclude(chunk: Chunk, outcome: Outcome): void {
    switch (outcome.type) {
      case 'ended':
        this.#goOn(chunk);
        break;
      case 'lost':
        this.#cancelledAt = this.#clock.now();
        this.#tryAgain(chunk, outcome.said);
        break;
      case 'error':
        this.#mend(outcome.kind);
        break;
      default:
        outcome satisfies never;
    }
  }

  /** What may have been heard is not said again unasked: the citizen then decides. */
  #tryAgain({ sentence, from }: Chunk, said: 'nothing' | 'up to the place' | 'unknown'): void {
    if (said !== 'up to the place') this.#moveTo({ sentence: sentence.index, word: from });
    if (said === 'unknown') this.#fail('voice-silent');
    else this.#retry('voice-silent');
  }

  #goOn({ sentence, to }: Chunk): void {
    this.#failures = 0;
    if (!this.#still({ type: 'silent' })) return;
    if (to < sentence.words.length) {
      this.#rest(0, { sentence: sentence.index, word: to });
      return;
    }
    const place = { sentence: sentence.index + 1, word: 0 };
    const next = this.#script?.sentence(place.sentence);
    if (next) this.#rest(pauseBefore(next, sentence), place);
    else this.#apply({ type: 'finish' });
  }

  /** A rest of so many milliseconds at a newsreader's pace, then on from the place. */
  #rest(usual: number, place: Place): void {
    const { pauses, rate, voice } = this.#state;
    const wait = Math.max((usual * pauses) / rate, voice?.sharesQueue ? SHARED_GAP : 0);
    const goOn = (): void => {
      const turn = this.#turn;
      this.#arrive();
      if (turn === this.#turn) this.#speak();
    };
    this.#ahead = place;
    if (wait > 0) this.#callOffWait = this.#clock.after(wait, goOn);
    else goOn();
  }

  #mend(kind: EngineErrorKind): void {
    const remedy = remedyFor(kind);
    switch (remedy.do) {
      case 'rest':
        // Chromium on Linux never begins what follows an utterance that another program has cut off.
        this.#engine.cancel();
        this.#cancelledAt = this.#clock.now();
        this.#apply({ type: 'pause', reason: 'interrupted' });
        break;
      case 'tell':
        this.#fail(remedy.trouble);
        break;
      case 'retry':
        this.#retry(remedy.or);
        break;
      case 'shorten':
        this.#planner.shorten();
        this.#retry(remedy.or);
        break;
      case 'other-voice':
        this.#otherVoice(remedy.or);
        break;
      default:
        remedy satisfies never;
    }
  }

  #retry(trouble: Trouble): void {
    this.#failures++;
    if (this.#failures > 1) this.#otherVoice(trouble);
    else this.#speak();
  }

  /** The next best voice from the same word on. */
  #otherVoice(trouble: Trouble): void {
    this.#failures = 0;
    if (this.#voices.giveUp(this.#spoke)) this.#speak();
    else this.#fail(trouble);
  }

  #fail(trouble: Trouble): void {
    this.#silence();
    // The citizen mends what is wrong and asks again: all voices then have another chance.
    this.#voices.forgive();
    this.#apply({ type: 'trouble', trouble });
  }

  /** What was said to its end is not said again, even if the rest behind it is cut short. */
  #arrive(): void {
    if (this.#ahead) this.#moveTo(this.#ahead);
    this.#ahead = null;
  }

  #silence(): void {
    this.#turn++;
    this.#callOffWait();
    this.#arrive();
    if (this.#delivery === null) return;
    this.#delivery.cancel();
    this.#delivery = null;
    this.#cancelledAt = this.#clock.now();
  }

  #moveTo(place: Place): void {
    const { sentence, word } = this.#state.place;
    if (sentence !== place.sentence || word !== place.word) this.#apply({ type: 'move', place });
  }

  /** False where whoever was told has silenced us. */
  #still(event: PlayerEvent): boolean {
    const turn = this.#turn;
    this.#apply(event);
    return turn === this.#turn;
  }

  #apply(event: PlayerEvent): void {
    this.#state = transition(this.#state, event);
    this.dispatchEvent(new Event('change'));
  }
}
