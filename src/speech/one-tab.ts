/** The tabs of one origin hear each other here. */
const CHANNEL = 'tro-nang-reading';

/**
 * One tab of a site speaks at a time: whoever begins tells the others, which then rest. Where the
 * browser has no BroadcastChannel nothing is told.
 */
export class OneTab {
  readonly #channel: BroadcastChannel | null;

  /** @param rest called when another tab has begun to read */
  constructor(rest: () => void) {
    this.#channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : null;
    this.#channel?.addEventListener('message', rest);
  }

  /** This tab begins to read. */
  begin(): void {
    this.#channel?.postMessage('begin');
  }

  close(): void {
    this.#channel?.close();
  }
}
