/** Text sizes in per cent of the page's own. WCAG 1.4.4 asks for up to 200. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
/** `wide` is what WCAG 1.4.12 names, `widest` about half as much again. */
export const SPACINGS = ['normal', 'wide', 'widest'] as const;
export const CONTRASTS = ['normal', 'light', 'dark', 'high', 'yellow'] as const;

/** The preferences that a page's style sheets answer to: what is allowed, the page's own first. */
export const DISPLAY = {
  textSize: TEXT_SIZES,
  lineSpacing: SPACINGS,
  letterSpacing: SPACINGS,
  wordSpacing: SPACINGS,
  contrast: CONTRASTS,
  /** A band over the page that keeps the eye on the line being read. */
  ruler: ['off', 'on'],
  motion: ['on', 'off'],
} as const;

type DisplayValues = { [Name in keyof typeof DISPLAY]: (typeof DISPLAY)[Name][number] };

/** What a citizen can prefer, and its type. */
export interface SettingValues extends DisplayValues {
  /** Speed of reading, 0.5 to 3; 1 is the voice's own. */
  rate: number;
  /** Pitch of the voice, 0 to 2; 1 is its own. */
  pitch: number;
  /** Loudness, 0 to 1: low enough, the voice is not taken for a spoken command. */
  volume: number;
  /** Length of the rests between sentences, 0 to 3; 1 is a newsreader's. */
  pauses: number;
  /** The id of the chosen voice, null while none was chosen. */
  voice: string | null;
  /** Whether the text goes to no server: online voices are then not used. */
  localOnly: boolean;
  /** Whether the page scrolls along with the voice. */
  follow: boolean;
  /** Whether the next article of the page is read after this one. */
  readOn: boolean;
  /** Whether each note is read behind the sentence that refers to it. */
  notes: boolean;
  /** Whether links are said to be links. */
  links: boolean;
  /** Four large controls and a slower voice. */
  simple: boolean;
  /** The keys that the citizen gave to commands, by the command's id, as `aria-keyshortcuts` writes them. */
  shortcuts: Readonly<Record<string, string>>;
  /** The same while the citizen has switched them all off. */
  shortcutsOff: Readonly<Record<string, string>>;
}

export type SettingName = keyof SettingValues;

export const DEFAULTS = {
  ...Object.fromEntries(Object.entries(DISPLAY).map(([name, [own]]) => [name, own])),
  rate: 1,
  pitch: 1,
  volume: 1,
  pauses: 1,
  voice: null,
  localOnly: false,
  follow: true,
  readOn: false,
  notes: false,
  links: false,
  simple: false,
  shortcuts: {},
  shortcutsOff: {},
} as Readonly<SettingValues>;

/** What differs in the simple mode as long as the citizen has not chosen otherwise. */
export const SIMPLE_DEFAULTS: Readonly<Partial<SettingValues>> = { rate: 0.75, pauses: 1.5 };

/** The least and the most of the preferences that are numbers. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  rate: [0.5, 3],
  pitch: [0, 2],
  volume: [0, 1],
  pauses: [0, 3],
};

/** Whether a stored value is allowed, for storage is not ours alone: anything may stand there. */
export function isValid(name: string, value: unknown): boolean {
  if (!Object.hasOwn(DEFAULTS, name)) return false;
  const choices: readonly unknown[] | undefined = DISPLAY[name as keyof typeof DISPLAY];
  if (choices) return choices.includes(value);
  const [least, most] = RANGES[name] ?? [];
  return (
    typeof (value ?? '') === typeof (DEFAULTS[name as SettingName] ?? '') &&
    (least === undefined || (Number(value) >= least && Number(value) <= Number(most)))
  );
}
