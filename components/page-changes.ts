/** A page that changes all the time is looked at this often, in milliseconds. */
const AT_MOST = 1000;

/** Tells when what an element shows has changed; many changes at once are told as one. */
export class PageChanges {
  readonly #changed: () => void;
  readonly #observer = new MutationObserver(() => {
    this.#timer ??= window.setTimeout(() => {
      this.#timer = undefined;
      this.#changed();
    }, AT_MOST);
  });
  #timer: number | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Looks at another element, or at none. */
  watch(element: Element | null): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!element) return;
    this.#observer.observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'aria-hidden', 'open', 'alt'],
    });
  }
}
