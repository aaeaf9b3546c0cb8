/** Milliseconds before its time at which a cue counts as due: a timer can be a trifle early. */
const EARLY = 1;
/** Milliseconds until a clock that stands still is looked at again. */
const AGAIN = 10;
/** Milliseconds after which a clock is looked at again at the latest: one may be set back for a moment. */
const LONGEST = 100;

/** Calls back when a clock reaches given times; times are given in rising order. */
export class Cues {
  readonly #now: () => number;
  readonly #cues: { readonly at: number; readonly call: () => void }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param now the clock, in seconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  add(at: number, call: () => void): void {
    this.#cues.push({ at, call });
    if (this.#cues.length === 1) this.#arm();
  }

  clear(): void {
    this.#cues.length = 0;
    clearTimeout(this.#timer);
  }

  #arm(least = 0): void {
    const [next] = this.#cues;
    if (!next) return;
    const wait = Math.min(LONGEST, this.#wait(next.at));
    this.#timer = setTimeout(this.#fire, Math.max(least, wait));
  }

  #wait(at: number): number {
    return (at - this.#now()) * 1000;
  }

  readonly #fire = (): void => {
    for (let [next] = this.#cues; next && this.#wait(next.at) <= EARLY; [next] = this.#cues) {
      this.#cues.shift();
      next.call();
    }
    this.#arm(AGAIN);
  };
}
