export { chordOf, isPressed, parseChord, typesNothing } from './chord.ts';
export type { Chord, Platform } from './chord.ts';
export { accessKeysOf, freeChords, isReserved, toolsTaking } from './known-keys.ts';
export type { Tool } from './known-keys.ts';
export { Shortcuts } from './registry.ts';
export type { ShortcutChoice, ShortcutCommand, ShortcutStore } from './registry.ts';
