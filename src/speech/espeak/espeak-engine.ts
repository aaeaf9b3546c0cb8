import type { Engine, EngineErrorKind, EngineEvent, Utterance, Voice } from '../engine.ts';
import { AudioOutput } from './audio-output.ts';
import { espeakName, VOICES } from './espeak-voices.ts';
import type { MediaOutput } from './media-output.ts';
import { Playback, type Playing, type Sound } from './playback.ts';
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

const throughWebAudio =
  (context: AudioContext): Sound =>
  (...parts) =>
    new Playback(context, ...parts);

/** The engine over eSpeak NG: synthesis in a worker, sound through Web Audio or as media. */
export class EspeakEngine implements Engine {
  readonly cancelGap = 0;
  readonly #synthesizer: Synthesizer;
  readonly #sampleRate: number;
  readonly #output: AudioOutput;
  readonly #ready = new Map<string, Rendering>();
  /** What is said now; a new object with every utterance. */
  #current: { readonly rendering: Rendering; playback: Playing | null } | null = null;
  #media: MediaOutput | null = null;

  constructor(synthesizer: Synthesizer, sampleRate: number) {
    this.#synthesizer = synthesizer;
    this.#sampleRate = sampleRate;
    this.#output = new AudioOutput(sampleRate);
  }

  /** What was made ahead is heard as media from now on, as long as that works. */
  playAsMedia(media: MediaOutput): void {
    this.#media = media;
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
    this.#silence();
    const order = orderFor(utterance);
    if (!order) {
      queueMicrotask(() => {
        listener({ type: 'error', kind: 'voice-unavailable' });
      });
      return;
    }
    const rendering = this.#take(order);
    this.#current = { rendering, playback: null };
    const sound = this.#asMedia(rendering) ?? this.#wake();
    if (sound) this.#play(sound, utterance, listener);
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
    this.#silence();
    this.#media?.rest();
  }

  #silence(): void {
    const current = this.#current;
    if (!current) return;
    this.#current = null;
    this.#synthesizer.drop(current.rendering);
    current.playback?.stop();
    this.#output.rest();
  }

  /** A media element takes a sound whole: what is still to be made is heard sooner through Web Audio. */
  #asMedia({ state }: Rendering): Sound | null {
    const sound = state === 'complete' ? this.#media?.sound : null;
    if (!sound) this.#media?.rest();
    return sound ?? null;
  }

  /** A device without any sound makes the constructor of AudioContext throw in some browsers. */
  #wake(): Sound | null {
    try {
      const context = this.#output.wake();
      return context && throughWebAudio(context);
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
    if (context) this.#play(throughWebAudio(context), utterance, listener);
    else this.#fail('not-allowed', listener);
  }

  #play(sound: Sound, utterance: Utterance, listener: Listener): void {
    const current = this.#current;
    if (!current) return;
    const { stretch } = prosodyOf(utterance);
    const options = { stretch, volume: utterance.volume, sampleRate: this.#sampleRate };
    current.playback = sound(current.rendering, options, (event) => {
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
