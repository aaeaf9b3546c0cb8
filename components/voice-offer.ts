import type { BuiltInVoice, Engine } from '../src/speech/index.ts';
import type { KeyedReader } from './media-keys.ts';

/** What the citizen is shown of the voice that the portal offers. */
export interface VoiceOfferState {
  readonly state: 'offered' | 'loading' | 'ready' | 'failed';
  /** Bytes to be loaded, null while that is not known. */
  readonly bytes: number | null;
  /** Bytes loaded so far. */
  readonly loaded: number;
}

/**
 * The voice of the portal's own: asked for before it is loaded, except where an earlier visit has
 * stored it on the device.
 */
export class VoiceOffer {
  readonly #voice: Promise<BuiltInVoice>;
  readonly #reader: KeyedReader;
  #state: VoiceOfferState = { state: 'offered', bytes: null, loaded: 0 };
  #loading: Promise<Engine | null> | null = null;

  /** @param reader dispatches `change` with every change of the offer, and is commanded by media keys */
  constructor(voice: Promise<BuiltInVoice>, reader: KeyedReader) {
    this.#voice = voice;
    this.#reader = reader;
    this.#weigh().catch(() => undefined);
  }

  get state(): VoiceOfferState {
    return this.#state;
  }

  /** Whether the citizen has agreed before: the voice is on this device. */
  async isStored(): Promise<boolean> {
    return (await this.#voice).isStored().catch(() => false);
  }

  /** Loads the voice, once; null when that failed, which the state tells. The next call tries again. */
  load(): Promise<Engine | null> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #weigh(): Promise<void> {
    this.#set({ bytes: await (await this.#voice).size() });
  }

  async #load(): Promise<Engine | null> {
    this.#set({ state: 'loading', loaded: 0 });
    try {
      const voice = await this.#voice;
      const progress = (): void => {
        if (voice.state.phase === 'loading')
          this.#set({ loaded: voice.state.loaded, bytes: voice.state.total });
      };
      voice.addEventListener('change', progress);
      const engine = await voice.load().finally(() => {
        voice.removeEventListener('change', progress);
      });
      this.#set({ state: 'ready' });
      this.#takeKeys(voice).catch(() => undefined);
      return engine;
    } catch {
      this.#loading = null;
      this.#set({ state: 'failed' });
      return null;
    }
  }

  async #takeKeys(voice: BuiltInVoice): Promise<void> {
    const media = await voice.media();
    if (!media) return;
    const { MediaKeys } = await import('./media-keys.ts');
    new MediaKeys(this.#reader, media);
  }

  #set(part: Partial<VoiceOfferState>): void {
    this.#state = { ...this.#state, ...part };
    this.#reader.dispatchEvent(new Event('change'));
  }
}
