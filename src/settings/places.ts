import { keepEntries, ownStorage, readEntries } from './storage.ts';

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

type Stored = KnownPlace & { readonly at: number };

/** Where the citizen stopped listening, by the address of the article; kept on this origin for a week. */
export class Places {
  readonly #storage: Storage | null;
  readonly #now: () => number;

  /** @param storage null to keep nothing; this origin's localStorage when left out */
  constructor(storage: Storage | null = ownStorage(), now: () => number = Date.now) {
    this.#storage = storage;
    this.#now = now;
  }

  /** What the place in an article of a page is kept under. */
  addressOf({ defaultView, URL }: Document, article: string): string {
    return `${defaultView ? defaultView.location.pathname + defaultView.location.search : URL}#${article}`;
  }

  get(address: string): KnownPlace | null {
    return this.#read().find(([one]) => one === address)?.[1] ?? null;
  }

  keep(address: string, { sentence, total, mark }: KnownPlace): void {
    const latest = this.#others(address).slice(-(MOST - 1));
    this.#write([...latest, [address, { sentence, total, mark, at: this.#now() }]]);
  }

  /** Forgets one place, or all. */
  forget(address?: string): void {
    this.#write(address === undefined ? [] : this.#others(address));
  }

  #others(address: string): [string, Stored][] {
    return this.#read().filter(([other]) => other !== address);
  }

  /** The places that are still young enough. */
  #read(): [string, Stored][] {
    return readEntries(this.#storage, KEY).filter(
      (entry): entry is [string, Stored] =>
        isPlace(entry[1]) && this.#now() - entry[1].at < LIFETIME,
    );
  }

  #write(places: readonly [string, Stored][]): void {
    keepEntries(this.#storage, KEY, places);
  }
}

/** Anything may stand in a storage. */
const isPlace = (value: unknown): value is Stored => {
  const { sentence, mark, at } = (value ?? {}) as Partial<Stored>;
  return (
    Number.isInteger(sentence) &&
    Number(sentence) >= 0 &&
    Number.isFinite(mark) &&
    Number.isFinite(at)
  );
};
