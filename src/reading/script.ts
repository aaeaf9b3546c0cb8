import type { Passage } from '../text/index.ts';
import type { Span } from '../vietnamese/index.ts';

/** One spoken word of a sentence: where it stands in the utterance and what it says on the page. */
export interface SpokenWord {
  /** As it is given to the voice, without punctuation. */
  readonly text: string;
  /** UTF-16 offset in the sentence's `text`. */
  readonly at: number;
  /** The half-open span of the passage's text that it says; several words may share one. */
  readonly start: number;
  readonly end: number;
  /** The language whose voice says it, as BCP 47 writes it; left out for Vietnamese. */
  readonly lang?: string;
  /** The whole formula of which it says a part, as a span of the passage's text. */
  readonly formula?: Span;
}

/** The unit that is read, repeated and stepped over. */
export interface Sentence {
  /** Position in the script, from 0. */
  readonly index: number;
  readonly passage: Passage;
  /** The half-open span of the passage's text that it says. */
  readonly start: number;
  readonly end: number;
  /** What goes to the voice: syllables, single spaces and `, . ? !`; words of another language as they are written. */
  readonly text: string;
  readonly words: readonly SpokenWord[];
  /** True for the first sentence of a paragraph, a heading, an item …: where "paragraph" steps stop. */
  readonly opensParagraph: boolean;
}

/**
 * An article as it will be said. It is composed as far as it has been asked for, so that the first
 * sentence of a very long article is there at once.
 */
export interface Script {
  /** The sentence at an index, composing up to it; undefined behind the last. */
  sentence(index: number): Sentence | undefined;
  /** How many sentences have been composed. */
  readonly known: number;
  /** True once the end has been seen: `known` is then the total. */
  readonly complete: boolean;
}
