import { msg } from '@lit/localize';
import {
  chordOf,
  isReserved,
  toolsTaking,
  type Chord,
  type ShortcutCommand,
} from '../../src/shortcuts/index.ts';
import { heldText, keysOf, remedyText, sharedText } from './texts.ts';

/** A key is being chosen. */
export interface Asking {
  readonly command: ShortcutCommand;
  /** The modifiers that are held down, as they are shown. */
  readonly held: string;
  /** A key that is shared with others, and was not yet confirmed. */
  readonly wanted: Chord | null;
}

/** What a press means while a key is being chosen. */
export type Answer =
  /** Nothing: it is left to the browser. */
  | { readonly kind: 'pass' }
  | { readonly kind: 'call-off' }
  | { readonly kind: 'held'; readonly held: string }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'shared'; readonly chord: Chord; readonly said: string }
  | { readonly kind: 'chosen'; readonly chord: Chord };

/** What is known of keys while one is chosen. */
export interface Taken {
  readonly accessKeys: readonly string[];
  /** Keys that nothing has. */
  readonly free: readonly Chord[];
  /** The other command that has a key. */
  readonly holder: (chord: Chord) => ShortcutCommand | null;
}

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta'];

export function answerOf(event: KeyboardEvent, taken: Taken): Answer {
  if (MODIFIERS.includes(event.key)) return { kind: 'held', held: heldKeys(event) };
  // Tab goes on, as everywhere (WCAG 2.1.2). The key that began the choice may still be down.
  if (event.key === 'Tab' || event.type === 'keyup' || event.repeat) return { kind: 'pass' };
  if (event.key === 'Escape') return { kind: 'call-off' };
  const chord = chordOf(event);
  if (chord === null)
    return {
      kind: 'refused',
      said: msg('Phím này không dùng làm phím tắt được. Hãy bấm phím khác.'),
    };
  if (isReserved(chord))
    return {
      kind: 'refused',
      said: msg('Phím này cần để đi lại và bấm nút trong trang. Hãy bấm phím khác.'),
    };
  const warnings = warningsOf(chord, taken);
  return warnings.length > 0
    ? { kind: 'shared', chord, said: warnings.join(' ') }
    : { kind: 'chosen', chord };
}

/** What the citizen should know before using a key; empty where there is nothing. */
export function warningsOf(chord: Chord, { accessKeys, free, holder }: Taken): readonly string[] {
  const held = holder(chord);
  const tools = toolsTaking(chord, accessKeys);
  return [
    ...(held ? [heldText(held)] : []),
    ...(tools.length > 0 ? [sharedText(tools), remedyText(free)] : []),
  ];
}

/** “Ctrl + Alt + …” */
const heldKeys = ({ ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): string =>
  MODIFIERS.filter((_, index) => [ctrlKey, altKey, shiftKey, metaKey][index])
    .flatMap(keysOf)
    .map(({ printed }) => `${printed} + `)
    .join('') + '…';
