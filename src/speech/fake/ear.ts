/** One word as it was heard. */
export interface HeardWord {
  readonly word: string;
  /** The language of the voice that said it. */
  readonly lang: string;
  /** Which utterance it belongs to, counted from 0 in the order in which they were asked for. */
  readonly utterance: number;
  /** Milliseconds at which it began. */
  readonly from: number;
  /** Milliseconds at which it ended; null while it sounds. */
  to: number | null;
  /** False while it sounds, and for ever when it was cut off. */
  whole: boolean;
  /** How many words of its utterance come after it. */
  readonly wordsLeft: number;
}

/**
 * The truth of a test: what came out of the loudspeaker, whatever the device reports and whatever
 * the player believes.
 */
export class Ear {
  readonly heard: HeardWord[] = [];
  /** Moments at which two words sounded at once. */
  readonly clashes: number[] = [];
  readonly #sounding = new Set<HeardWord>();

  /** A word begins to sound. Returns the way to end it, whole or cut off. */
  hear(
    word: Pick<HeardWord, 'word' | 'lang' | 'utterance' | 'from' | 'wordsLeft'>,
  ): (at: number, whole: boolean) => void {
    const heard: HeardWord = { ...word, to: null, whole: false };
    if (this.#sounding.size > 0) this.clashes.push(word.from);
    this.#sounding.add(heard);
    this.heard.push(heard);
    return (at, whole) => {
      if (!this.#sounding.delete(heard)) return;
      heard.to = at;
      heard.whole = whole;
    };
  }

  /** The word that sounds now. */
  get now(): HeardWord | undefined {
    return this.#sounding.values().next().value;
  }
}
