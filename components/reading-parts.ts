import type { compose } from '../src/reading/index.ts';
import type { Engine, phaseOf, Player } from '../src/speech/index.ts';
import type { passages } from '../src/text/index.ts';
import type { Highlighter } from './highlighter.ts';
import type { inSlices } from './in-slices.ts';

/** What reading aloud consists of; heavy, so it is loaded when the citizen first asks to listen. */
export interface ReadingParts {
  readonly passages: typeof passages;
  readonly compose: typeof compose;
  readonly phaseOf: typeof phaseOf;
  readonly Player: typeof Player;
  readonly Highlighter: typeof Highlighter;
  readonly inSlices: typeof inSlices;
  /** Null where the device cannot speak at all. */
  readonly createEngine: () => Engine | null;
}

export async function loadReading(): Promise<ReadingParts> {
  const [text, reading, speech, highlighter, slices] = await Promise.all([
    import('../src/text/index.ts'),
    import('../src/reading/index.ts'),
    import('../src/speech/index.ts'),
    import('./highlighter.ts'),
    import('./in-slices.ts'),
  ]);
  return {
    passages: text.passages,
    compose: reading.compose,
    phaseOf: speech.phaseOf,
    Player: speech.Player,
    Highlighter: highlighter.Highlighter,
    inSlices: slices.inSlices,
    createEngine: () => speech.createWebSpeechEngine(),
  };
}
