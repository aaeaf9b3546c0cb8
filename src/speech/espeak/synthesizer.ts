import type { FromWorker, SpeechOrder, ToWorker } from './protocol.ts';
import { Rendering } from './rendering.ts';
import { VoiceNotLoadedError } from './voice-not-loaded.ts';

/** A worker that says nothing for so many milliseconds while it has work hangs. */
const PATIENCE = 10_000;

/** A worker being started. */
class Opening {
  readonly sampleRate: Promise<number>;
  succeed!: (sampleRate: number) => void;
  fail!: (cause?: unknown) => void;

  constructor() {
    this.sampleRate = new Promise((resolve, reject) => {
      this.succeed = resolve;
      this.fail = (cause) => {
        reject(new VoiceNotLoadedError('refused', { cause }));
      };
    });
  }
}

/**
 * Makes sound of text, one order at a time, in a worker. An order that waits can be dropped;
 * one under way is a fraction of a second's work and is made to its end. A worker that hangs is
 * ended, and another one started with the next order.
 */
export class Synthesizer {
  readonly #startWorker: () => Worker;
  readonly #data: ArrayBuffer;
  readonly #patience: number;
  #worker: Worker | null = null;
  #opening: Opening | null = null;
  #waiting: Rendering[] = [];
  #current: Rendering | null = null;
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(startWorker: () => Worker, data: ArrayBuffer, patience = PATIENCE) {
    this.#startWorker = startWorker;
    this.#data = data;
    this.#patience = patience;
  }

  /** Starts the worker. @returns samples a second @throws VoiceNotLoadedError `refused` */
  open(): Promise<number> {
    this.#opening ??= this.#start();
    return this.#opening.sampleRate;
  }

  /** Makes sound as soon as what is under way is made, before all that waits. */
  render(order: SpeechOrder): Rendering {
    return this.#enqueue(new Rendering(order), 0);
  }

  /** Makes sound when there is nothing else to do. */
  renderLater(order: SpeechOrder): Rendering {
    return this.#enqueue(new Rendering(order), this.#waiting.length);
  }

  /** Takes back an order that has not been begun. */
  drop(rendering: Rendering): void {
    this.#waiting = this.#waiting.filter((other) => other !== rendering);
  }

  #enqueue(rendering: Rendering, position: number): Rendering {
    this.#waiting.splice(position, 0, rendering);
    this.#next();
    return rendering;
  }

  #start(): Opening {
    const opening = new Opening();
    try {
      const worker = this.#startWorker();
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        this.#hear(data);
      };
      worker.onerror = () => {
        this.#giveUp();
      };
      this.#worker = worker;
      this.#tell({ type: 'open', data: this.#data });
    } catch (error) {
      opening.fail(error);
    }
    return opening;
  }

  #next(): void {
    if (this.#current) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#current = next;
    this.open().then(
      () => {
        if (this.#current === next) this.#tell({ type: 'say', order: next.order });
      },
      () => {
        if (this.#current === next) this.#finish('failed');
      },
    );
  }

  #hear(message: FromWorker): void {
    clearTimeout(this.#watchdog);
    switch (message.type) {
      case 'opened':
        this.#opening?.succeed(message.sampleRate);
        break;
      case 'piece':
        this.#watch();
        this.#current?.add(message);
        break;
      case 'done':
        this.#finish('complete');
        break;
      case 'failed':
        this.#giveUp();
        break;
    }
  }

  #finish(state: 'complete' | 'failed'): void {
    const rendering = this.#current;
    this.#current = null;
    rendering?.close(state);
    this.#next();
  }

  #tell(message: ToWorker): void {
    this.#worker?.postMessage(message);
    this.#watch();
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      this.#giveUp();
    }, this.#patience);
  }

  #giveUp(): void {
    clearTimeout(this.#watchdog);
    this.#worker?.terminate();
    this.#worker = null;
    this.#opening?.fail();
    this.#opening = null;
    this.#finish('failed');
  }
}
