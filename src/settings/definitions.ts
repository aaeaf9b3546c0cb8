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
  /** The id of the chosen voice, null while none was chosen. */
  voice: string | null;
}

export type SettingName = keyof SettingValues;

export const DEFAULTS: Readonly<SettingValues> = {
  textSize: 100,
  spacing: 'normal',
  contrast: 'normal',
  rate: 1,
  voice: null,
};

type Check = (value: unknown) => boolean;
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

/** What a stored value must be, for storage is not ours alone: anything may stand there. */
export const VALID: Readonly<Record<SettingName, Check>> = {
  textSize: oneOf(TEXT_SIZES),
  spacing: oneOf(SPACINGS),
  contrast: oneOf(CONTRASTS),
  rate: (value) => typeof value === 'number' && value >= 0.5 && value <= 3,
  voice: (value) => value === null || typeof value === 'string',
};
