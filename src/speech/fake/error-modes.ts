import type { EngineErrorKind } from '../engine.ts';
import type { Behaviour } from './behaviour.ts';
import { INTERRUPTED, NO_VOICE, type Mode } from './mode.ts';

/** How each kind of error may end where it comes again and again; `null`: it comes once and is mended. */
const ERRORS: Readonly<Record<EngineErrorKind, string | null>> = {
  canceled: INTERRUPTED,
  interrupted: INTERRUPTED,
  'audio-busy': 'trouble: audio',
  'audio-hardware': 'trouble: audio',
  network: 'trouble: network',
  'synthesis-unavailable': null,
  'synthesis-failed': null,
  'language-unavailable': NO_VOICE,
  'voice-unavailable': NO_VOICE,
  'text-too-long': null,
  'invalid-argument': null,
  'not-allowed': 'trouble: not-allowed',
};

/** Each kind of error, told at once and in the middle of an utterance. */
export const ERROR_MODES: readonly Mode[] = Object.entries(ERRORS).flatMap(([kind, rest]) =>
  [0, 600].map((errorAfter) =>
    // A fresh list each time: the device takes errors off it.
    ({
      name: `${kind} ${errorAfter > 0 ? 'in the middle' : 'at once'}`,
      get behaviour(): Partial<Behaviour> {
        return { errors: [kind as EngineErrorKind], errorAfter };
      },
      rests: rest === null ? [] : [rest],
    }),
  ),
);
