import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Plays one recording of a portal's at a time; nothing is fetched before `play`. Renders its host anew when it changes. */
export class Recording implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #audio: HTMLAudioElement | null = null;
  #failed: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The address of what plays, or is about to. */
  get playing(): string | null {
    return this.#audio?.src ?? null;
  }

  /** The address of what was last asked for and could not be had. */
  get failed(): string | null {
    return this.#failed;
  }

  /** To be called in a press of the citizen's: without one, browsers do not let sound begin. */
  play(address: string): void {
    this.stop();
    this.#failed = null;
    const audio = new Audio(address);
    this.#audio = audio;
    const fail = (): void => {
      if (this.#audio !== audio) return;
      this.stop();
      this.#failed = address;
    };
    audio.addEventListener('error', fail);
    audio.addEventListener('ended', () => {
      if (this.#audio === audio) this.stop();
    });
    // What was stopped before it began fails as well, and is no trouble.
    audio.play().catch(fail);
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#audio?.pause();
    this.#audio = null;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }
}
