/** What shows that the citizen moves over the page. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'focusin'] as const;

/** Lines kept free above and below what is read. */
const MARGIN = 0.15;

/**
 * Brings the sentence that is read into view, as long as the citizen neither scrolls nor moves the focus: whoever
 * looks elsewhere is left alone until the next reading.
 */
export class Follower {
  readonly #page: Document;
  #following = false;
  /** What is to be brought into view in the next frame; null where nothing waits. */
  #next: Element | Range | null = null;
  #yielded = false;

  constructor(page: Document) {
    this.#page = page;
  }

  follow(element: Element, range: Range | null): void {
    if (!this.#following) this.#start();
    // Behind the next frame: to ask where things are, now, would have a long page laid out before the voice begins.
    if (!this.#next) requestAnimationFrame(() => setTimeout(this.#move));
    this.#next = range ?? element;
  }

  readonly #move = (): void => {
    const next = this.#next;
    this.#next = null;
    if (!next || this.#yielded || isMagnified()) return;
    const rect = next.getBoundingClientRect();
    const { innerHeight } = window;
    const covered =
      parseFloat(getComputedStyle(this.#page.documentElement).scrollPaddingBottom) || 0;
    const bottom = innerHeight * (1 - MARGIN) - covered;
    if (rect.top >= innerHeight * MARGIN && rect.bottom <= bottom) return;
    const calm =
      matchMedia('(prefers-reduced-motion: reduce)').matches ||
      this.#page.documentElement.matches('[data-tn-motion=off]');
    window.scrollBy({
      top: rect.top - innerHeight * 0.3,
      behavior: calm ? 'instant' : 'smooth',
    });
  };

  /** Reading ended. */
  rest(): void {
    if (!this.#following) return;
    this.#following = false;
    this.#yielded = false;
    this.#next = null;
    for (const type of MOVES) this.#page.removeEventListener(type, this.#yield);
  }

  #start(): void {
    this.#following = true;
    for (const type of MOVES) this.#page.addEventListener(type, this.#yield, { passive: true });
  }

  readonly #yield = (event: Event): void => {
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.has(event.key)) return;
    // Focus goes to our own controls without a wish to be elsewhere on the page.
    if (event.type === 'focusin' && (event.target as Element).closest('[data-tn-skip], tn-ribbon'))
      return;
    this.#yielded = true;
  };
}

/** Where a few lines fill the window, the citizen moves over the page alone: a page that moves too makes sick. */
const isMagnified = (): boolean => (visualViewport?.scale ?? 1) >= 1.5 || innerHeight < 280;

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);
