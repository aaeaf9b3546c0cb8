import type { KnownPlace, Settings } from '../src/settings/index.ts';
import type { Manner, Phase, PlayerState, Trouble, Voice } from '../src/speech/index.ts';
import type { VoiceOfferState } from './voice-offer.ts';

/** What controls need to know; a new snapshot for every change. */
export interface ListeningState extends Manner {
  readonly phase: Phase;
  readonly trouble: Trouble | null;
  /** Why reading rests, when it does. */
  readonly pauseReason: PlayerState['pauseReason'];
  /** The id of the article that is read or would be, '' for one that is looked for, null where none is offered. */
  readonly article: string | null;
  /** True while one thing of the page is read instead of the article. */
  readonly isItem: boolean;
  /** Sentence being read, from 1; 0 before reading. */
  readonly position: number;
  /** Sentences in all, null until they have been counted. */
  readonly total: number | null;
  /** Milliseconds to the end, null until the sentences have been counted. */
  readonly timeLeft: number | null;
  /** Where an earlier reading of the article rested; null while it is read, and where none did. */
  readonly saved: KnownPlace | null;
  readonly voice: Voice | null;
  /** Vietnamese voices of this device, best first; empty until reading has been loaded. */
  readonly voices: readonly Voice[];
  /** The portal's own voice; null where it offers none or before reading has been loaded. */
  readonly offer: VoiceOfferState | null;
}

/** Whether the citizen has asked for speech and has it, or is about to. */
export const isSounding = ({ phase }: ListeningState): boolean =>
  phase === 'starting' || phase === 'reading';

/** How the citizen wants to be read to. */
export const mannerOf = (settings: Settings): Manner => ({
  rate: settings.get('rate'),
  pitch: settings.get('pitch'),
  volume: settings.get('volume'),
  pauses: settings.get('pauses'),
});
