export { Places } from './places.ts';
export type { KnownPlace } from './places.ts';
export { Settings } from './settings.ts';
export type { SettingName, SettingValues } from './definitions.ts';
export { DEFAULTS, DISPLAY, CONTRASTS, SPACINGS, TEXT_SIZES } from './definitions.ts';
export { applyDisplay, clearDisplay } from './display.ts';
