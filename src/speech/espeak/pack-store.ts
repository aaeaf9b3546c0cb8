/** The cache of the Cache API that holds the voice; a service worker may serve from it. */
export const VOICE_CACHE = 'tro-nang-giong-doc';

/**
 * The voice on the device. Storage may be missing (no secure context), forbidden or full: then
 * nothing is found and nothing kept, which is no failure.
 */
export class PackStore {
  readonly #storage: CacheStorage | undefined;

  constructor(storage: CacheStorage | undefined) {
    this.#storage = storage;
  }

  async find(address: string): Promise<Response | undefined> {
    const cache = await this.#cache();
    return cache?.match(address).catch(() => undefined);
  }

  async keep(address: string, bytes: ArrayBuffer, type: string): Promise<void> {
    const cache = await this.#cache();
    const response = new Response(bytes, { headers: { 'Content-Type': type } });
    await cache?.put(address, response).catch(() => undefined);
  }

  /** Deletes all but these addresses: older versions. */
  async prune(addresses: readonly string[]): Promise<void> {
    const cache = await this.#cache();
    const requests = (await cache?.keys().catch(() => undefined)) ?? [];
    for (const request of requests)
      if (!addresses.includes(request.url)) await cache?.delete(request).catch(() => false);
  }

  async forget(): Promise<void> {
    await this.#storage?.delete(VOICE_CACHE).catch(() => false);
  }

  async #cache(): Promise<Cache | undefined> {
    return this.#storage?.open(VOICE_CACHE).catch(() => undefined);
  }
}
