import {
  detectPlatform,
  formatHotkey,
  FUNCTION_KEYS,
  MODIFIER_ORDER,
  matchesKeyboardEvent,
  NAVIGATION_KEYS,
  parseHotkey,
  PUNCTUATION_CODE_MAP,
} from '@tanstack/hotkeys';

/**
 * Keys pressed together, as `aria-keyshortcuts` writes them: modifiers in the order Control, Alt,
 * Shift, Meta, then one key, e.g. `Control+Alt+K`, `Shift+F8`, `Alt+;`.
 */
export type Chord = string;

export type Platform = ReturnType<typeof detectPlatform>;

const EDITING = ['Enter', 'Escape', 'Space', 'Tab', 'Backspace', 'Delete', 'Insert'];
const NAMED: ReadonlySet<string> = new Set([...FUNCTION_KEYS, ...NAVIGATION_KEYS, ...EDITING]);
const PUNCTUATION: Readonly<Record<string, string>> = PUNCTUATION_CODE_MAP;
const CHARACTERS = new Set(Object.values(PUNCTUATION));

/** `KeyboardEvent.location` of the numeric keypad, which belongs to screen readers. */
const NUMPAD = 3;
/** `keyCode` of a key that an input method has taken; the only sign of it in some browsers. */
const TAKEN = 229;

/** Reads what was kept; null for anything that is no chord. */
export function parseChord(text: unknown): Chord | null {
  if (typeof text !== 'string') return null;
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  const known = /^[A-Z\d]$/.test(key) || CHARACTERS.has(key) || NAMED.has(key);
  const modified = parts.every((part) => (MODIFIER_ORDER as readonly string[]).includes(part));
  return known && modified ? formatHotkey(parseHotkey(text)) : null;
}

/**
 * The chord that was pressed; null for a modifier alone, for what an input method takes, for a
 * character typed by AltGr and for keys that are not ours.
 *
 * Letters are those of the citizen's layout, as on AZERTY. Digits and signs go by their place: the
 * Vietnamese keyboard of Windows writes ă â ê ô, the tone marks and đ with the digits, and others
 * write % with Shift and 5.
 */
export function chordOf(event: KeyboardEvent, platform = detectPlatform()): Chord | null {
  const key = keyOf(event);
  if (key === null) return null;
  const held = [event.ctrlKey, event.altKey, event.shiftKey, event.metaKey];
  const chord = [...MODIFIER_ORDER.filter((_, index) => held[index]), key].join('+');
  return isPressed(event, chord, platform) ? chord : null;
}

/** Whether an event is this chord. */
export const isPressed = (
  event: KeyboardEvent,
  chord: Chord,
  platform = detectPlatform(),
): boolean =>
  !isTyping(event, platform) &&
  event.location !== NUMPAD &&
  matchesKeyboardEvent(event, parseHotkey(chord, platform), platform);

/**
 * Whether a key press belongs to an input method or types a character by AltGr, which systems also
 * report as Ctrl and Alt. Firefox on macOS reports Option as AltGraph.
 */
const isTyping = (event: KeyboardEvent, platform: Platform): boolean =>
  event.isComposing ||
  event.keyCode === TAKEN ||
  (platform !== 'mac' && event.getModifierState('AltGraph'));

/** Whether a chord writes nothing in a field: what has a modifier other than Shift, and F1 to F24. */
export function typesNothing(chord: Chord, platform = detectPlatform()): boolean {
  const { ctrl, alt, meta, key } = parseHotkey(chord, platform);
  // Option writes on macOS: Option and O are ø.
  return ctrl || meta || (alt && platform !== 'mac') || FUNCTION_KEYS.has(key as never);
}

function keyOf({ key, code, location }: KeyboardEvent): string | null {
  if (location === NUMPAD) return null;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const printed = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? PUNCTUATION[code];
  if (printed !== undefined) return printed;
  const name = key === ' ' ? 'Space' : key;
  return NAMED.has(name) ? name : null;
}
