import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OneTab } from '../../src/speech/index.ts';

/** Why nothing is heard: without a network, without leave to sound, or because the file is not there or not whole. */
export type RecordingTrouble = 'offline' | 'not-allowed' | 'no-file';

/**
 * Plays one recording of a portal's at a time, and rests when another tab begins to speak; nothing is
 * fetched before `play`. Renders its host anew when it changes.
 */
export class Recording implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #tab: OneTab | null = null;
  #audio: HTMLAudioElement | null = null;
  #failed: { readonly address: string; readonly trouble: RecordingTrouble } | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether sound is heard or on its way. */
  get isPlaying(): boolean {
    return this.#audio?.paused === false;
  }

  /** Whether this is the recording that plays or rests. */
  holds(address: string): boolean {
    return this.#audio?.src === address;
  }

  troubleOf(address: string): RecordingTrouble | null {
    return this.#failed?.address === address ? this.#failed.trouble : null;
  }

  /**
   * Plays on from where the recording rested. To be called in a press of the citizen's: without one,
   * browsers do not let sound begin.
   */
  play(address: string): void {
    const held = this.#audio?.src === address ? this.#audio : null;
    const audio = held ?? this.#take(address);
    this.#failed = null;
    // What was stopped before it began fails as well, and is no trouble.
    audio.play().catch((error: unknown) => {
      this.#fail(audio, (error as DOMException).name === 'NotAllowedError');
    });
    this.#tab?.begin();
    this.#host.requestUpdate();
  }

  playFromStart(address: string): void {
    if (this.#audio) this.#audio.currentTime = 0;
    this.play(address);
  }

  /** Rests and keeps the place. */
  pause(): void {
    this.#audio?.pause();
    this.#host.requestUpdate();
  }

  stop(): void {
    this.pause();
    this.#audio = null;
  }

  hostConnected(): void {
    this.#tab = new OneTab(() => {
      this.pause();
    });
  }

  hostDisconnected(): void {
    this.stop();
    this.#tab?.close();
  }

  #take(address: string): HTMLAudioElement {
    this.stop();
    const audio = new Audio(address);
    this.#audio = audio;
    audio.addEventListener('error', () => {
      this.#fail(audio);
    });
    audio.addEventListener('ended', () => {
      if (this.#audio === audio) this.stop();
    });
    // The browser's own media keys rest it, too.
    for (const change of ['play', 'pause'])
      audio.addEventListener(change, () => {
        this.#host.requestUpdate();
      });
    return audio;
  }

  #fail(audio: HTMLAudioElement, isForbidden = false): void {
    if (this.#audio !== audio || (audio.paused && !audio.error && !isForbidden)) return;
    const reason = navigator.onLine ? 'no-file' : 'offline';
    this.#failed = { address: audio.src, trouble: isForbidden ? 'not-allowed' : reason };
    this.stop();
  }
}
