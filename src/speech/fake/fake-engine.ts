import type { Clock } from '../clock.ts';
import type { Engine, EngineErrorKind, EngineEvent, Utterance, Voice } from '../engine.ts';
import { HEALTHY, type Behaviour, type CancelReport } from './behaviour.ts';
import { Ear } from './ear.ts';
import { ENGLISH, VIETNAMESE } from './fake-voices.ts';
import { UtteranceRun } from './utterance-run.ts';

interface Job {
  readonly run: UtteranceRun | null;
  readonly listener: (event: EngineEvent) => void;
  cancelled: boolean;
}

/** How somebody else takes the loudspeaker away. */
export interface Interruption {
  /** What our utterance reports of it. */
  readonly tells?: CancelReport;
  /** Milliseconds for which the other one then speaks, and whatever is asked for waits. */
  readonly holds?: number;
}

/** How our utterance was taken away. */
export interface Interrupted {
  readonly tells: CancelReport;
  /** Words of it that were to come after the one being heard; null when nothing was heard. */
  readonly wordsLeft: number | null;
}

/**
 * An engine without sound. It takes the time that speech would, fails as it is told to, and keeps
 * the truth of what was heard in `ear`, apart from what it reports.
 */
export class FakeEngine implements Engine {
  readonly cancelGap = 150;
  readonly ear = new Ear();
  readonly spoken: Utterance[] = [];
  /** Utterances that were heard to their end. */
  readonly finished: string[] = [];
  /** Utterances given while another was still being spoken: two voices at once. */
  readonly overlaps: string[] = [];
  behaviour: Behaviour = { ...HEALTHY, errors: [] };
  /** Each time that others took the loudspeaker away from an utterance of ours. */
  readonly interruptions: Interrupted[] = [];

  readonly #clock: Clock;
  #voices: readonly Voice[];
  readonly #voiceListeners = new Set<() => void>();
  readonly #jobs = new Set<Job>();
  #cancelledAt = -Infinity;
  #afterCancel = 0;
  #told = 0;
  /** What a frozen page will be told when it thaws; null while it lives. */
  #untold: (() => void)[] | null = null;
  #heldUntil = 0;
  #inGesture = false;
  #unlocked = false;
  #everSpoke = false;
  #stuck = false;

  constructor(clock: Clock, voices: readonly Voice[] = [ENGLISH, VIETNAMESE]) {
    this.#clock = clock;
    this.#voices = voices;
  }

  /** Whether the device has something to say. */
  get speaking(): boolean {
    return this.#jobs.size > 0;
  }

  isSpeaking(): boolean {
    return this.behaviour.claims === 'always' ? this.#everSpoke : this.speaking;
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

  /** @param told false where the browser never says that the list has changed */
  changeVoices(voices: readonly Voice[], told = true): void {
    this.#voices = voices;
    if (told) for (const listener of this.#voiceListeners) listener();
  }

  /** The page is frozen: what happens is told only when it thaws. */
  freeze(): void {
    this.#untold ??= [];
  }

  thaw(): void {
    const untold = this.#untold ?? [];
    this.#untold = null;
    for (const tell of untold) tell();
  }

  /** Runs what the citizen's press sets off. */
  gesture(press: () => void): void {
    this.#inGesture = true;
    press();
    this.#inGesture = false;
  }

  speak(utterance: Utterance, listener: (event: EngineEvent) => void): void {
    if (this.speaking) this.overlaps.push(utterance.text);
    const number = this.spoken.push(utterance) - 1;
    const { behaviour } = this;
    const refusal = this.#refusal(utterance);
    if (refusal === 'nothing') return;
    this.#everSpoke = true;
    const fails = refusal ?? behaviour.errors.shift();
    const job: Job = {
      listener,
      cancelled: false,
      run:
        fails && behaviour.errorAfter === 0
          ? null
          : new UtteranceRun({
              clock: this.#clock,
              ear: this.ear,
              behaviour,
              utterance,
              number,
              tell: (event) => {
                this.#tell(job, event);
              },
              over: () => {
                this.finished.push(utterance.text);
                this.#jobs.delete(job);
              },
              heldUntil: () => this.#heldUntil,
            }),
    };
    this.#jobs.add(job);
    if (fails) this.#failLater(job, fails);
  }

  cancel(): void {
    this.#stuck = false;
    this.#cancelledAt = this.#clock.now();
    this.#silence(this.behaviour.onCancel);
  }

  /** Somebody else silences the voice: a screen reader, another tab, the system. */
  interrupt({ tells = this.behaviour.onCancel, holds = 0 }: Interruption = {}): void {
    if (this.speaking) {
      this.#stuck = this.behaviour.stuckByOthers;
      this.interruptions.push({ tells, wordsLeft: this.ear.now?.wordsLeft ?? null });
    }
    this.#silence(tells);
    this.hold(holds);
  }

  /** Somebody else speaks for so long; what is asked for meanwhile waits. */
  hold(ms: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, this.#clock.now() + ms);
  }

  /** Why an utterance is not spoken; `nothing`: without a word. */
  #refusal({ text, voice }: Utterance): EngineErrorKind | 'nothing' | undefined {
    const { behaviour } = this;
    const now = this.#clock.now();
    this.#unlocked ||= this.#inGesture;
    if (behaviour.needsGesture && !this.#unlocked) return 'not-allowed';
    if (this.#stuck || now >= behaviour.deadFrom || this.#isDropped(now)) return 'nothing';
    if (text.length > behaviour.mostCharacters) return 'text-too-long';
    if (behaviour.mostBytes < Infinity && utf8Length(text) > behaviour.mostBytes)
      return 'text-too-long';
    return behaviour.deadVoices[voice.id];
  }

  #isDropped(now: number): boolean {
    const { deafAfterCancel, dropsAfterCancel } = this.behaviour;
    const since = now - this.#cancelledAt;
    if (since < deafAfterCancel) return true;
    if (dropsAfterCancel === 0 || since > 1000) return false;
    return ++this.#afterCancel % dropsAfterCancel === 0;
  }

  #failLater(job: Job, kind: EngineErrorKind): void {
    const { startDelay, errorAfter } = this.behaviour;
    this.#clock.after(startDelay + errorAfter, () => {
      if (job.run?.said || !this.#jobs.delete(job)) return;
      job.run?.breakOff();
      this.#tell(job, { type: 'error', kind });
    });
  }

  #silence(report: CancelReport): void {
    const { cancelDelay } = this.behaviour;
    for (const job of this.#jobs) {
      job.cancelled = true;
      job.run?.breakOff();
      if (report === 'nothing') continue;
      const event: EngineEvent =
        report === 'end' ? { type: 'end' } : { type: 'error', kind: report };
      this.#clock.after(cancelDelay, () => {
        this.#deliver(job, event);
      });
    }
    this.#jobs.clear();
  }

  #tell(job: Job, event: EngineEvent): void {
    const { delays } = this.behaviour;
    const delay = delays[this.#told++ % delays.length] ?? 0;
    if (delay === 0) this.#deliver(job, event);
    else {
      this.#clock.after(delay, () => {
        if (!job.cancelled || this.behaviour.keepsEvents) this.#deliver(job, event);
      });
    }
  }

  #deliver({ listener }: Job, event: EngineEvent): void {
    if (this.#untold) {
      this.#untold.push(() => {
        listener(event);
      });
      return;
    }
    listener(event);
    if (this.behaviour.twice) {
      this.#clock.after(1, () => {
        listener(event);
      });
    }
  }
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
