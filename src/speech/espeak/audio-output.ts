/** Milliseconds that a context may take to start once a press of the citizen's allowed it: Firefox takes up to 2,000. */
const START_WAIT = 5000;
/** Where nothing on the page has been pressed yet, sound is not allowed: that is said sooner. */
const UNPRESSED_WAIT = 1000;
/** Milliseconds of silence after which the device's sound is given free. */
const IDLE = 10_000;

/** The device's sound: opened when first needed, given free while nothing is said. */
export class AudioOutput {
  readonly #sampleRate: number;
  #context: AudioContext | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** @param sampleRate of the voice: with the same one, pieces join to the sample */
  constructor(sampleRate: number) {
    this.#sampleRate = sampleRate;
  }

  /**
   * To be called in the press that asks for speech: without one, browsers do not let sound begin.
   *
   * @returns the context where it runs already
   */
  wake(): AudioContext | null {
    clearTimeout(this.#idle);
    this.#context ??= new AudioContext({ sampleRate: this.#sampleRate });
    this.#context.resume().catch(() => undefined);
    return this.#context.state === 'running' ? this.#context : null;
  }

  /** The context once it runs; null when the browser does not let it. */
  async running(): Promise<AudioContext | null> {
    const context = this.#context;
    if (!context) return null;
    const pressed = navigator.userActivation?.hasBeenActive ?? true;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        context.removeEventListener('statechange', look);
        resolve();
      };
      const look = (): void => {
        if (context.state === 'running') done();
      };
      const timer = setTimeout(done, pressed ? START_WAIT : UNPRESSED_WAIT);
      context.addEventListener('statechange', look);
      look();
    });
    return context.state === 'running' ? context : null;
  }

  /** Nothing is said for now. */
  rest(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      this.#context?.suspend().catch(() => undefined);
    }, IDLE);
  }
}
