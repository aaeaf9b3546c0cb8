import type { EngineErrorKind } from '../engine.ts';

/** What a cancelled utterance reports. */
export type CancelReport = 'end' | 'interrupted' | 'canceled' | 'nothing';

/**
 * How a test's device behaves. Each field is one way in which browsers differ or fail; the named
 * faults are made of them. Times are milliseconds; `Infinity` is never.
 */
export interface Behaviour {
  /** From `speak` to the first sound. */
  startDelay: number;
  /** For a syllable at rate 1. */
  perSyllable: number;
  /** Whether `start` is sent. */
  starts: boolean;
  /** Whether `boundary` events are sent. */
  boundaries: boolean;
  /** The offset that a boundary at `index` of `text` claims. */
  boundaryAt: (index: number, text: string) => number;
  /** False when `end` is never sent, and the device claims to speak for ever. */
  ends: boolean;
  /** Every so many utterances `end` is lost although the device falls silent; 0: none. */
  losesEnd: number;
  /** How late events come, each in its turn; so they also come out of order. */
  delays: readonly number[];
  /** Whether every event comes twice. */
  twice: boolean;
  /** What a cancelled utterance reports, and how late. */
  onCancel: CancelReport;
  cancelDelay: number;
  /** Whether events that were on their way when an utterance was cancelled still arrive. */
  keepsEvents: boolean;
  /** What is asked for so soon after a cancellation is dropped. */
  deafAfterCancel: number;
  /** Every so many utterances after a cancellation one is dropped all the same; 0: none. */
  dropsAfterCancel: number;
  /** Whether what follows an utterance that others took away is never heard until there was a cancellation. */
  stuckByOthers: boolean;
  /** Fails the next utterances with these errors instead of speaking them. */
  errors: EngineErrorKind[];
  /** How long such an utterance is heard before it fails. */
  errorAfter: number;
  /** How long an utterance of an online voice may be heard before it dies without an event. */
  diesAfter: number;
  /** The moment after which nothing starts any more. */
  deadFrom: number;
  /** Where the voice takes a text to end. */
  cutsAt: RegExp | null;
  /** What is longer is refused, in UTF-16 units and in bytes of UTF-8. */
  mostCharacters: number;
  mostBytes: number;
  /** Whether speech must first be asked for within a press of the citizen's. */
  needsGesture: boolean;
  /** Voices, by id, that are listed and cannot speak: what they do instead. */
  deadVoices: Readonly<Record<string, EngineErrorKind | 'nothing'>>;
  /** Whether a change of an utterance that is being spoken ends it without an event. */
  diesOfChange: boolean;
  /** Whether the device says truly that it speaks, or says so for ever once it has spoken. */
  claims: 'truth' | 'always';
}

/** A device without a fault, without boundaries like Chromium on Linux. */
export const HEALTHY: Readonly<Behaviour> = {
  startDelay: 20,
  perSyllable: 200,
  starts: true,
  boundaries: false,
  boundaryAt: (index) => index,
  ends: true,
  losesEnd: 0,
  delays: [],
  twice: false,
  onCancel: 'interrupted',
  cancelDelay: 30,
  keepsEvents: false,
  deafAfterCancel: 0,
  dropsAfterCancel: 0,
  stuckByOthers: false,
  errors: [],
  errorAfter: 0,
  diesAfter: Infinity,
  deadFrom: Infinity,
  cutsAt: null,
  mostCharacters: Infinity,
  mostBytes: Infinity,
  needsGesture: false,
  deadVoices: {},
  diesOfChange: false,
  claims: 'truth',
};
