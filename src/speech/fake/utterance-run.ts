import type { Clock } from '../clock.ts';
import type { EngineEvent, Utterance } from '../engine.ts';
import type { Behaviour } from './behaviour.ts';
import type { Ear } from './ear.ts';

export interface RunOptions {
  readonly clock: Clock;
  readonly ear: Ear;
  readonly behaviour: Behaviour;
  readonly utterance: Utterance;
  readonly number: number;
  /** Reports an event to whoever asked for the utterance, as late as the device likes. */
  readonly tell: (event: EngineEvent) => void;
  /** It was said to its end; the device is free again. */
  readonly over: () => void;
  /** The moment until which somebody else has the loudspeaker. */
  readonly heldUntil: () => number;
}

/** A comma is rested at for as long as this many syllables more. */
const COMMA = 1.2;

/** One utterance as a device speaks it: word by word, each heard when its time comes. */
export class UtteranceRun {
  readonly #options: RunOptions;
  readonly #words: readonly RegExpExecArray[];
  /** Words of the whole text, however much of it is said. */
  readonly #count: number;
  readonly #asked: Pick<Utterance, 'rate' | 'voice'>;
  #beganAt = 0;
  #said = false;
  #brokenOff = false;
  #callOff: () => void = () => undefined;
  #endWord: (at: number, whole: boolean) => void = () => undefined;

  constructor(options: RunOptions) {
    this.#options = options;
    const { utterance, behaviour, clock } = options;
    const { text, rate, voice } = utterance;
    this.#asked = { rate, voice };
    const cut = behaviour.cutsAt?.exec(text)?.index ?? text.length;
    this.#words = [...text.slice(0, cut).matchAll(/\S+/g)];
    this.#count = [...text.matchAll(/\S+/g)].length;
    this.#later(behaviour.startDelay, () => {
      const wait = options.heldUntil() - clock.now();
      if (wait > 0) this.#later(wait, this.#begin);
      else this.#begin();
    });
  }

  /** Whether all of it has been said. */
  get said(): boolean {
    return this.#said;
  }

  /** Ends it in the middle of whatever is said. */
  breakOff(): void {
    this.#brokenOff = true;
    this.#callOff();
    this.#endWord(this.#options.clock.now(), false);
  }

  readonly #begin = (): void => {
    const { behaviour, clock, tell } = this.#options;
    this.#beganAt = clock.now();
    if (behaviour.starts) tell({ type: 'start' });
    this.#say(0);
  };

  #say(position: number): void {
    const { behaviour, clock, ear, number, tell, utterance } = this.#options;
    const match = this.#words[position];
    if (!match) {
      this.#end();
      return;
    }
    const { 0: word, index } = match;
    if (behaviour.boundaries) {
      tell({ type: 'boundary', charIndex: behaviour.boundaryAt(index, utterance.text) });
    }
    // Whoever was told may have silenced it.
    if (this.#brokenOff) return;
    this.#endWord = ear.hear({
      word,
      lang: utterance.voice.lang,
      utterance: number,
      from: clock.now(),
      wordsLeft: this.#count - 1 - position,
    });
    const length =
      (behaviour.perSyllable * (word.endsWith(',') ? 1 + COMMA : 1)) / this.#asked.rate;
    const dies = utterance.voice.local ? Infinity : behaviour.diesAfter;
    const left = this.#beganAt + dies - clock.now();
    if (length > left) {
      this.#later(left, () => {
        this.#endWord(clock.now(), false);
      });
      return;
    }
    this.#later(length, () => {
      this.#endWord(clock.now(), true);
      if (!this.#diedOfChange()) this.#say(position + 1);
    });
  }

  #end(): void {
    const { behaviour, over, tell } = this.#options;
    this.#said = true;
    if (!behaviour.ends) return;
    over();
    const { losesEnd } = behaviour;
    if (losesEnd === 0 || this.#options.number % losesEnd !== losesEnd - 1) tell({ type: 'end' });
  }

  #diedOfChange(): boolean {
    const { behaviour, utterance } = this.#options;
    const { rate, voice } = this.#asked;
    return behaviour.diesOfChange && (utterance.rate !== rate || utterance.voice.id !== voice.id);
  }

  #later(ms: number, run: () => void): void {
    if (ms < Infinity) this.#callOff = this.#options.clock.after(ms, run);
  }
}
