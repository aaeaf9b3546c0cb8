import type { Script, Sentence } from '../src/reading/index.ts';
import type { PlayerState } from '../src/speech/index.ts';
import { Follower } from './follower.ts';
import { HighlightStyle } from './highlighter.styles.ts';

const SENTENCE = 'tn-sentence';
const WORD = 'tn-word';

/**
 * Lights the sentence and the word being spoken, by the CSS Custom Highlight API: the page's
 * elements are not touched. Where a browser has no such API nothing is lit and reading goes on.
 */
export class Highlighter {
  readonly #follower: Follower;
  readonly #styles = new WeakMap<Node, HighlightStyle>();
  readonly #follows: () => boolean;
  #lit: Sentence | null = null;

  /** @param follows whether the page is to scroll along */
  constructor(page: Document, follows: () => boolean) {
    this.#follows = follows;
    this.#follower = new Follower(page);
  }

  show(script: Script | null, { intent, place, trouble }: PlayerState): void {
    const silent = intent === 'stop' || trouble === 'no-vietnamese-voice';
    const sentence = silent ? undefined : script?.sentence(place.sentence);
    if (!('highlights' in CSS)) return;
    if (!sentence) {
      this.#clear();
      return;
    }
    const word = sentence.words[place.word];
    const { passage } = sentence;
    const wordRange = word ? passage.range(word.start, word.end) : null;
    this.#style(passage.element);
    if (sentence !== this.#lit) {
      this.#lit = sentence;
      // In forced colours Chromium paints every highlight alike: there only the word is lit.
      const forced = matchMedia('(forced-colors: active)').matches;
      light(SENTENCE, forced ? null : passage.range(sentence.start, sentence.end));
    }
    light(WORD, wordRange);
    // Word by word: a long sentence may be longer than the window.
    if (intent === 'play' && this.#follows()) this.#follower.follow(passage.element, wordRange);
  }

  #clear(): void {
    this.#lit = null;
    light(SENTENCE, null);
    light(WORD, null);
    this.#follower.rest();
  }

  #style(element: Element): void {
    const root = element.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    let style = this.#styles.get(root);
    if (!style) this.#styles.set(root, (style = new HighlightStyle(root)));
    style.cover(element);
  }
}

function light(name: string, range: Range | null): void {
  if (!range) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = name === WORD ? 1 : 0;
  CSS.highlights.set(name, highlight);
}
