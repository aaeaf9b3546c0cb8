import type { compose } from '../src/reading/index.ts';
import type { Engine, phaseOf, Player } from '../src/speech/index.ts';
import type { passages } from '../src/text/index.ts';

/** What reading aloud consists of; heavy, so it is loaded when the citizen first asks to listen. */
export interface ReadingParts {
  readonly passages: typeof passages;
  readonly compose: typeof compose;
  readonly phaseOf: typeof phaseOf;
  readonly Player: typeof Player;
  /** Null where the device cannot speak at all. */
  readonly createEngine: () => Engine | null;
}

export async function loadReading(): Promise<ReadingParts> {
  const [{ passages }, { compose }, { createWebSpeechEngine, phaseOf, Player }] = await Promise.all(
    [
      import('../src/text/index.ts'),
      import('../src/reading/index.ts'),
      import('../src/speech/index.ts'),
    ],
  );
  return { passages, compose, phaseOf, Player, createEngine: () => createWebSpeechEngine() };
}
