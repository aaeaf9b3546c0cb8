import type { Settings } from '../src/settings/index.ts';
import type { Shared } from './shared.ts';

const followed = new WeakSet<Settings>();

/** Loads what a citizen has chosen beside the page's own elements, now and whenever more is chosen. */
export function followChosen({ host, settings, listening }: Shared): void {
  if (!settings || !listening || followed.has(settings)) return;
  followed.add(settings);
  const page = host.ownerDocument;
  const load = (): void => {
    if (Object.keys(settings.get('shortcuts')).length > 0)
      import('./shortcuts/shortcuts.ts').then(({ startShortcuts }) => {
        startShortcuts(page);
      }, offline);
    if (settings.get('ruler') === 'on')
      import('./display/ruler.ts').then(({ startRuler }) => {
        startRuler(page, settings, listening);
      }, offline);
  };
  load();
  settings.addEventListener('change', load);
}

/** The page goes on without it. */
const offline = (): void => undefined;
