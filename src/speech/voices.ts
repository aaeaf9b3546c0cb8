import type { Voice } from './engine.ts';

/** BCP 47. */
export const VIETNAMESE = 'vi';

/** Voices by the quality citizens hear, best first; anything unknown stands in between. */
const BY_QUALITY: readonly RegExp[] = [
  /natural/i,
  /google/i,
  /\blinh\b/i,
  /\bmicrosoft an\b/i,
  /^(?!.*(espeak|vietnamese \((northern|central|southern)))/i,
  // eSpeak, whose name Firefox leaves out: the standard of broadcasting is Northern; its "+variant" voices are the same with a disguise.
  /northern[^+]*$/i,
  /^[^+]*$/,
];

const rank = (voice: Voice): number => {
  const found = BY_QUALITY.findIndex((pattern) => pattern.test(voice.name));
  return found < 0 ? BY_QUALITY.length : found;
};

/** Some systems write languages with three letters. */
const isOf = (language: string, { lang }: Voice): boolean => {
  const primary = lang.toLowerCase().split('-', 1)[0];
  return primary === language || (language === VIETNAMESE && primary === 'vie');
};

/**
 * The voices of a language (two letters, as BCP 47 writes it) of a device, best first, without the many
 * "+variants" that eSpeak lists beside each of its voices. Empty where there is none: no other language ever stands in.
 */
export function voicesOf(language: string, voices: readonly Voice[]): Voice[] {
  const found = voices.filter((voice) => isOf(language, voice));
  const plain = found.filter((voice) => !/\+/.test(voice.name));
  const ranked = (plain.length > 0 ? plain : found).map((voice) => ({
    voice,
    rank: rank(voice),
  }));
  ranked.sort((a, b) => a.rank - b.rank || Number(b.voice.local) - Number(a.voice.local));
  return ranked.map(({ voice }) => voice);
}
