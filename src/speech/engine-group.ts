import type { Engine, EngineEvent, Utterance, Voice } from './engine.ts';

/** Several engines as one: each voice is spoken by the engine that lists it, later ones joining as they come. */
export class EngineGroup implements Engine {
  /** True while another engine is on its way: its voices are worth waiting for. */
  isListing = false;
  readonly #engines: Engine[] = [];
  readonly #listeners = new Set<() => void>();
  #lists: readonly (readonly Voice[])[] = [];
  #voices: readonly Voice[] = [];
  /** The engine that spoke last. */
  #current: Engine | null = null;

  constructor(...engines: readonly Engine[]) {
    for (const engine of engines) this.add(engine);
  }

  add(engine: Engine): void {
    this.#engines.push(engine);
    engine.onVoicesChanged(this.#changed);
    this.#changed();
  }

  has(engine: Engine): boolean {
    return this.#engines.includes(engine);
  }

  /** One array as long as no engine's list is another: whoever ranks it does so once. */
  voices(): readonly Voice[] {
    const lists = this.#engines.map((engine) => engine.voices());
    const same =
      lists.length === this.#lists.length && lists.every((list, i) => list === this.#lists[i]);
    if (!same) {
      this.#lists = lists;
      this.#voices = lists.flat();
    }
    return this.#voices;
  }

  onVoicesChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  speak(utterance: Utterance, listener: (event: EngineEvent) => void): void {
    this.#current = this.#engineOf(utterance.voice);
    if (this.#current) {
      this.#current.speak(utterance, listener);
      return;
    }
    queueMicrotask(() => {
      listener({ type: 'error', kind: 'voice-unavailable' });
    });
  }

  cancel(): void {
    this.#current?.cancel();
  }

  prepare(utterance: Utterance): void {
    this.#engineOf(utterance.voice)?.prepare?.(utterance);
  }

  isSpeaking(): boolean {
    return this.#current?.isSpeaking?.() ?? true;
  }

  get cancelGap(): number {
    return this.#current?.cancelGap ?? 0;
  }

  #engineOf(voice: Voice): Engine | null {
    return (
      this.#engines.find((engine) => engine.voices().some(({ id }) => id === voice.id)) ?? null
    );
  }

  readonly #changed = (): void => {
    for (const listener of this.#listeners) listener();
  };
}
