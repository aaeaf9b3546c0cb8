import { readBody, verify } from './pack-file.ts';
import type { PackFile, PackList } from './pack-list.ts';
import type { PackStore } from './pack-store.ts';
import { VoiceNotLoadedError } from './voice-not-loaded.ts';

export const DATA = 'espeak-ng.data';
export const WORKER = 'worker.js';
const LIST = 'pack.json';
/** Milliseconds to wait for the portal's list before the stored one is taken. */
const LIST_WAIT = 4000;

/** The voice pack of a portal: on the device where it is stored, else over the network. */
export class Pack {
  readonly #folder: URL;
  readonly #store: PackStore;

  /** @param href its folder, as `/giong-doc/` */
  constructor(href: string, store: PackStore) {
    this.#folder = new URL(href.replace(/\/?$/, '/'), document.baseURI);
    this.#store = store;
  }

  /** The address of a file; another one with every version, so that it may be kept for good. */
  address(name: string, { version }: PackList): string {
    return this.beside(`${name}?v=${version}`);
  }

  /** The address of what lies in the folder. */
  beside(name: string): string {
    return new URL(name, this.#folder).href;
  }

  /** The portal's list, or the stored one where the portal does not answer. @throws VoiceNotLoadedError */
  async list(signal?: AbortSignal): Promise<PackList> {
    const call = new AbortController();
    const hangUp = (): void => {
      call.abort();
    };
    const timer = setTimeout(hangUp, LIST_WAIT);
    signal?.addEventListener('abort', hangUp);
    try {
      const response = await fetch(this.#listAddress, { cache: 'no-cache', signal: call.signal });
      if (response.ok) return (await response.json()) as PackList;
    } catch {
      // The stored one may do.
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', hangUp);
    }
    signal?.throwIfAborted();
    return this.storedList();
  }

  /** @throws VoiceNotLoadedError where none is stored */
  async storedList(): Promise<PackList> {
    const stored = await this.#store.find(this.#listAddress);
    if (!stored) throw new VoiceNotLoadedError('unreachable');
    return (await stored.json()) as PackList;
  }

  async isStored(list: PackList): Promise<boolean> {
    return (await this.#store.find(this.address(DATA, list))) !== undefined;
  }

  /** Bytes that cross the network: less where the server compresses. */
  async networkSize(list: PackList): Promise<number> {
    const address = this.address(DATA, list);
    const head = await fetch(address, { method: 'HEAD' }).catch(() => null);
    return head?.headers.has('Content-Encoding') ? list.compressed : list.bytes;
  }

  /**
   * Brings every file onto the device and gives the data.
   *
   * @param progress told how many unpacked bytes have come
   * @throws VoiceNotLoadedError
   */
  async load(
    list: PackList,
    progress: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<ArrayBuffer> {
    let loaded = 0;
    const arrived = (bytes: number): void => {
      loaded += bytes;
      progress(loaded);
    };
    const names = Object.keys(list.files);
    const contents = await Promise.all(
      names.map((name) => this.#file(name, list, arrived, signal)),
    );
    const text = new TextEncoder().encode(JSON.stringify(list)).buffer;
    await this.#store.keep(this.#listAddress, text, 'application/json');
    await this.#store.prune([this.#listAddress, ...names.map((name) => this.address(name, list))]);
    const data = contents[names.indexOf(DATA)];
    if (!data) throw new VoiceNotLoadedError('damaged');
    return data;
  }

  get #listAddress(): string {
    return this.beside(LIST);
  }

  async #file(
    name: string,
    list: PackList,
    arrived: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<ArrayBuffer> {
    const file = list.files[name];
    if (!file) throw new VoiceNotLoadedError('damaged');
    const address = this.address(name, list);
    const stored = await this.#stored(address, file);
    if (stored) {
      arrived(stored.byteLength);
      return stored;
    }
    const response = await fetch(address, { signal });
    if (!response.ok) throw new VoiceNotLoadedError('unreachable');
    const bytes = await readBody(response, arrived);
    await verify(bytes, file);
    const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
    await this.#store.keep(address, bytes, type);
    return bytes;
  }

  /** What is stored and whole; what was damaged on the device is loaded anew. */
  async #stored(address: string, file: PackFile): Promise<ArrayBuffer | null> {
    try {
      const bytes = (await (await this.#store.find(address))?.arrayBuffer()) ?? null;
      if (bytes) await verify(bytes, file);
      return bytes;
    } catch {
      return null;
    }
  }
}
