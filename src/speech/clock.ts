/** Time as the player knows it, so that a test can make it pass. */
export interface Clock {
  /** Milliseconds from some fixed moment. */
  now(): number;
  /** Calls back once after `ms` milliseconds. Returns the way to call it off. */
  after(ms: number, callback: () => void): () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
