import type { Voice } from './engine.ts';
import type { Manner } from './manner.ts';
import type { PauseReason, Place, PlayerState, Trouble } from './state.ts';

/** Everything that can change what the player is in. */
export type PlayerEvent =
  | { readonly type: 'play'; readonly place: Place }
  | { readonly type: 'pause'; readonly reason: PauseReason }
  | { readonly type: 'stop' }
  | { readonly type: 'finish' }
  | { readonly type: 'move'; readonly place: Place }
  | { readonly type: 'asked' }
  | { readonly type: 'started' }
  | { readonly type: 'silent' }
  | { readonly type: 'trouble'; readonly trouble: Trouble }
  | { readonly type: 'manner'; readonly manner: Partial<Manner> }
  | { readonly type: 'voice'; readonly voice: Voice | null };

const BEGINNING: Place = { sentence: 0, word: 0 };

/** The state after an event: pure, total, and the only place where the state is made. */
export function transition(state: PlayerState, event: PlayerEvent): PlayerState {
  switch (event.type) {
    case 'play':
      return {
        ...state,
        intent: 'play',
        pauseReason: null,
        trouble: null,
        finished: false,
        place: event.place,
      };
    case 'pause':
      return { ...state, intent: 'pause', fact: 'silent', pauseReason: event.reason };
    case 'stop':
      return {
        ...state,
        intent: 'stop',
        fact: 'silent',
        pauseReason: null,
        trouble: null,
        finished: false,
        place: BEGINNING,
      };
    case 'finish':
      return {
        ...state,
        intent: 'stop',
        fact: 'silent',
        pauseReason: null,
        finished: true,
        place: BEGINNING,
      };
    case 'move':
      return { ...state, place: event.place, finished: false };
    case 'asked':
      return { ...state, fact: 'starting' };
    case 'started':
      return { ...state, fact: 'speaking' };
    case 'silent':
      return { ...state, fact: 'silent' };
    case 'trouble':
      // The place is kept: after the remedy reading goes on where it was.
      return {
        ...state,
        intent: 'pause',
        fact: 'silent',
        pauseReason: null,
        trouble: event.trouble,
      };
    case 'manner':
      return { ...state, ...event.manner };
    case 'voice':
      return { ...state, voice: event.voice };
    default:
      return event satisfies never;
  }
}
