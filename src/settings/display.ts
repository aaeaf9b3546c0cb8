import { DEFAULTS, DISPLAY } from './definitions.ts';
import type { Settings } from './settings.ts';

/**
 * Shows the display preferences on a page, now and whenever they change: `data-tn-text-size`,
 * `data-tn-line-spacing` and so on, one for each in `DISPLAY`, on the root element, absent at their defaults.
 */
export function applyDisplay(settings: Settings, root: HTMLElement): void {
  const apply = (): void => {
    for (const name of Object.keys(DISPLAY) as (keyof typeof DISPLAY)[]) {
      const value = settings.get(name);
      // HTML writes attributes in small letters.
      const attribute = `data-tn-${name.replace(/[A-Z]/, '-$&')}`;
      if (value === DEFAULTS[name]) root.removeAttribute(attribute);
      else root.setAttribute(attribute, `${value}`);
    }
  };
  apply();
  settings.addEventListener('change', apply);
}

/** Takes back all that `applyDisplay` has set on a page. */
export function clearDisplay(root: HTMLElement): void {
  for (const name of root.getAttributeNames())
    if (name.startsWith('data-tn-')) root.removeAttribute(name);
}
