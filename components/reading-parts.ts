import type { Engine } from '../src/speech/index.ts';
import type { KeyedReader } from './media-keys.ts';
import type { Session } from './session.ts';
import type { VoiceOffer } from './voice-offer.ts';

/** What reading aloud consists of; heavy, so it is loaded when the citizen first asks to listen. */
export interface ReadingParts {
  readonly Session: typeof Session;
  /** The browser's own voices; null where it cannot speak at all. */
  readonly createEngine: () => Engine | null;
  /** The voice that a portal offers at an address, for devices that have none; loaded only where one does. */
  readonly offerVoice: (href: string, reader: KeyedReader) => Promise<VoiceOffer>;
}

export async function loadReading(): Promise<ReadingParts> {
  const { Session, builtInVoice, createWebSpeechEngine } = await import('./session.ts');
  return {
    Session,
    createEngine: createWebSpeechEngine,
    offerVoice: async (href, reader) => {
      const { VoiceOffer } = await import('./voice-offer.ts');
      return new VoiceOffer(builtInVoice({ href }), reader);
    },
  };
}
