import { Outline, type OutlineItem, type OutlineKind } from '../../src/outline/index.ts';
import { wordsOf } from './views.ts';

/** Milliseconds of opening that may be spent on looking at the page; what is left comes in slices. */
const FIRST_LOOK = 16;
/** Milliseconds before what is left is looked at: what has been found is painted first. */
const REST = 50;
/** Milliseconds between two reports while the rest of a long page is looked through. */
const NEWS = 250;
/** A page that changes all the time is looked at anew this often, in milliseconds. */
const ANEW = 1000;

interface PageLookOptions {
  /** What of the page is left out. */
  readonly except: Element;
  /** Called when more has been found. */
  readonly found: () => void;
  /** Called when the page has changed. */
  readonly changed: () => void;
}

/** Looks at the page as it is when the outline opens, and as it becomes while it is open. */
export class PageLook {
  readonly #options: PageLookOptions;
  readonly #observer = new MutationObserver(() => {
    this.#timer ??= window.setTimeout(() => {
      this.#timer = undefined;
      this.#options.changed();
    }, ANEW);
  });
  #timer: number | undefined;
  #outline: Outline | null = null;

  constructor(options: PageLookOptions) {
    this.#options = options;
  }

  /** The outline as far as it is known; null before the first look. */
  get outline(): Outline | null {
    return this.#outline;
  }

  /** What has been found of a kind, narrowed to what was typed. */
  of(kind: OutlineKind): readonly OutlineItem[] {
    return this.#outline?.of(kind) ?? [];
  }

  /**
   * Looks anew: at once until there is enough to show, then in slices.
   *
   * @param query what was typed
   * @param kind what is shown
   * @param enough how many of them
   */
  look(query: string, kind: OutlineKind, enough: number): void {
    const { except, found } = this.#options;
    const outline = new Outline(except.ownerDocument.body, { except, wordsOf });
    this.#outline = outline;
    outline.narrow(query);
    outline.look(FIRST_LOOK, () => outline.of(kind).length > enough);
    found();
    let reported = performance.now();
    const lookOn = (): void => {
      if (outline !== this.#outline) return;
      outline.look();
      if (!outline.isComplete) setTimeout(lookOn);
      if (!outline.isComplete && performance.now() - reported < NEWS) return;
      reported = performance.now();
      found();
    };
    if (!outline.isComplete) setTimeout(lookOn, REST);
  }

  /** Tells from now on when the page changes. */
  watch(): void {
    this.#observer.observe(this.#options.except.ownerDocument.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'aria-hidden', 'inert', 'open', 'disabled'],
    });
  }

  /** Lets the page alone, and what was found of it go. */
  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#outline = null;
  }
}
