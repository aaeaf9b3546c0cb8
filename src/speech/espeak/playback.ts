import type { EngineEvent } from '../engine.ts';
import { Cues } from './cues.ts';
import type { Piece, Rendering } from './rendering.ts';

/** Seconds between now and the first sample: what scheduling takes. */
const LEAD = 0.01;
/** Seconds in which a voice fades when it is silenced: cut off at once it clicks. */
const FADE = 0.015;
/** Seconds of latency that a device may have: a sound server that was kept waiting tells of far more for a while. */
const LATEST = 1;

export interface PlaybackOptions {
  /** How many times faster than made it is played. */
  readonly stretch: number;
  /** 0 to 1. */
  readonly volume: number;
  readonly sampleRate: number;
}

/** A rendering that is heard. */
export interface Playing {
  /** Silences it; nothing more is told. */
  stop(): void;
}

/** A way in which renderings are heard. */
export type Sound = (
  rendering: Rendering,
  options: PlaybackOptions,
  listener: (event: EngineEvent) => void,
) => Playing;

/**
 * Plays a rendering from its first piece on, each piece behind the one before without a gap, and
 * tells when its start, its words and its end are heard, by the clock of the sound itself.
 */
export class Playback implements Playing {
  readonly #context: AudioContext;
  readonly #rendering: Rendering;
  readonly #options: PlaybackOptions;
  readonly #listener: (event: EngineEvent) => void;
  readonly #gain: GainNode;
  readonly #cues: Cues;
  readonly #sources = new Set<AudioBufferSourceNode>();
  /** Context time at which the first sample plays; later by each delay of the sound. */
  #origin: number;
  /** Context time at which what is scheduled so far has played. */
  #scheduled: number;
  #taken = 0;

  constructor(
    context: AudioContext,
    rendering: Rendering,
    options: PlaybackOptions,
    listener: (event: EngineEvent) => void,
  ) {
    this.#context = context;
    this.#rendering = rendering;
    this.#options = options;
    this.#listener = listener;
    this.#gain = new GainNode(context, { gain: options.volume });
    this.#gain.connect(context.destination);
    this.#cues = new Cues(() => context.currentTime - latencyOf(context));
    this.#scheduled = this.#origin = context.currentTime + LEAD;
    rendering.addEventListener('change', this.#take);
    this.#take();
  }

  /** Silences it within 20 ms; nothing more is told. */
  stop(): void {
    this.#cues.clear();
    this.#rendering.removeEventListener('change', this.#take);
    const now = this.#context.currentTime;
    const { gain } = this.#gain;
    gain.setValueAtTime(gain.value, now);
    gain.linearRampToValueAtTime(0, now + FADE);
    for (const source of this.#sources) source.stop(now + FADE);
    setTimeout(
      () => {
        this.#gain.disconnect();
      },
      2 * FADE * 1000,
    );
  }

  readonly #take = (): void => {
    const { pieces, state } = this.#rendering;
    for (; this.#taken < pieces.length; this.#taken++) {
      const piece = pieces[this.#taken];
      if (piece) this.#schedule(piece);
    }
    if (state === 'growing') return;
    this.#rendering.removeEventListener('change', this.#take);
    this.#cues.add(this.#scheduled, () => {
      this.#gain.disconnect();
      this.#listener(
        state === 'complete' ? { type: 'end' } : { type: 'error', kind: 'synthesis-failed' },
      );
    });
  };

  #schedule({ samples, words }: Piece): void {
    const { sampleRate, stretch } = this.#options;
    const late = this.#context.currentTime + LEAD - this.#scheduled;
    if (late > LEAD) {
      this.#origin += late;
      this.#scheduled += late;
    }
    if (this.#taken === 0) {
      this.#cues.add(this.#scheduled, () => {
        this.#listener({ type: 'start' });
      });
    }
    if (samples.length > 0) this.#play(samples);
    for (const { at, charIndex } of words) {
      this.#cues.add(this.#origin + at / stretch, () => {
        this.#listener({ type: 'boundary', charIndex });
      });
    }
    this.#scheduled += samples.length / sampleRate / stretch;
  }

  #play(samples: Float32Array<ArrayBuffer>): void {
    const { sampleRate, stretch } = this.#options;
    const buffer = this.#context.createBuffer(1, samples.length, sampleRate);
    buffer.copyToChannel(samples, 0);
    const source = new AudioBufferSourceNode(this.#context, { buffer, playbackRate: stretch });
    source.connect(this.#gain);
    source.onended = () => {
      this.#sources.delete(source);
    };
    source.start(this.#scheduled);
    this.#sources.add(source);
  }
}

/**
 * Seconds from the context's clock to the ear; a browser that does not know says nothing or 0. Firefox, which says
 * 0 for `baseLatency`, is not asked for `outputLatency`: on PulseAudio the question may freeze the page for good
 * (the main thread waits for the sound server, which waits for the sound of the page).
 */
const latencyOf = (context: AudioContext): number =>
  context.baseLatency > 0 ? Math.min(LATEST, context.outputLatency || context.baseLatency) : 0;
