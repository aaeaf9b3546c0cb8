import type { Clock } from './clock.ts';
import type { Engine, Voice } from './engine.ts';
import { VIETNAMESE, voicesOf } from './voices.ts';

/** Browsers load their voices after the page; Linux with eSpeak takes seconds to list 13,362. An empty list is waited for this long … */
const WAIT_FOR_ANY = 8000;
/** … and a list without a Vietnamese voice this long, unless the engine says that more will come. */
const WAIT_FOR_MORE = 1000;
/** Some never tell that the list changed: it is looked at this often as well. */
const POLL = 100;

/** Which voice of a language speaks: the citizen's own choice, else the best that has not failed. */
export class VoiceChoice {
  readonly #engine: Engine;
  readonly #clock: Clock;
  readonly #failed = new Set<string>();
  #listed: readonly Voice[] = [];
  readonly #ranked = new Map<string, readonly Voice[]>();
  #chosen: string | null;
  #localOnly = false;

  constructor(engine: Engine, clock: Clock, chosen: string | null) {
    this.#engine = engine;
    this.#clock = clock;
    this.#chosen = chosen;
  }

  /** Asked for with every word that is lit: a list is ranked once for each language. */
  all(language = VIETNAMESE): readonly Voice[] {
    const listed = this.#engine.voices();
    if (listed !== this.#listed) {
      this.#listed = listed;
      this.#ranked.clear();
    }
    const ranked = this.#ranked.get(language) ?? voicesOf(language, listed);
    this.#ranked.set(language, ranked);
    return this.#localOnly ? ranked.filter((voice) => voice.local) : ranked;
  }

  /** With true, no voice is used that sends the text to a server. */
  keepLocal(localOnly: boolean): void {
    this.#localOnly = localOnly;
  }

  best(language = VIETNAMESE): Voice | null {
    const all = this.all(language);
    // Of another language one voice is tried: a device may list a hundred, and the Vietnamese one can say it too.
    const worthTrying = language === VIETNAMESE ? all : all.slice(0, 1);
    const usable = worthTrying.filter((voice) => !this.#failed.has(voice.id));
    return usable.find((voice) => voice.id === this.#chosen) ?? usable[0] ?? null;
  }

  /** True when there is such a voice; it is then used, even if it failed before. */
  choose(id: string): boolean {
    if (!this.all().some((voice) => voice.id === id)) return false;
    this.#chosen = id;
    this.#failed.delete(id);
    return true;
  }

  /** Leaves a voice that failed alone; true when a Vietnamese one is left. */
  giveUp(voice: Voice | null): boolean {
    if (voice) this.#failed.add(voice.id);
    return this.best() !== null;
  }

  /** Lets every voice be tried again. */
  forgive(): void {
    this.#failed.clear();
  }

  /** Calls back when a usable voice has appeared, or with false when none did in time. */
  wait(callback: (found: boolean) => void): () => void {
    const start = this.#clock.now();
    let callOffPoll: () => void = () => undefined;
    const settle = (found: boolean): void => {
      callOff();
      callback(found);
    };
    const look = (): void => {
      const isListed = this.#engine.voices().length > 0 && !this.#engine.isListing;
      const limit = isListed ? WAIT_FOR_MORE : WAIT_FOR_ANY;
      if (this.best()) settle(true);
      else if (this.#clock.now() - start >= limit) settle(false);
      else {
        callOffPoll();
        callOffPoll = this.#clock.after(POLL, look);
      }
    };
    const unsubscribe = this.#engine.onVoicesChanged(look);
    const callOff = (): void => {
      callOffPoll();
      unsubscribe();
    };
    callOffPoll = this.#clock.after(POLL, look);
    return callOff;
  }
}
