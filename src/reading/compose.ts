import type { Passage } from '../text/index.ts';
import {
  isMark,
  normalize,
  sentences,
  type NormalizeOptions,
  type Span,
  type Word,
} from '../vietnamese/index.ts';
import { leadOf } from './lead.ts';
import type { Script, Sentence, SpokenWord } from './script.ts';

/**
 * Composes the script of an article from its passages, lazily.
 *
 * @param passages in reading order; consumed one by one as sentences are asked for
 * @param options how the text is to be said, as for `normalize`
 */
export function compose(passages: Iterable<Passage>, options?: NormalizeOptions): Script {
  const source = passages[Symbol.iterator]();
  const composed: Sentence[] = [];
  let complete = false;

  function composeNext(): void {
    const { done, value: passage } = source.next();
    if (done) complete = true;
    else
      for (const draft of sentencesOf(passage, options))
        composed.push({ ...draft, index: composed.length });
  }

  return {
    sentence(index) {
      while (!complete && composed.length <= index) composeNext();
      return composed[index];
    },
    get known() {
      return composed.length;
    },
    get complete() {
      return complete;
    },
  };
}

type Draft = Omit<Sentence, 'index'>;

function sentencesOf(passage: Passage, options?: NormalizeOptions): Draft[] {
  const words = [
    ...leadOf(passage.role),
    ...normalize(passage.text, options).flatMap((token) => token.words),
  ];
  const drafts: Draft[] = [];
  let next = 0;
  for (const span of sentences(passage.text)) {
    const first = next;
    while (next < words.length && (words[next] as Word).start < span.end) next++;
    const spoken = utter(words.slice(first, next));
    if (spoken.words.length === 0) continue;
    drafts.push({
      passage,
      ...trim(passage.text, span),
      ...spoken,
      opensParagraph: drafts.length === 0 && !passage.continued,
    });
  }
  return drafts;
}

/** Joins words and marks to what a voice is given; a sentence always closes with a mark. */
function utter(words: readonly Word[]): { text: string; words: SpokenWord[] } {
  let text = '';
  const spoken: SpokenWord[] = [];
  for (const word of words) {
    if (isMark(word.text)) {
      if (text !== '') text = withMark(text, word.text);
    } else {
      if (text !== '') text += ' ';
      spoken.push({ ...word, at: text.length });
      text += word.text;
    }
  }
  return { text: /[.?!]$/.test(text) ? text : withMark(text, '.'), words: spoken };
}

/** Of two marks in a row the stronger is kept. */
function withMark(text: string, mark: string): string {
  if (text.endsWith(',')) return mark === ',' ? text : text.slice(0, -1) + mark;
  return /[.?!]$/.test(text) ? text : text + mark;
}

function trim(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const lead = sentence.length - sentence.trimStart().length;
  return { start: start + lead, end: start + sentence.trimEnd().length };
}
