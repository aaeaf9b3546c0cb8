import type { Limit } from './config.ts';

/** More addresses than this at once is an attack: the oldest are forgotten, memory stays bounded. */
const MOST_ADDRESSES = 10_000;

interface Window {
  count: number;
  /** In milliseconds of the clock. */
  ends: number;
}

/** Counts requests of each address in fixed windows of time. */
export class RateLimiter {
  readonly #limit: Limit;
  readonly #now: () => number;
  readonly #windows = new Map<string, Window>();

  constructor(limit: Limit, now: () => number = Date.now) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Seconds until `address` may try again; 0 when it may now. */
  wait(address: string): number {
    const { count, ends } = this.#windowOf(address);
    return count < this.#limit.count ? 0 : Math.ceil((ends - this.#now()) / 1000);
  }

  /** Counts one request of `address`. */
  count(address: string): void {
    const window = this.#windowOf(address);
    window.count += 1;
    this.#windows.set(address, window);
    if (this.#windows.size <= MOST_ADDRESSES) return;
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined) this.#windows.delete(oldest);
  }

  forget(address: string): void {
    this.#windows.delete(address);
  }

  #windowOf(address: string): Window {
    const window = this.#windows.get(address);
    if (window && window.ends > this.#now()) return window;
    this.#windows.delete(address);
    return { count: 0, ends: this.#now() + this.#limit.seconds * 1000 };
  }
}
