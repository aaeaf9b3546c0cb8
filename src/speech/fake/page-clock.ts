import type { Clock } from '../clock.ts';

/** Time as a page has it that may be frozen: nothing is called back until it thaws, and then all that was due. */
export class PageClock implements Clock {
  readonly #clock: Clock;
  readonly #due = new Set<() => void>();
  #frozen = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get frozen(): boolean {
    return this.#frozen;
  }

  now(): number {
    return this.#clock.now();
  }

  after(ms: number, callback: () => void): () => void {
    const due = (): void => {
      if (this.#frozen) this.#due.add(callback);
      else callback();
    };
    const callOff = this.#clock.after(ms, due);
    return () => {
      callOff();
      this.#due.delete(callback);
    };
  }

  freeze(): void {
    this.#frozen = true;
  }

  thaw(): void {
    this.#frozen = false;
    for (const callback of this.#due) {
      // One may have called off another.
      if (this.#due.delete(callback)) callback();
    }
  }
}
