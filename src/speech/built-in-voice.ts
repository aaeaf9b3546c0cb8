import type { Engine } from './engine.ts';

/** How far the portal's own voice has come. */
export type BuiltInVoiceState =
  | { readonly phase: 'absent' | 'ready' | 'failed' }
  /** In bytes, as they come over the network. */
  | { readonly phase: 'loading'; readonly loaded: number; readonly total: number };

/** Sound that the browser knows as media: keys of a headset reach the page. */
export interface MediaSound {
  /** Gives it up, so that no key can have it go on behind our back. */
  release(): void;
}

/** The voice that a portal offers to devices that have none. Dispatches `change` when its state does. */
export interface BuiltInVoice extends EventTarget {
  readonly state: BuiltInVoiceState;
  /** Bytes to be loaded. @throws when the portal does not answer */
  size(): Promise<number>;
  /** Whether it is on this device from an earlier visit. */
  isStored(): Promise<boolean>;
  /** Loads it, from the device where it is stored. @throws VoiceNotLoadedError */
  load(): Promise<Engine>;
  /** Once it is loaded: its sound as media; null where it is heard another way. */
  media(): Promise<MediaSound | null>;
}
