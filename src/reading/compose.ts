import type { Abbreviation, Note, Passage } from '../text/index.ts';
import {
  normalize,
  sentences,
  type NormalizeOptions,
  type Span,
  type Word,
} from '../vietnamese/index.ts';
import { foreignWords, Languages, type ForeignWord } from './languages.ts';
import type { Script, Sentence } from './script.ts';
import { utterSentence } from './utter-sentence.ts';
import { wordingOf } from './wording.ts';

export interface ComposeOptions extends NormalizeOptions {
  /** Whether there is a voice of a language; without one, its words are said by the Vietnamese voice as Vietnamese says them. */
  readonly speaks?: (language: string) => boolean;
}

/**
 * Composes the script of an article from its passages, lazily.
 *
 * @param passages in reading order; consumed one by one as sentences are asked for
 * @param options how the text is to be said, as for `normalize`
 */
export function compose(passages: Iterable<Passage>, options: ComposeOptions = {}): Script {
  const source = passages[Symbol.iterator]();
  const composed: Sentence[] = [];
  const composer = new Composer(options);
  let complete = false;

  function composeNext(): void {
    const { done, value: passage } = source.next();
    if (done) complete = true;
    else
      for (const draft of composer.sentencesOf(passage))
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

/** Turns passages into sentences; an abbreviation that the page explained once holds from there on. */
class Composer {
  readonly #languages: Languages;
  #options: NormalizeOptions;

  constructor({ speaks = () => false, ...options }: ComposeOptions) {
    this.#options = options;
    this.#languages = new Languages(speaks);
  }

  sentencesOf(passage: Passage): Draft[] {
    this.#learn(passage.abbreviations);
    const spans = sentences(passage.text);
    const others = [...this.#foreign(passage, spans), ...(passage.formulas ?? [])];
    const words = this.#wordsOf(passage, others);
    const drafts: Draft[] = [];
    const notes = [...(passage.notes ?? [])];
    let next = 0;
    // The last sentence takes what is said behind the text; without text there are cues only.
    for (let i = 0; i < Math.max(1, spans.length); i++) {
      const span = spans[i] ?? { start: 0, end: 0 };
      const first = next;
      const end = i >= spans.length - 1 ? Infinity : span.end;
      while (next < words.length && (words[next] as Word).start < end) next++;
      for (const part of apart(words.slice(first, next))) {
        const spoken = utterSentence(part);
        if (spoken.words.length === 0) continue;
        const opensParagraph = drafts.length === 0 && !passage.continued;
        drafts.push({ passage, ...spanOf(part, passage.text, span), ...spoken, opensParagraph });
      }
      while (notes[0] && notes[0].at <= end) drafts.push(...this.#noteOf(notes.shift()));
    }
    return drafts;
  }

  #noteOf(note: Note | undefined): Draft[] {
    return [...(note?.passages() ?? [])].flatMap((passage) => this.sentencesOf(passage));
  }

  #learn(abbreviations: readonly Abbreviation[]): void {
    const known = this.#options.lexicon ?? [];
    const added = abbreviations
      .map(({ text, title }) => ({ written: text, spoken: title }))
      .filter(({ written }) => !known.some((entry) => entry.written === written));
    if (added.length > 0) this.#options = { ...this.#options, lexicon: [...known, ...added] };
  }

  /** The words of the text and those of its cues, each cue before the words that follow it. */
  #wordsOf({ text, cues }: Passage, others: readonly Word[]): Word[] {
    const dates = cues.flatMap((cue) => (cue.kind === 'date' ? skipSpace(text, cue.at) : []));
    const written = among(this.#say(text, dates), others);
    const words: Word[] = [];
    let next = 0;
    for (const cue of cues) {
      while (next < written.length && (written[next] as Word).start < cue.at)
        words.push(written[next++] as Word);
      words.push(
        ...this.#say(wordingOf(cue)).map((word) => ({
          text: word.text,
          start: cue.at,
          end: cue.at,
        })),
      );
    }
    return words.concat(written.slice(next));
  }

  /** Words that another language's voice says, each sentence judged by itself. */
  #foreign({ text, languages }: Passage, spans: readonly Span[]): ForeignWord[] {
    return languages.flatMap(({ at, lang }, i) => {
      const to = languages[i + 1]?.at ?? text.length;
      return spans.flatMap((span) => {
        const start = Math.max(at, span.start);
        const piece = text.slice(start, Math.min(to, span.end));
        const language = this.#languages.of(piece, lang);
        return language === '' ? [] : foreignWords(piece, start, language);
      });
    });
  }

  #say(text: string, dates: readonly number[] = []): Word[] {
    return normalize(text, { ...this.#options, dates }).flatMap((token) => token.words);
  }
}

/** Text is collapsed: there is one space at most. */
const skipSpace = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/** Words in their order, foreign ones and formulas in place of what the same stretch of text is in Vietnamese. */
function among(words: readonly Word[], others: readonly Word[]): Word[] {
  const inOrder = [...others].sort((a, b) => a.start - b.start);
  const all: Word[] = [];
  let next = 0;
  // The words of one token need not be said in the order in which they are written: $5.
  for (const word of words) {
    if (others.some(({ start, end }) => word.start < end && word.end > start)) continue;
    while ((inOrder[next]?.start ?? Infinity) <= word.start) all.push(inOrder[next++] as Word);
    all.push(word);
  }
  return all.concat(inOrder.slice(next));
}

const isCue = (word: Word): boolean => word.start === word.end;

/** A cue that closes with a full stop is a sentence of its own. */
function apart(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    parts.at(-1)?.push(word);
    if (isCue(word) && word.text === '.') parts.push([]);
  }
  return parts;
}

/** What a sentence says on the page: nothing for a cue, the written sentence without its spaces otherwise. */
function spanOf(words: readonly Word[], text: string, { start, end }: Span): Span {
  const first = words[0];
  if (first && words.every(isCue)) return { start: first.start, end: first.start };
  const sentence = text.slice(start, end);
  return {
    start: start + (sentence.length - sentence.trimStart().length),
    end: start + sentence.trimEnd().length,
  };
}
