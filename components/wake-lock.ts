/** Keeps the screen on while the voice speaks: phones silence a page whose screen goes off (Screen Wake Lock API). */
export class WakeLock {
  readonly #page: Document;
  #wanted = false;
  #sentinel: WakeLockSentinel | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  hold(wanted: boolean): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    // The browser lets go when the page is hidden.
    const follow = wanted ? 'addEventListener' : 'removeEventListener';
    this.#page[follow]('visibilitychange', this.#take);
    if (wanted) this.#take();
    else this.#release();
  }

  readonly #take = (): void => {
    if (!('wakeLock' in navigator) || this.#page.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(
      (sentinel) => {
        this.#sentinel?.release().catch(() => undefined);
        this.#sentinel = sentinel;
        if (!this.#wanted) this.#release();
      },
      // Refused where the battery is low: reading goes on as long as the screen does.
      () => undefined,
    );
  };

  #release(): void {
    this.#sentinel?.release().catch(() => undefined);
    this.#sentinel = null;
  }
}
