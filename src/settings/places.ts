import { ownStorage } from './storage.ts';

const KEY = 'tro-nang-places';
/** Computers are shared: what was heard on one is not kept for long, and not of many pages. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000;
const MOST = 20;

/** Where the reading of an article rested. */
export interface KnownPlace {
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  /** Sentences in all, null when they were not counted. */
  readonly total: number | null;
  /** A fingerprint of the sentence's text: the article may have changed since. */
  readonly mark: number;
}

type Stored = Record<string, KnownPlace & { readonly at: number }>;

/** Where the citizen stopped listening, by the address of the article; kept on this origin for a week. */
export class Places {
  readonly #storage: Storage | null;
  readonly #now: () => number;

  /** @param storage null to keep nothing; this origin's localStorage when left out */
  constructor(storage: Storage | null = ownStorage(), now: () => number = Date.now) {
    this.#storage = storage;
    this.#now = now;
  }

  get(address: string): KnownPlace | null {
    return this.#read()[address] ?? null;
  }

  keep(address: string, { sentence, total, mark }: KnownPlace): void {
    const latest = this.#others(address).slice(-(MOST - 1));
    const place = { sentence, total, mark, at: this.#now() };
    this.#write(Object.fromEntries([...latest, [address, place]]));
  }

  /** Forgets one place, or all. */
  forget(address?: string): void {
    this.#write(address === undefined ? {} : Object.fromEntries(this.#others(address)));
  }

  #others(address: string): [string, Stored[string]][] {
    return Object.entries(this.#read()).filter(([other]) => other !== address);
  }

  /** The places that are still young enough; {} where the storage is closed or holds something else. */
  #read(): Stored {
    try {
      const stored: unknown = JSON.parse(this.#storage?.getItem(KEY) ?? '{}');
      if (typeof stored !== 'object' || stored === null) return {};
      const young = Object.entries(stored as Stored).filter(
        ([, place]) => isPlace(place) && this.#now() - place.at < LIFETIME,
      );
      return Object.fromEntries(young);
    } catch {
      return {};
    }
  }

  #write(places: Stored): void {
    try {
      if (Object.keys(places).length > 0) this.#storage?.setItem(KEY, JSON.stringify(places));
      else this.#storage?.removeItem(KEY);
    } catch {
      // Full or forbidden: the place is not kept.
    }
  }
}

/** Anything may stand in a storage. */
const isPlace = (value: unknown): boolean => {
  const { sentence, mark, at } = (value ?? {}) as Partial<Stored[string]>;
  return (
    Number.isInteger(sentence) &&
    Number(sentence) >= 0 &&
    Number.isFinite(mark) &&
    Number.isFinite(at)
  );
};
