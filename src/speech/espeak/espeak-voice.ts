import type { BuiltInVoice, BuiltInVoiceState, MediaSound } from '../built-in-voice.ts';
import type { Engine } from '../engine.ts';
import { Cues } from './cues.ts';
import { EspeakEngine } from './espeak-engine.ts';
import type { MediaOptions } from './media-output.ts';
import { Pack, WORKER } from './pack.ts';
import { PackStore } from './pack-store.ts';
import { Synthesizer } from './synthesizer.ts';
import { trustedWorker } from './trusted-url.ts';
import { VoiceNotLoadedError } from './voice-not-loaded.ts';

export interface EspeakVoiceOptions {
  /** The folder that the portal serves the voice pack at (`tro-nang voice` makes it), as `/giong-doc/`. */
  readonly href: string;
  /** Where it is kept for later visits; the browser's own where left out. */
  readonly storage?: CacheStorage;
}

/** Reading `caches` alone throws where the citizen forbids storage. */
function browserStorage(): CacheStorage | undefined {
  try {
    return (globalThis as { caches?: CacheStorage }).caches;
  } catch {
    return undefined;
  }
}

const startWorker = (address: string): Worker =>
  new Worker(trustedWorker(address), { type: 'module' });

const cues = (now: () => number): Cues => new Cues(now);

/** Where it cannot be had as media the voice is heard all the same. */
const playAsMedia = (engine: EspeakEngine, options: MediaOptions): Promise<MediaSound | null> =>
  import('./media-output.ts')
    .then(({ openMedia }) => openMedia(options))
    .then((media) => {
      if (media) engine.playAsMedia(media);
      return media;
    })
    .catch(() => null);

/** The portal's own voice: eSpeak NG, loaded when asked for and kept on the device. */
export class EspeakVoice extends EventTarget implements BuiltInVoice {
  readonly #pack: Pack;
  readonly #store: PackStore;
  #state: BuiltInVoiceState = { phase: 'absent' };
  #loading: Promise<Engine> | null = null;
  #media: Promise<MediaSound | null> = Promise.resolve(null);

  constructor({ href, storage = browserStorage() }: EspeakVoiceOptions) {
    super();
    this.#store = new PackStore(storage);
    this.#pack = new Pack(href, this.#store);
  }

  get state(): BuiltInVoiceState {
    return this.#state;
  }

  /** Bytes to be loaded, compressed where the server compresses. @throws VoiceNotLoadedError */
  async size(): Promise<number> {
    return this.#pack.networkSize(await this.#pack.list());
  }

  /** Whether a voice is on this device from an earlier visit. Asks nothing of the network. */
  async isStored(): Promise<boolean> {
    const list = await this.#pack.storedList().catch(() => null);
    return list !== null && this.#pack.isStored(list);
  }

  /**
   * Loads the voice, once however often it is called; after a failure the next call tries again.
   *
   * @param signal calls the loading off
   * @throws VoiceNotLoadedError
   */
  load(signal: AbortSignal = new AbortController().signal): Promise<Engine> {
    this.#loading ??= this.#load(signal).catch((error: unknown) => {
      this.#loading = null;
      this.#set({ phase: signal.aborted ? 'absent' : 'failed' });
      if (signal.aborted) throw new VoiceNotLoadedError('aborted', { cause: error });
      if (error instanceof VoiceNotLoadedError) throw error;
      throw new VoiceNotLoadedError('unreachable', { cause: error });
    });
    return this.#loading;
  }

  /** Deletes what is kept on the device; a voice that is loaded goes on speaking. */
  forget(): Promise<void> {
    return this.#store.forget();
  }

  async media(): Promise<MediaSound | null> {
    await this.#loading?.catch(() => undefined);
    return this.#media;
  }

  async #load(signal: AbortSignal): Promise<Engine> {
    this.#set({ phase: 'loading', loaded: 0, total: 0 });
    const list = await this.#pack.list(signal);
    const total = await this.#pack.networkSize(list);
    const progress = (bytes: number): void => {
      this.#set({ phase: 'loading', loaded: Math.round((total * bytes) / list.bytes), total });
    };
    const data = await this.#pack.load(list, progress, signal);
    const address = this.#pack.address(WORKER, list);
    const synthesizer = new Synthesizer(() => startWorker(address), data);
    const sampleRate = await synthesizer.open();
    const engine = new EspeakEngine(synthesizer, sampleRate);
    const { soundWorker } = list;
    if (soundWorker && 'serviceWorker' in navigator) {
      const script = this.#pack.beside(soundWorker);
      this.#media = playAsMedia(engine, { script, sampleRate, cues, trusted: trustedWorker });
    }
    this.#set({ phase: 'ready' });
    return engine;
  }

  #set(state: BuiltInVoiceState): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}

/** The voice of a portal; nothing is loaded before its `load` is called. */
export const createBuiltInVoice = (options: EspeakVoiceOptions): EspeakVoice =>
  new EspeakVoice(options);
