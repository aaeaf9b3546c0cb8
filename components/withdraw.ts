import { provided } from './shared.ts';

/** Takes back what the root of a page provides, once no element of ours is left there: listeners, and how the page is shown. */
export function withdraw(page: Document): void {
  const { settings, listening } = provided.get(page) ?? {};
  if (!settings || !listening) return;
  provided.delete(page);
  listening.value.stop();
  const root = page.documentElement;
  for (const { onContextRequest, onProviderRequest } of [settings, listening]) {
    root.removeEventListener('context-request', onContextRequest as EventListener);
    root.removeEventListener('context-provider', onProviderRequest as EventListener);
  }
  for (const name of root.getAttributeNames())
    if (name.startsWith('data-tn-')) root.removeAttribute(name);
  page.defaultView?.removeEventListener('pagehide', listening.value);
  page.defaultView?.removeEventListener('storage', settings.value);
}
