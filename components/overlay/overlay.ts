import { boxesOf, within, type Box } from './boxes.ts';
import { isLight } from './ink.ts';
import { overlayStyles } from './overlay.styles.ts';
import { Surroundings } from './surroundings.ts';

/** The sentence being spoken and the word in it, by the names of their highlights. */
export type Mark = 'tn-sentence' | 'tn-word';

/** Thickness of the line below a word, of the word's height. */
const LINE = 0.1;
const THINNEST = 2;
const THICKEST = 6;

/**
 * Marks what is being spoken where a browser has no CSS Custom Highlight API, and formulas everywhere: boxes in an element of ours that
 * follows the page's body. The page's own elements and their layout are not touched. Measured once a frame at most,
 * when what is marked changes or may have moved. Not marked truly: vertical writing, text that a transform turns or
 * moves by itself, and text in the top layer, such as a modal dialog, which lies over everything.
 */
export class Overlay {
  readonly #page: Document;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #ranges = new Map<Mark, Range>();
  #around: Surroundings | null = null;
  #isWaiting = false;

  constructor(page: Document) {
    this.#page = page;
    this.#host = page.createElement('div');
    this.#host.setAttribute('aria-hidden', 'true');
    this.#host.setAttribute('data-tn-overlay', '');
    this.#root = this.#host.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [overlayStyles()];
  }

  light(mark: Mark, range: Range | null): void {
    if (range) this.#ranges.set(mark, range);
    else this.#ranges.delete(mark);
    this.#later();
  }

  readonly #later = (): void => {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(this.#paint);
  };

  readonly #paint = (): void => {
    this.#isWaiting = false;
    const sentence = this.#ranges.get('tn-sentence');
    const word = this.#ranges.get('tn-word');
    const element = elementAt(word ?? sentence);
    if (element !== this.#around?.element) {
      this.#around?.end();
      this.#around = element && new Surroundings(element, this.#later);
    }
    if (!this.#around) {
      this.#host.remove();
      return;
    }
    this.#dress(this.#around);
    const words = word ? boxesOf(word) : [];
    this.#show(this.#around.view(), [
      ...(sentence ? boxesOf(sentence) : []).map((box) => ['tn-sentence', box] as const),
      ...words.map((box) => ['tn-word', box] as const),
      ...words.map((box) => ['line', below(box)] as const),
    ]);
  };

  /** Takes the colour and the layer of the text. */
  #dress({ element, layer }: Surroundings): void {
    const { color } = getComputedStyle(element);
    this.#host.style.setProperty('--layer', String(layer));
    this.#host.style.setProperty('--ink', color);
    this.#host.dataset['ink'] = isLight(color) ? 'light' : 'dark';
    if (!this.#host.isConnected) this.#page.documentElement.append(this.#host);
  }

  #show(view: Box, marks: readonly (readonly [string, Box])[]): void {
    // Wherever the page's styles have put it.
    const origin = this.#host.getBoundingClientRect();
    this.#root.replaceChildren(
      ...marks.flatMap(([name, whole]) => {
        const box = within(whole, view);
        if (!box) return [];
        const element = this.#page.createElement('div');
        element.className = name;
        element.style.setProperty('left', `${String(box.left - origin.left)}px`);
        element.style.setProperty('top', `${String(box.top - origin.top)}px`);
        element.style.setProperty('width', `${String(box.right - box.left)}px`);
        element.style.setProperty('height', `${String(box.bottom - box.top)}px`);
        return element;
      }),
    );
  }
}

/** Below the marks that Vietnamese letters have below them. */
function below({ left, right, top, bottom }: Box): Box {
  const thickness = Math.min(Math.max(THINNEST, (bottom - top) * LINE), THICKEST);
  return { left, right, top: bottom, bottom: bottom + thickness };
}

function elementAt(range: Range | undefined): Element | null {
  const node = range?.startContainer;
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
