import type { Sentence } from '../reading/index.ts';
import { chunkFrom, type Chunk } from './chunk.ts';
import type { Voice } from './engine.ts';
import { Pace } from './pace.ts';
import type { VoiceChoice } from './voice-choice.ts';

/** Characters in one utterance; Chrome's online voices die in longer ones. */
const UTTERANCE_LIMIT = 175;
/** No voice is asked to do with less. */
const LEAST_LIMIT = 40;
/** Milliseconds in one utterance of an online voice: Chrome's die after 15,000. The pace of a new voice is only guessed. */
const ONLINE_LIMIT = 12_000;
const NEW_ONLINE_LIMIT = 7000;
/** Milliseconds of ours at a time where a screen reader waits for them: at most 4,000, some pace allowed for. */
const SHARED_LIMIT = 3300;

/** An utterance to come: what is said, by which voice, and how fast that one speaks. */
export interface Plan {
  readonly chunk: Chunk;
  readonly voice: Voice;
  readonly pace: Pace;
}

/** Decides how much of a sentence is said at once and by whom: each stretch by a voice of its language. */
export class Planner {
  /** How fast Vietnamese is spoken. */
  readonly pace = new Pace();
  readonly #otherPace = new Pace();
  readonly #voices: VoiceChoice;
  #limit = UTTERANCE_LIMIT;

  constructor(voices: VoiceChoice) {
    this.#voices = voices;
  }

  /** What is said of a sentence from a word on; null where there is no voice for it. */
  plan(sentence: Sentence, word: number, rate: number): Plan | null {
    const { lang } = sentence.words[word] ?? {};
    const other = lang === undefined ? null : this.#voices.best(lang);
    const voice = other ?? this.#voices.best();
    if (!voice) return null;
    const pace = other ? this.#otherPace : this.pace;
    const most = pace.charactersIn(longest(voice, pace), sentence, word, rate);
    return { chunk: chunkFrom(sentence, word, Math.min(this.#limit, most)), voice, pace };
  }

  /** The engine found an utterance too long: from now on they are half as long. */
  shorten(): void {
    this.#limit = Math.max(LEAST_LIMIT, Math.floor(this.#limit / 2));
  }
}

/** Milliseconds that a voice may have in one utterance. */
function longest({ sharesQueue, local }: Voice, pace: Pace): number {
  if (sharesQueue) return SHARED_LIMIT;
  if (local) return Infinity;
  return pace.learnt ? ONLINE_LIMIT : NEW_ONLINE_LIMIT;
}
