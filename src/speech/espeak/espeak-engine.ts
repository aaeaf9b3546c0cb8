import type { Engine, EngineErrorKind, EngineEvent, Utterance, Voice } from '../engine.ts';
import { AudioOutput } from './audio-output.ts';
import { espeakName, VOICES } from './espeak-voices.ts';
import { Playback } from './playback.ts';
import { prosodyOf } from './prosody.ts';
import type { SpeechOrder } from './protocol.ts';
import type { Rendering } from './rendering.ts';
import type { Synthesizer } from './synthesizer.ts';

/** Utterances kept ready beside the one that is heard. */
const AHEAD = 2;

type Listener = (event: EngineEvent) => void;

const keyOf = (order: SpeechOrder): string => JSON.stringify(Object.values(order));

/** What eSpeak has to do for an utterance; null for a voice that is none of ours. */
function orderFor(utterance: Utterance): SpeechOrder | null {
  const voice = espeakName(utterance.voice);
  if (voice === undefined) return null;
  const { wordsPerMinute, pitch } = prosodyOf(utterance);
  return { text: utterance.text, voice, wordsPerMinute, pitch };
}

/** The engine over eSpeak NG: synthesis in a worker, sound through Web Audio. */
export class EspeakEngine implements Engine {
  readonly cancelGap = 0;
  readonly #synthesizer: Synthesizer;
  readonly #sampleRate: number;
  readonly #output: AudioOutput;
  readonly #ready = new Map<string, Rendering>();
  /** What is said now; a new object with every utterance. */
  #current: { readonly rendering: Rendering; playback: Playback | null } | null = null;

  constructor(synthesizer: Synthesizer, sampleRate: number) {
    this.#synthesizer = synthesizer;
    this.#sampleRate = sampleRate;
    this.#output = new AudioOutput(sampleRate);
  }

  voices(): readonly Voice[] {
    return VOICES;
  }

  /** The pack's voices never change. */
  onVoicesChanged(): () => void {
    return () => undefined;
  }

  isSpeaking(): boolean {
    return this.#current !== null;
  }

  speak(utterance: Utterance, listener: Listener): void {
    this.cancel();
    const order = orderFor(utterance);
    if (!order) {
      queueMicrotask(() => {
        listener({ type: 'error', kind: 'voice-unavailable' });
      });
      return;
    }
    const context = this.#wake();
    const current = { rendering: this.#take(order), playback: null };
    this.#current = current;
    if (context) this.#play(context, utterance, listener);
    else void this.#playOnceRunning(utterance, listener);
  }

  prepare(utterance: Utterance): void {
    const order = orderFor(utterance);
    if (!order) return;
    const key = keyOf(order);
    if (this.#ready.has(key)) return;
    this.#ready.set(key, this.#synthesizer.renderLater(order));
    const [oldest] = this.#ready;
    if (this.#ready.size <= AHEAD || !oldest) return;
    this.#ready.delete(oldest[0]);
    this.#synthesizer.drop(oldest[1]);
  }

  cancel(): void {
    const current = this.#current;
    if (!current) return;
    this.#current = null;
    this.#synthesizer.drop(current.rendering);
    current.playback?.stop();
    this.#output.rest();
  }

  /** A device without any sound makes the constructor of AudioContext throw in some browsers. */
  #wake(): AudioContext | null {
    try {
      return this.#output.wake();
    } catch {
      return null;
    }
  }

  #take(order: SpeechOrder): Rendering {
    const key = keyOf(order);
    const ready = this.#ready.get(key);
    this.#ready.delete(key);
    if (ready && ready.state !== 'failed' && ready.pieces.length > 0) return ready;
    if (ready) this.#synthesizer.drop(ready);
    return this.#synthesizer.render(order);
  }

  async #playOnceRunning(utterance: Utterance, listener: Listener): Promise<void> {
    const current = this.#current;
    const context = await this.#output.running();
    if (this.#current !== current) return;
    if (context) this.#play(context, utterance, listener);
    else this.#fail('not-allowed', listener);
  }

  #play(context: AudioContext, utterance: Utterance, listener: Listener): void {
    const current = this.#current;
    if (!current) return;
    const { stretch } = prosodyOf(utterance);
    const options = { stretch, volume: utterance.volume, sampleRate: this.#sampleRate };
    current.playback = new Playback(context, current.rendering, options, (event) => {
      if (event.type === 'end' || event.type === 'error') {
        this.#current = null;
        this.#output.rest();
      }
      listener(event);
    });
  }

  #fail(kind: EngineErrorKind, listener: Listener): void {
    this.#current = null;
    listener({ type: 'error', kind });
  }
}
