import { SERVICE_WORKER } from './names.ts';
import { trusted } from './trusted.ts';

const { connection } = navigator as { connection?: { readonly saveData: boolean } };

const loaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => {
        addEventListener('load', resolve, { once: true });
      });

/** The page and its pictures: what the service worker has not seen pass by, because it came after them. */
const addresses = (): string[] => [
  location.pathname + location.search,
  ...Array.from(document.images, ({ src }) => src).filter((src) => src.startsWith(location.origin)),
];

/**
 * Keeps the pages that a citizen visits for times without a network, once everything else is there. Not for those who
 * asked their browser to save data.
 */
export async function keepForOffline(): Promise<void> {
  // Missing without a secure context, and where the citizen forbids storage.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || connection?.saveData) return;
  await loaded();
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(trusted(SERVICE_WORKER));
  if (!isFirst) return;
  const { active } = await serviceWorker.ready;
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: addresses() } });
}
