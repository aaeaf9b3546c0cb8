/** The keys of a roving tabindex (APG, Keyboard Interface § Managing Focus Within Components). */
const STEPS: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: 'first',
  End: 'last',
};

/**
 * The index to which a key moves, or null when it is not one of the widget's keys. Arrows wrap
 * around and follow the direction of the text.
 *
 * @param key `KeyboardEvent.key`
 * @param index where focus is
 * @param count how many items there are
 * @param rightToLeft whether the widget is laid out from right to left
 */
export function rovingIndex(
  key: string,
  index: number,
  count: number,
  rightToLeft: boolean,
): number | null {
  const step = STEPS[key];
  if (step === undefined || count === 0) return null;
  if (step === 'first') return 0;
  if (step === 'last') return count - 1;
  return (index + (rightToLeft ? -step : step) + count) % count;
}

/** Keys with a modifier belong to the browser, the system or a screen reader; composing text has its own. */
export const isPlainKey = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && !event.isComposing;
