import type { MediaSound, Phase, Step, Voice } from '../src/speech/index.ts';

/** What the keys command: the one reader of the page. Dispatches `change` when its state does. */
export interface KeyedReader extends EventTarget {
  readonly state: {
    readonly phase: Phase;
    readonly article: string | null;
    readonly voice: Voice | null;
  };
  listen(): void;
  pause(): void;
  stop(): void;
  next(step: Step): void;
  previous(step: Step): void;
}

type Command = (reader: KeyedReader) => void;

/** What each key does, as the buttons of the reader do it. */
const COMMANDS = Object.entries({
  play: (reader) => reader.listen(),
  pause: (reader) => reader.pause(),
  stop: (reader) => reader.stop(),
  previoustrack: (reader) => reader.previous('sentence'),
  nexttrack: (reader) => reader.next('sentence'),
  seekbackward: (reader) => reader.previous('paragraph'),
  seekforward: (reader) => reader.next('paragraph'),
} satisfies Partial<Record<MediaSessionAction, Command>>) as [MediaSessionAction, Command][];

/** What the browser is told of each phase; with `none` the keys are not ours. */
const PLAYBACK: Readonly<Record<Phase, MediaSessionPlaybackState>> = {
  idle: 'none',
  starting: 'playing',
  reading: 'playing',
  paused: 'paused',
  finished: 'none',
  trouble: 'none',
};

/**
 * The keys of a headset and of the keyboard, and what a lock screen shows, while the built-in voice reads
 * (W3C Media Session). They are the reader's from its first word until it is stopped, has ended or is in trouble.
 */
export class MediaKeys {
  readonly #reader: KeyedReader;
  readonly #media: MediaSound;
  /** The article that they are for; null while nothing is read. */
  #article: string | null = null;

  constructor(reader: KeyedReader, media: MediaSound) {
    this.#reader = reader;
    this.#media = media;
    reader.addEventListener('change', this.#follow);
    this.#follow();
  }

  readonly #follow = (): void => {
    const { phase, article: read, voice } = this.#reader.state;
    const playback = PLAYBACK[phase];
    const article = playback !== 'none' && voice?.isOwn ? read : null;
    if (article !== this.#article) {
      if (article === null) this.#leave();
      else this.#take(article);
      this.#article = article;
    }
    if (article !== null) navigator.mediaSession.playbackState = playback;
  };

  #take(article: string): void {
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({ title: headlineOf(article), artist: siteName() });
    for (const [action, command] of COMMANDS) {
      mediaSession.setActionHandler(action, () => {
        command(this.#reader);
      });
    }
  }

  #leave(): void {
    const { mediaSession } = navigator;
    for (const [action] of COMMANDS) mediaSession.setActionHandler(action, null);
    mediaSession.metadata = null;
    mediaSession.playbackState = 'none';
    this.#media.release();
  }
}

function headlineOf(article: string): string {
  const inside = document.getElementById(article)?.querySelector('h1');
  const headline = (inside ?? document.querySelector('h1'))?.textContent
    .replace(/\s+/g, ' ')
    .trim();
  return headline || document.title;
}

const siteName = (): string =>
  document.querySelector<HTMLMetaElement>(
    'meta[property="og:site_name"], meta[name="application-name"]',
  )?.content ?? location.hostname;
