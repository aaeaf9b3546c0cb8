import { detectPlatform } from '@tanstack/hotkeys';
import { parseChord, type Chord, type Platform } from './chord.ts';

/** Who else listens to keys. */
export type Tool =
  /** Letters and signs alone: quick keys of screen readers, and what speech input may type by mistake. */
  | 'letters'
  | 'system'
  | 'browser'
  /** Alt and a letter open a menu of the browser's. */
  | 'menus'
  /** AltGr, which Windows reports as Ctrl and Alt. */
  | 'altgr'
  /** Option, which writes signs on macOS. */
  | 'option'
  /** UniKey, EVKey and their like: Ctrl+Shift and Alt+Z toggle Vietnamese. */
  | 'vietnamese-input'
  /** Windows changes the keyboard by Alt+Shift and Ctrl+Shift. */
  | 'keyboard-switch'
  /** NVDA, JAWS and Narrator. */
  | 'windows-screen-readers'
  | 'orca'
  | 'talkback'
  | 'voiceover'
  /** An `accesskey` of this page. */
  | 'page';

interface KnownKeys {
  readonly tool: Tool;
  readonly on: readonly Platform[];
  /** Tested against a chord. */
  readonly keys: RegExp;
}

const ALL: readonly Platform[] = ['windows', 'linux', 'mac'];
const NOT_MAC: readonly Platform[] = ['windows', 'linux'];

/** What other tools do with keys by themselves, after their own manuals. */
const KNOWN_KEYS: readonly KnownKeys[] = [
  { tool: 'letters', on: ALL, keys: /^(Shift\+)?.$/ },
  { tool: 'system', on: NOT_MAC, keys: /Meta\+/ },
  { tool: 'system', on: NOT_MAC, keys: /^Alt\+(Shift\+)?(F4|Space|Escape|Tab|Enter)$/ },
  { tool: 'system', on: ALL, keys: /^Control\+(Shift\+)?(Escape|Space)$/ },
  { tool: 'system', on: NOT_MAC, keys: /^Control\+Alt\+(Shift\+)?Delete$/ },
  { tool: 'system', on: ['linux'], keys: /^Alt\+(F\d+|`|\d)$|^Control\+Alt\+/ },
  { tool: 'system', on: ['mac'], keys: /^(Control|Alt)\+(Shift\+)?(F\d|Arrow\w+)$|^F(1\d|\d)$/ },
  { tool: 'browser', on: NOT_MAC, keys: /^(F(1|3|4|5|6|7|9|10|11|12))$/ },
  {
    tool: 'browser',
    on: NOT_MAC,
    keys: /^Shift\+F(3|5|6|7|9|10|12)$|^Control\+(Shift\+)?F(4|5|6)$/,
  },
  {
    tool: 'browser',
    on: NOT_MAC,
    keys: /^Control\+(Shift\+)?([A-Z\d=-]|Enter|Insert|Delete|Backspace|Home|End|Arrow\w+|Page\w+)$/,
  },
  { tool: 'browser', on: NOT_MAC, keys: /^Alt\+(Home|ArrowLeft|ArrowRight|Backspace)$/ },
  { tool: 'browser', on: ['mac'], keys: /Meta\+|^Control\+(Shift\+)?[ABDEFHKNOPTVY]$/ },
  { tool: 'menus', on: NOT_MAC, keys: /^Alt\+[A-Z]$/ },
  { tool: 'altgr', on: ['windows'], keys: /^Control\+Alt\+(Shift\+)?.$/ },
  { tool: 'option', on: ['mac'], keys: /^Alt\+(Shift\+)?.$/ },
  { tool: 'vietnamese-input', on: ALL, keys: /^Control\+(Alt\+)?Shift\+/ },
  { tool: 'vietnamese-input', on: ['windows'], keys: /^Alt\+Z$/ },
  { tool: 'keyboard-switch', on: ['windows'], keys: /^Alt\+Shift\+/ },
  {
    tool: 'windows-screen-readers',
    on: ['windows'],
    keys: /Insert$|^Control\+Alt\+([NJ]|Arrow\w+|Home|End|Page\w+)$/,
  },
  { tool: 'orca', on: ['linux'], keys: /^Alt\+Shift\+|Insert$/ },
  { tool: 'talkback', on: ['linux'], keys: /^Alt\+Shift\+/ },
  { tool: 'voiceover', on: ['mac'], keys: /^Control\+Alt\+/ },
];

/** Keys by which the page itself is used; they are given to no command. */
const RESERVED = /Tab$|^(Shift\+)?(Enter|Space|Escape|Backspace|Delete|Home|End|Page\w+|Arrow\w+)$/;

/** Whether a page could no longer be used if a command had this chord. */
export const isReserved = (chord: Chord): boolean => RESERVED.test(chord);

/**
 * The tools that also listen to a chord; empty where none is known to.
 *
 * @param accessKeys what the page's `accesskey` attributes name
 */
export function toolsTaking(
  chord: Chord,
  accessKeys: readonly string[],
  platform: Platform = detectPlatform(),
): readonly Tool[] {
  const tools = KNOWN_KEYS.filter(({ on, keys }) => on.includes(platform) && keys.test(chord));
  const byAccessKey = accessKeys.some((key) => accessChords(key, platform).includes(chord));
  return [...new Set(tools.map(({ tool }) => tool)), ...(byAccessKey ? (['page'] as const) : [])];
}

/** Browsers add Alt, Firefox Alt and Shift, those of macOS Control and Option. */
const accessChords = (key: string, platform: Platform): readonly (Chord | null)[] =>
  (platform === 'mac' ? ['Control+Alt+'] : ['Alt+', 'Alt+Shift+']).map((modifiers) =>
    parseChord(modifiers + key.toUpperCase()),
  );

/** Keys that are seldom taken, the easiest to press first. */
const CANDIDATES: readonly Chord[] = [
  ...['F2', 'F8', 'Shift+F2', 'Shift+F8'],
  ...[';', "'", ',', '.', '/', '[', ']', '\\', '-', '='].map((key) => `Alt+${key}`),
  ...[';', "'", ',', '.', '/', '[', ']', '\\'].map((key) => `Control+${key}`),
];

/** Some chords that neither a known tool nor a command has. */
export const freeChords = (
  count: number,
  taken: readonly Chord[],
  accessKeys: readonly string[],
  platform: Platform = detectPlatform(),
): readonly Chord[] =>
  CANDIDATES.filter(
    (chord) => !taken.includes(chord) && toolsTaking(chord, accessKeys, platform).length === 0,
  ).slice(0, count);

/** What the `accesskey` attributes of a page name. */
export const accessKeysOf = (page: Document): readonly string[] =>
  [...page.querySelectorAll('[accesskey]')].flatMap(
    (one) => one.getAttribute('accesskey')?.split(/\s+/).filter(Boolean) ?? [],
  );
