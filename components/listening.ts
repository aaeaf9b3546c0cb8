import type { Phase, PlayerState, Step, Trouble, Voice } from '../src/speech/index.ts';

/** What controls need to know; a new snapshot for every change. */
export interface ListeningState {
  readonly phase: Phase;
  readonly player: PlayerState;
  readonly trouble: Trouble | null;
  /** The id of the article that is read or would be, null where the page has none. */
  readonly article: string | null;
  /** Sentence being read, from 1; 0 before reading. */
  readonly position: number;
  /** Sentences in all, null until they have been counted. */
  readonly total: number | null;
  /** Vietnamese voices of this device, best first. */
  readonly voices: readonly Voice[];
}

/**
 * The one reader of a page, shared through {@link listeningContext}. Dispatches `change` when its
 * state does. Commands never throw: what goes wrong is told by `state.trouble`.
 */
export interface Listening extends EventTarget {
  readonly state: ListeningState;
  /** Loads what reading needs, without a sound; call it when the citizen is about to press. */
  prepare(): void;
  /** Starts reading from the beginning, or goes on where it rested. */
  listen(article?: string): void;
  pause(): void;
  stop(): void;
  next(step: Step): void;
  previous(step: Step): void;
  setRate(rate: number): void;
  setVoice(id: string): void;
}
