/** Text sizes in per cent of the page's own. WCAG 1.4.4 asks for up to 200. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export const SPACINGS = ['normal', 'wide'] as const;
export const CONTRASTS = ['normal', 'dark', 'high'] as const;

/** What a citizen can prefer, and its type. */
export interface SettingValues {
  textSize: (typeof TEXT_SIZES)[number];
  spacing: (typeof SPACINGS)[number];
  contrast: (typeof CONTRASTS)[number];
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
}

export type SettingName = keyof SettingValues;

export const DEFAULTS: Readonly<SettingValues> = {
  textSize: 100,
  spacing: 'normal',
  contrast: 'normal',
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
};

/** What differs in the simple mode as long as the citizen has not chosen otherwise. */
export const SIMPLE_DEFAULTS: Readonly<Partial<SettingValues>> = { rate: 0.75, pauses: 1.5 };

type Check = (value: never) => boolean;
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const between =
  (least: number, most: number): Check =>
  (value) =>
    value >= least && value <= most;

/** What a value must be besides of its default's type. */
const CHECKS: Readonly<Partial<Record<string, Check>>> = {
  textSize: oneOf(TEXT_SIZES),
  spacing: oneOf(SPACINGS),
  contrast: oneOf(CONTRASTS),
  rate: between(0.5, 3),
  pitch: between(0, 2),
  volume: between(0, 1),
  pauses: between(0, 3),
};

/** Whether a stored value is allowed, for storage is not ours alone: anything may stand there. */
export const isValid = (name: string, value: unknown): boolean =>
  Object.hasOwn(DEFAULTS, name) &&
  typeof (value ?? '') === typeof (DEFAULTS[name as SettingName] ?? '') &&
  (CHECKS[name]?.(value as never) ?? true);
