import type { Script } from '../reading/index.ts';
import type { Manner } from './manner.ts';
import { syllablesOf, type Pace } from './pace.ts';
import { pauseBefore } from './pauses.ts';
import type { Place } from './state.ts';

/** How long the rest of a script takes, worked out sentence by sentence as the script is composed. */
export class TimeLeft {
  readonly #script: Script;
  /** Syllables, and milliseconds of rests at a newsreader's pace, before each sentence. */
  readonly #syllables = [0];
  readonly #rests = [0];

  constructor(script: Script) {
    this.#script = script;
  }

  /** Counts one more sentence; false when there is none left. */
  count(): boolean {
    const index = this.#syllables.length - 1;
    const sentence = this.#script.sentence(index);
    if (!sentence) return false;
    const previous = this.#script.sentence(index - 1);
    const rest = previous ? pauseBefore(sentence, previous) : 0;
    this.#syllables.push((this.#syllables[index] ?? 0) + syllablesOf(sentence));
    this.#rests.push((this.#rests[index] ?? 0) + rest);
    return true;
  }

  /** Milliseconds from a place to the end; null until the script has been counted through. */
  after({ sentence, word }: Place, pace: Pace, { rate, pauses }: Manner): number | null {
    const total = this.#syllables.length - 1;
    if (!this.#script.complete || total < this.#script.known) return null;
    const here = this.#script.sentence(sentence);
    const said = (this.#syllables[sentence] ?? 0) + (here ? syllablesOf(here, 0, word) : 0);
    const rests = (this.#rests[total] ?? 0) - (this.#rests[sentence + 1] ?? 0);
    return (
      pace.lasting((this.#syllables[total] ?? 0) - said, rate) + Math.max(0, rests * pauses) / rate
    );
  }
}
