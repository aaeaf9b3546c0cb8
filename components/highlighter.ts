import type { Script, Sentence } from '../src/reading/index.ts';
import type { PlayerState } from '../src/speech/index.ts';
import { Follower } from './follower.ts';
import { HighlightStyle } from './highlighter.styles.ts';
import type { Mark } from './overlay/overlay.ts';

const SENTENCE = 'tn-sentence';
const WORD = 'tn-word';

/**
 * Lights the sentence and the word being spoken, by the CSS Custom Highlight API, or by boxes over
 * the page where a browser has none: the page's elements are not touched.
 */
export class Highlighter {
  readonly #page: Document;
  readonly #follower: Follower;
  readonly #follows: () => boolean;
  readonly #light: Light;
  /** Marks formulas, where the Highlight API leaves gaps between signs, bars and roots; had when the first is said. */
  #boxes: Light | null = null;
  #lit: Sentence | null = null;
  /** Of the document or the shadow root that is read. */
  #look: HighlightStyle | undefined;

  /** @param follows whether the page is to scroll along */
  constructor(page: Document, follows: () => boolean) {
    this.#page = page;
    this.#follows = follows;
    this.#follower = new Follower(page);
    this.#light = 'highlights' in CSS ? light : overlaid(page);
  }

  show(script: Script | null, { intent, place, trouble }: PlayerState): void {
    const silent = intent === 'stop' || trouble === 'no-vietnamese-voice';
    const sentence = silent ? undefined : script?.sentence(place.sentence);
    if (!sentence) {
      this.#clear();
      return;
    }
    const word = sentence.words[place.word];
    const { passage } = sentence;
    const wordRange = word ? passage.range(word.start, word.end) : null;
    const formula = word?.formula;
    this.#style(passage.element);
    if (sentence !== this.#lit) {
      this.#lit = sentence;
      // In forced colours Chromium paints every highlight alike: there only the word is lit.
      const forced = matchMedia('(forced-colors: active)').matches;
      this.#light(SENTENCE, forced ? null : passage.range(sentence.start, sentence.end));
    }
    const boxed = formula && this.#light === light;
    this.#light(WORD, boxed ? null : wordRange);
    if (boxed) {
      this.#boxes ??= overlaid(this.#page);
      this.#boxes(SENTENCE, passage.range(formula.start, formula.end));
      this.#boxes(WORD, wordRange);
    } else this.#unbox();
    // Word by word: a long sentence may be longer than the window.
    if (intent === 'play' && this.#follows()) this.#follower.follow(passage.element, wordRange);
  }

  #clear(): void {
    this.#lit = null;
    this.#light(SENTENCE, null);
    this.#light(WORD, null);
    this.#unbox();
    this.#look = this.#look?.end();
    this.#follower.rest();
  }

  #unbox(): void {
    this.#boxes?.(SENTENCE, null);
    this.#boxes?.(WORD, null);
  }

  #style(element: Element): void {
    if (!('adoptedStyleSheets' in document)) return;
    const root = element.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (root !== this.#look?.root) {
      this.#look?.end();
      this.#look = new HighlightStyle(root);
    }
    this.#look.cover(element);
  }
}

/** Marks a range of the page; null takes the mark away. */
type Light = (mark: Mark, range: Range | null) => void;

function overlaid(page: Document): Light {
  const overlay = import('./overlay/overlay.ts').then(({ Overlay }) => new Overlay(page));
  return (mark, range) => {
    // Reading goes on where it cannot be had.
    overlay.then((one) => one.light(mark, range)).catch(() => undefined);
  };
}

function light(name: Mark, range: Range | null): void {
  if (!range) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = name === WORD ? 1 : 0;
  CSS.highlights.set(name, highlight);
}
