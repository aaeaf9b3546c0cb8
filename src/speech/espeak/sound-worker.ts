// The service worker by which the built-in voice is heard as media: it answers for the sounds that the page has made,
// and for nothing else. It is served beside the voice and built alone: it may import types only. A portal with a
// service worker of its own imports it there (`importScripts`), where it takes no decision for that one.
import type { ToSoundWorker } from './sound-protocol.ts';

/** The part of a service worker that is used here; TypeScript's DOM does not have it. */
interface ServiceWorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: InstallEvent) => void): void;
  addEventListener(type: 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToSoundWorker>) => void): void;
}

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface InstallEvent extends LastingEvent {
  /** ServiceWorker Static Routing API. */
  addRoutes(rules: readonly object[]): Promise<void>;
}

interface AskEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = self as unknown as ServiceWorkerScope;
const FOLDER = '/tro-nang-sound/';
/** Sounds that are kept at most: one is heard, others were heard or given up. */
const KEPT = 4;
/** Milliseconds that a sound may come later than it is asked for. */
const PATIENCE = 2000;

class Sounds {
  readonly #wavs = new Map<string, ArrayBuffer>();
  readonly #asked = new Map<string, (wav: ArrayBuffer) => void>();

  put(address: string, wav: ArrayBuffer): void {
    this.#wavs.set(address, wav);
    this.#asked.get(address)?.(wav);
    const [oldest] = this.#wavs.keys();
    if (oldest !== undefined && this.#wavs.size > KEPT) this.#wavs.delete(oldest);
  }

  async answer(address: string): Promise<Response> {
    const wav = this.#wavs.get(address) ?? (await this.#wait(address));
    if (!wav) return new Response(null, { status: 404 });
    const headers = { 'Content-Type': 'audio/wav', 'Cache-Control': 'no-store' };
    return new Response(wav, { headers });
  }

  async #wait(address: string): Promise<ArrayBuffer | null> {
    const wav = await new Promise<ArrayBuffer | null>((resolve) => {
      this.#asked.set(address, resolve);
      setTimeout(resolve, PATIENCE, null);
    });
    this.#asked.delete(address);
    return wav;
  }
}

const sounds = new Sounds();

worker.addEventListener('message', ({ data, ports }) => {
  if (data.type === 'tro-nang:ask') ports[0]?.postMessage(true);
  else if (data.type === 'tro-nang:sound') sounds.put(data.address, data.wav);
});

worker.addEventListener('fetch', (event) => {
  const { url } = event.request;
  if (new URL(url).pathname.includes(FOLDER)) event.respondWith(sounds.answer(url));
});

/** Has every other request go past us. @throws where the browser cannot: it would wait for us with every page */
async function passOthersBy(event: InstallEvent): Promise<void> {
  const { pathname } = new URL(`.${FOLDER}*`, worker.location.href);
  await event.addRoutes([
    { condition: { urlPattern: { pathname } }, source: 'fetch-event' },
    { condition: { urlPattern: { pathname: '/*' } }, source: 'network' },
  ]);
  await worker.skipWaiting();
}

if (worker.location.pathname.endsWith('/sound-worker.js')) {
  worker.addEventListener('install', (event) => {
    event.waitUntil(passOthersBy(event));
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(worker.clients.claim());
  });
}
