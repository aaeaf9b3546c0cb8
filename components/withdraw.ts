import type { Context, ContextProvider } from '@lit/context';
import { clearDisplay } from '../src/settings/index.ts';
import { provided } from './shared.ts';

/** Takes back what the root of a page provides, once no element of ours is left there: listeners, style sheets, and how the page is shown. */
export function withdraw(page: Document): void {
  const { settings, listening } = provided.get(page) ?? {};
  if (!settings || !listening) return;
  provided.delete(page);
  listening.value.stop();
  listening.value.leave.abort();
  stopProviding(page, settings);
  stopProviding(page, listening);
  clearDisplay(page.documentElement);
  page.defaultView?.removeEventListener('pagehide', listening.value);
  page.defaultView?.removeEventListener('storage', settings.value);
}

/** Takes the listeners of a provider from the root of a page. */
export function stopProviding<Value>(
  { documentElement: root }: Document,
  { onContextRequest, onProviderRequest }: ContextProvider<Context<unknown, Value>>,
): void {
  root.removeEventListener('context-request', onContextRequest as EventListener);
  root.removeEventListener('context-provider', onProviderRequest as EventListener);
}
