import type { EngineEvent } from '../engine.ts';
import type { Cues } from './cues.ts';
import type { Publish } from './media-channel.ts';
import { wavOf } from './media-wav.ts';
import type { PlaybackOptions, Playing } from './playback.ts';
import type { Rendering } from './rendering.ts';

/** Milliseconds that an element may take to begin. */
const START_LIMIT = 1500;
/** Seconds of sound after which it has begun: a clock at 0 may not run yet. */
const BEGUN = 0.002;

export interface MediaPlaybackOptions extends PlaybackOptions {
  readonly element: HTMLAudioElement;
  readonly publish: Publish;
  readonly cues: (now: () => number) => Cues;
  /** Called when it begins to be heard. */
  readonly begun: () => void;
  /** Called when the element does not play what it is given. */
  readonly broken: () => void;
}

/** Plays a rendering that is complete in a media element, and tells start, words and end by the element's clock. */
export class MediaPlayback implements Playing {
  readonly #rendering: Rendering;
  readonly #options: MediaPlaybackOptions;
  readonly #listener: (event: EngineEvent) => void;
  readonly #cues: Cues;
  /** Over when nothing more is told. */
  readonly #life = new AbortController();
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(
    rendering: Rendering,
    options: MediaPlaybackOptions,
    listener: (event: EngineEvent) => void,
  ) {
    this.#rendering = rendering;
    this.#options = options;
    this.#listener = listener;
    const { element, stretch } = options;
    this.#cues = options.cues(() => element.currentTime / stretch);
    // Nothing is told before `speak` returns.
    queueMicrotask(this.#begin);
  }

  stop(): void {
    this.#close();
    this.#options.element.pause();
  }

  readonly #begin = (): void => {
    const { element, publish, sampleRate, stretch, volume } = this.#options;
    const { signal } = this.#life;
    if (signal.aborted) return;
    try {
      element.src = publish(wavOf(this.#rendering.pieces, sampleRate));
    } catch {
      this.#break();
      return;
    }
    element.volume = volume;
    element.preservesPitch = false;
    element.playbackRate = stretch;
    element.addEventListener('playing', this.#follow, { signal, once: true });
    element.addEventListener('error', this.#break, { signal });
    this.#watch = setTimeout(this.#break, START_LIMIT);
    element.play().catch((error: unknown) => {
      if (signal.aborted) return;
      if (error instanceof DOMException && error.name === 'NotAllowedError')
        this.#tellLast({ type: 'error', kind: 'not-allowed' });
      else this.#break();
    });
  };

  readonly #follow = (): void => {
    clearTimeout(this.#watch);
    const { begun, element, sampleRate, stretch } = this.#options;
    const { pieces } = this.#rendering;
    begun();
    // Whoever else pauses it, as the system does for a call, has silenced the voice.
    element.addEventListener(
      'pause',
      () => {
        this.#tellLast({ type: 'error', kind: 'interrupted' });
      },
      { signal: this.#life.signal },
    );
    this.#cues.add(BEGUN, () => {
      this.#listener({ type: 'start' });
    });
    for (const { at, charIndex } of pieces.flatMap(({ words }) => words)) {
      this.#cues.add(Math.max(BEGUN, at / stretch), () => {
        this.#listener({ type: 'boundary', charIndex });
      });
    }
    const samples = pieces.reduce((sum, piece) => sum + piece.samples.length, 0);
    this.#cues.add(Math.max(BEGUN, samples / sampleRate / stretch), () => {
      this.#tellLast({ type: 'end' });
    });
  };

  /** The player asks again, and is then heard another way. */
  readonly #break = (): void => {
    this.#options.broken();
    this.#tellLast({ type: 'error', kind: 'synthesis-failed' });
  };

  #tellLast(event: EngineEvent): void {
    this.#close();
    this.#listener(event);
  }

  #close(): void {
    this.#life.abort();
    this.#cues.clear();
    clearTimeout(this.#watch);
  }
}
