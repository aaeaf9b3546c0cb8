import type { Voice } from './engine.ts';
import { NEWSREADER, type Manner } from './manner.ts';

/** What the citizen wants. */
export type Intent = 'stop' | 'pause' | 'play';

/** What is heard, as far as the engine has told. */
export type Fact = 'silent' | 'starting' | 'speaking';

/** Why reading rests although the article is not finished. */
export type PauseReason =
  /** The citizen asked. */
  | 'citizen'
  /** Somebody else silenced the voice: a screen reader, another tab, another program. */
  | 'interrupted'
  /** The page was left. */
  | 'left'
  /** Another tab of this site began to read. */
  | 'other-tab';

/** What keeps the player from speaking; the components say it in plain Vietnamese. */
export type Trouble =
  /** This browser has no speech synthesis. */
  | 'no-speech'
  /** There are voices or none, but none that speaks Vietnamese. */
  | 'no-vietnamese-voice'
  /** The browser wants a press of the citizen's before it speaks. */
  | 'not-allowed'
  /** The voice did not start or did not finish, and a second try failed as well. */
  | 'voice-silent'
  /** The sound device is missing or taken. */
  | 'audio'
  /** An online voice without a network. */
  | 'network'
  /** There is no text to read. */
  | 'nothing-to-read'
  /** The reading program itself could not be loaded. */
  | 'not-loaded';

/** Where reading is: a sentence of the script and a spoken word of that sentence, both from 0. */
export interface Place {
  readonly sentence: number;
  readonly word: number;
}

/** A snapshot; a new one is made for every change. */
export interface PlayerState extends Manner {
  readonly intent: Intent;
  readonly fact: Fact;
  readonly pauseReason: PauseReason | null;
  readonly trouble: Trouble | null;
  /** True when the last sentence has been spoken. */
  readonly finished: boolean;
  readonly place: Place;
  /** The voice in use, null until one is chosen. */
  readonly voice: Voice | null;
}

/** What a control shows; derived, never stored. */
export type Phase = 'idle' | 'starting' | 'reading' | 'paused' | 'finished' | 'trouble';

export function phaseOf(state: PlayerState): Phase {
  if (state.trouble) return 'trouble';
  switch (state.intent) {
    case 'stop':
      return state.finished ? 'finished' : 'idle';
    case 'pause':
      return 'paused';
    case 'play':
      return state.fact === 'starting' ? 'starting' : 'reading';
  }
}

export const INITIAL_STATE: PlayerState = {
  intent: 'stop',
  fact: 'silent',
  pauseReason: null,
  trouble: null,
  finished: false,
  place: { sentence: 0, word: 0 },
  ...NEWSREADER,
  voice: null,
};
