import { DEFAULTS, type SettingName } from './definitions.ts';
import type { Settings } from './settings.ts';

/** The preferences that a page's style sheets answer to, each as an attribute of the root element. */
const ATTRIBUTES = {
  textSize: 'data-tn-text-size',
  spacing: 'data-tn-spacing',
  contrast: 'data-tn-contrast',
} as const satisfies Partial<Record<SettingName, string>>;

/**
 * Shows the display preferences on a page, now and whenever they change: `data-tn-text-size`,
 * `data-tn-spacing` and `data-tn-contrast` on the root element, absent at their defaults.
 */
export function applyDisplay(settings: Settings, root: HTMLElement): void {
  const apply = (): void => {
    for (const [name, attribute] of Object.entries(ATTRIBUTES) as [
      keyof typeof ATTRIBUTES,
      string,
    ][]) {
      const value = settings.get(name);
      if (value === DEFAULTS[name]) root.removeAttribute(attribute);
      else root.setAttribute(attribute, String(value));
    }
  };
  apply();
  settings.addEventListener('change', apply);
}
