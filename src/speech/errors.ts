import type { EngineErrorKind } from './engine.ts';
import type { Trouble } from './state.ts';

/** What the player does about an error of the engine. */
export type Remedy =
  /** Somebody else must be heard: rest, keep the place. */
  | { readonly do: 'rest' }
  /** Say the same again once. */
  | { readonly do: 'retry'; readonly or: Trouble }
  /** Take the next Vietnamese voice. */
  | { readonly do: 'other-voice'; readonly or: Trouble }
  /** Give the voice less at a time. */
  | { readonly do: 'shorten'; readonly or: Trouble }
  /** Tell the citizen what to do. */
  | { readonly do: 'tell'; readonly trouble: Trouble };

/** One policy for each error kind of the Web Speech API. */
export function remedyFor(kind: EngineErrorKind): Remedy {
  switch (kind) {
    case 'canceled':
    case 'interrupted':
      return { do: 'rest' };
    case 'network':
      return { do: 'other-voice', or: 'network' };
    case 'language-unavailable':
    case 'voice-unavailable':
      return { do: 'other-voice', or: 'no-vietnamese-voice' };
    case 'synthesis-unavailable':
    case 'synthesis-failed':
    case 'invalid-argument':
      return { do: 'retry', or: 'voice-silent' };
    case 'text-too-long':
      return { do: 'shorten', or: 'voice-silent' };
    case 'audio-busy':
    case 'audio-hardware':
      return { do: 'tell', trouble: 'audio' };
    case 'not-allowed':
      return { do: 'tell', trouble: 'not-allowed' };
    default:
      return kind satisfies never;
  }
}
