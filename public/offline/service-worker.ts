// The portal's service worker: pages that were visited, and the built-in voice, work without a network. It keeps nothing
// that the server forbids to store, nothing for more than a week, and answers no form.
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { FILES_CACHE, OFFLINE_PAGE, PAGES_CACHE } from './names.ts';
import { trusted } from './trusted.ts';

/** The part of a service worker that is used here; TypeScript's DOM does not have it. */
interface ServiceWorkerScope {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
  readonly clients: { claim(): Promise<void> };
  readonly registration: {
    readonly navigationPreload?: { enable(): Promise<void> };
  };
  importScripts(address: string): void;
  addEventListener(
    type: 'activate',
    listener: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}

declare const self: ServiceWorkerScope;

/** One portal has one service worker: that of the built-in voice, by which media keys work, is taken into it. */
const SOUND_WORKER = '/giong-doc/sound-worker.js';
self.importScripts(trusted(SOUND_WORKER));

/** Where the package keeps the voice once a citizen has loaded it. */
const VOICE_CACHE = 'tro-nang-giong-doc';
const WEEK = 7 * 24 * 60 * 60;
/** Seconds to wait for the network where a page is on the device. */
const PATIENCE = 5;

/** Pages have no ending in their address; files do. */
const isPage = (url: URL): boolean => !/\.\w+$/.test(url.pathname);

precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: '' });
cleanupOutdatedCaches();

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isPage(url),
  new NetworkFirst({
    cacheName: PAGES_CACHE,
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      {
        cacheWillUpdate: ({ response }) => {
          const forbidden = response.headers.get('Cache-Control')?.includes('no-store');
          return Promise.resolve(response.status === 200 && !forbidden ? response : null);
        },
      },
      new ExpirationPlugin({ maxEntries: 50, maxAgeSeconds: WEEK, purgeOnQuotaError: true }),
    ],
  }),
);

// Pictures, and files of a newer portal than this worker knows of: their names change with what is in them.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({
    cacheName: FILES_CACHE,
    plugins: [
      new ExpirationPlugin({ maxEntries: 120, maxAgeSeconds: WEEK, purgeOnQuotaError: true }),
    ],
  }),
);

registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && url.pathname.startsWith('/giong-doc/') && url.search !== '',
  async ({ request }) =>
    (await caches.match(request, { cacheName: VOICE_CACHE })) ?? fetch(request),
);

setCatchHandler(async ({ request }) => {
  const page = request.destination === 'document' ? await matchPrecache(OFFLINE_PAGE) : undefined;
  return page ?? Response.error();
});

self.addEventListener('activate', (event) => {
  const { navigationPreload } = self.registration;
  event.waitUntil(Promise.all([self.clients.claim(), navigationPreload?.enable()]));
});
