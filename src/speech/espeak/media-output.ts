import type { MediaSound } from '../built-in-voice.ts';
import type { Cues } from './cues.ts';
import { openChannel, type ChannelOptions, type Publish } from './media-channel.ts';
import { MediaPlayback } from './media-playback.ts';
import { wavOf } from './media-wav.ts';
import type { Sound } from './playback.ts';

/** Milliseconds that the silent try may take. */
const TRY_LIMIT = 3000;

export interface MediaOptions extends ChannelOptions {
  readonly sampleRate: number;
  /** Calls back by a clock, in seconds. */
  readonly cues: (now: () => number) => Cues;
}

/**
 * Sound through media elements that are nowhere on the page, so that the browser knows the voice as media and
 * gives it the keys of a headset (Media Session). Two take turns: the silence behind a sentence plays on in one
 * until the next sentence is heard in the other.
 */
export class MediaOutput implements MediaSound {
  readonly #options: MediaOptions;
  readonly #publish: Publish;
  /** The one that was taken last comes first. */
  readonly #elements = [new Audio(), new Audio()] as [HTMLAudioElement, HTMLAudioElement];
  #broken = false;

  constructor(options: MediaOptions, publish: Publish) {
    this.#options = options;
    this.#publish = publish;
  }

  /** How a rendering is heard; null once an element has failed. */
  get sound(): Sound | null {
    return this.#broken ? null : this.#play;
  }

  /** Loads some silence, without playing it. @returns whether the browser can play what it is given here */
  async loads(): Promise<boolean> {
    const [element] = this.#elements;
    element.preload = 'auto';
    element.src = this.#publish(wavOf([], this.#options.sampleRate));
    const loaded = await new Promise<boolean>((resolve) => {
      setTimeout(resolve, TRY_LIMIT, false);
      element.oncanplay = () => {
        resolve(true);
      };
      element.onerror = () => {
        resolve(false);
      };
    });
    element.oncanplay = element.onerror = null;
    this.release();
    return loaded;
  }

  /** Silent until the next sound; a key can have it go on. */
  rest(): void {
    for (const element of this.#elements) element.pause();
  }

  release(): void {
    for (const element of this.#elements) {
      element.removeAttribute('src');
      element.load();
    }
  }

  readonly #play: Sound = (rendering, options, listener) => {
    const [before, element] = this.#elements;
    this.#elements.reverse();
    const media = {
      ...options,
      element,
      publish: this.#publish,
      cues: this.#options.cues,
      begun: () => {
        before.pause();
      },
      broken: () => {
        this.#broken = true;
        this.release();
      },
    };
    return new MediaPlayback(rendering, media, listener);
  };
}

/** Sound as media; null where a portal or a browser does not have it. */
export async function openMedia(options: MediaOptions): Promise<MediaOutput | null> {
  const publish = await openChannel(options);
  const output = publish && new MediaOutput(options, publish);
  return (await output?.loads()) ? output : null;
}
