import type { Clock } from '../clock.ts';
import type { Engine, EngineErrorKind, EngineEvent, Utterance, Voice } from '../engine.ts';

export const VIETNAMESE: Voice = { id: 'vi', name: 'Giọng thử', lang: 'vi-VN', local: true };
export const ENGLISH: Voice = { id: 'en', name: 'Test voice', lang: 'en-US', local: true };

/** How a test's engine behaves; everything arrives later, as in a browser. */
export interface Behaviour {
  /** Milliseconds from `speak` to `start`; Infinity: never. */
  startDelay: number;
  /** Milliseconds for a syllable at rate 1. */
  perSyllable: number;
  /** Whether `boundary` events are sent. */
  boundaries: boolean;
  /** False when `end` is never sent. */
  ends: boolean;
  /** What a cancelled utterance reports, and how late. */
  onCancel: 'end' | 'interrupted' | 'nothing';
  cancelDelay: number;
  /** Fails the next utterances with these errors instead of speaking them. */
  errors: EngineErrorKind[];
}

/** An engine without sound: it takes the time that speech would, and remembers what it was given. */
export class FakeEngine implements Engine {
  readonly cancelGap = 150;
  readonly spoken: Utterance[] = [];
  /** Utterances that were heard to their end. */
  readonly finished: string[] = [];
  /** Utterances given while another was still being spoken: two voices at once. */
  readonly overlaps: string[] = [];
  behaviour: Behaviour = {
    startDelay: 20,
    perSyllable: 200,
    boundaries: false,
    ends: true,
    onCancel: 'interrupted',
    cancelDelay: 30,
    errors: [],
  };

  readonly #clock: Clock;
  #voices: readonly Voice[];
  readonly #voiceListeners = new Set<() => void>();
  #cancelSpeech: (() => void) | null = null;

  constructor(clock: Clock, voices: readonly Voice[] = [ENGLISH, VIETNAMESE]) {
    this.#clock = clock;
    this.#voices = voices;
  }

  get speaking(): boolean {
    return this.#cancelSpeech !== null;
  }

  voices(): readonly Voice[] {
    return this.#voices;
  }

  onVoicesChanged(listener: () => void): () => void {
    this.#voiceListeners.add(listener);
    return () => {
      this.#voiceListeners.delete(listener);
    };
  }

  changeVoices(voices: readonly Voice[]): void {
    this.#voices = voices;
    for (const listener of this.#voiceListeners) listener();
  }

  speak(utterance: Utterance, listener: (event: EngineEvent) => void): void {
    if (this.speaking) this.overlaps.push(utterance.text);
    this.spoken.push(utterance);
    const { behaviour } = this;
    const timers: (() => void)[] = [];
    const later = (ms: number, run: () => void): void => {
      if (ms < Infinity) timers.push(this.#clock.after(ms, run));
    };
    const done = (event: EngineEvent): void => {
      this.#cancelSpeech = null;
      listener(event);
    };
    this.#cancelSpeech = () => {
      for (const callOff of timers) callOff();
      this.#clock.after(behaviour.cancelDelay, () => {
        if (behaviour.onCancel === 'end') listener({ type: 'end' });
        if (behaviour.onCancel === 'interrupted') listener({ type: 'error', kind: 'interrupted' });
      });
    };
    const kind = behaviour.errors.shift();
    if (kind) {
      later(behaviour.startDelay, () => {
        done({ type: 'error', kind });
      });
      return;
    }
    later(behaviour.startDelay, () => {
      listener({ type: 'start' });
    });
    let at = behaviour.startDelay;
    for (const { 0: word, index } of utterance.text.matchAll(/\S+/g)) {
      if (behaviour.boundaries) {
        later(at, () => {
          listener({ type: 'boundary', charIndex: index });
        });
      }
      at += (behaviour.perSyllable * (word.endsWith(',') ? 2.2 : 1)) / utterance.rate;
    }
    if (behaviour.ends) {
      later(at, () => {
        this.finished.push(utterance.text);
        done({ type: 'end' });
      });
    }
  }

  cancel(): void {
    this.#cancelSpeech?.();
    this.#cancelSpeech = null;
  }

  /** Somebody else silences the voice: a screen reader, another tab. */
  interrupt(): void {
    this.cancel();
  }
}
