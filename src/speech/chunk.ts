import type { Sentence } from '../reading/index.ts';

/** As much of a sentence as one utterance takes. */
export interface Chunk {
  readonly text: string;
  readonly sentence: Sentence;
  /** First word, and the word behind the last, as indices into the sentence's words. */
  readonly from: number;
  readonly to: number;
}

/**
 * The next utterance of a sentence from a word on, of one language, at most `limit` characters, cut at
 * a pause where there is one. Chrome's online voices fall silent after about 15 seconds, so long sentences are
 * not given in one piece.
 */
export function chunkFrom(sentence: Sentence, from: number, limit: number): Chunk {
  const { text, words } = sentence;
  const start = words[from]?.at ?? 0;
  const other = words.findIndex(({ lang }, i) => i > from && lang !== words[from]?.lang);
  const end = other < 0 ? text.length : (words[other]?.at ?? text.length);
  if (end - start <= limit) {
    const to = other < 0 ? words.length : other;
    return { text: text.slice(start, end).trimEnd(), sentence, from, to };
  }
  const window = text.slice(start, start + limit);
  const pause = window.lastIndexOf(', ') + 1;
  const cut = start + (pause > limit / 3 ? pause : Math.max(window.lastIndexOf(' '), 0) || limit);
  const to = words.findIndex((word) => word.at >= cut);
  return { text: text.slice(start, cut).trimEnd(), sentence, from, to: to < 0 ? words.length : to };
}

/** The word of the sentence in which an offset of the chunk's text stands. */
export function wordAt(chunk: Chunk, charIndex: number): number {
  const { words } = chunk.sentence;
  const offset = (words[chunk.from]?.at ?? 0) + charIndex;
  let word = chunk.from;
  while (word + 1 < chunk.to && (words[word + 1]?.at ?? Infinity) <= offset) word++;
  return word;
}
