import type { Clock } from '../clock.ts';

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly callback: () => void;
}

/** Time that passes only when a test says so, timer by timer in their order. */
export class FakeClock implements Clock {
  #now = 0;
  #order = 0;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { due: this.#now + Math.max(0, ms), order: this.#order++, callback };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  /** Lets `ms` milliseconds pass. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (let timer = this.#earliest(); timer && timer.due <= end; timer = this.#earliest()) {
      this.#timers.delete(timer);
      this.#now = timer.due;
      timer.callback();
    }
    this.#now = end;
  }

  #earliest(): Timer | undefined {
    let earliest: Timer | undefined;
    for (const timer of this.#timers) {
      if (
        !earliest ||
        timer.due < earliest.due ||
        (timer.due === earliest.due && timer.order < earliest.order)
      )
        earliest = timer;
    }
    return earliest;
  }
}
