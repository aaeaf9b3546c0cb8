import { once } from 'node:events';

/** Milliseconds for an answer. */
const PATIENCE = 15_000;

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** What comes over the wire: an answer has an id, an event a method (WebDriver BiDi, § 3.3). */
interface Message {
  readonly id?: number | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A connection of WebDriver BiDi. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listener: (method: string, params: unknown) => void;
  #last = 0;

  private constructor(socket: WebSocket, listener: (method: string, params: unknown) => void) {
    this.#socket = socket;
    this.#listener = listener;
    socket.addEventListener('message', ({ data }) =>
      this.#hear(JSON.parse(String(data)) as Message),
    );
  }

  /** @param listener is told every event that was subscribed to */
  static async connect(
    address: string,
    listener: (method: string, params: unknown) => void,
  ): Promise<Bidi> {
    const socket = new WebSocket(address);
    const bidi = new Bidi(socket, listener);
    await once(socket, 'open');
    return bidi;
  }

  /** @throws what the browser says against it */
  send<T>(method: string, params: object): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer in ${PATIENCE} ms`));
      }, PATIENCE);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
  }

  #hear({ id, method, params, result, error, message }: Message): void {
    if (method !== undefined) this.#listener(method, params);
    const waiting = this.#waiting.get(id ?? 0);
    if (!waiting) return;
    this.#waiting.delete(id ?? 0);
    clearTimeout(waiting.timer);
    if (error === undefined) waiting.resolve(result as never);
    else waiting.reject(new Error(`${error}: ${message}`));
  }
}
