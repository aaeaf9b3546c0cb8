import type { System } from '../../src/locales/index.ts';

/** What of a browser's names tells the system apart; each also names others', so the order matters. */
const SIGNS: readonly (readonly [RegExp, System])[] = [
  [/Android/, 'android'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/CrOS/, 'chromeos'],
  [/Windows/, 'windows'],
  [/Mac/, 'macos'],
  [/Linux|X11/, 'linux'],
];

/**
 * The system that a browser says it runs on; null when it does not say. An iPad that asks for
 * desktop pages calls itself a Mac, and is the only one with a touch screen.
 */
export function systemOf(userAgent: string, touchPoints: number): System | null {
  const found = SIGNS.find(([sign]) => sign.test(userAgent))?.[1] ?? null;
  return found === 'macos' && touchPoints > 1 ? 'ios' : found;
}
