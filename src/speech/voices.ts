import type { Voice } from './engine.ts';

/** Vietnamese voices by the quality citizens hear, best first; anything unknown stands in between. */
const BY_QUALITY: readonly RegExp[] = [
  /natural/i,
  /google/i,
  /\blinh\b/i,
  /\bmicrosoft an\b/i,
  /^(?!.*espeak)/i,
  // eSpeak: the standard of broadcasting is Northern; its "+variant" voices are the same with a disguise.
  /northern[^+]*$/i,
  /^[^+]*$/,
];

const rank = (voice: Voice): number => {
  const found = BY_QUALITY.findIndex((pattern) => pattern.test(voice.name));
  return found < 0 ? BY_QUALITY.length : found;
};

const isVietnamese = (voice: Voice): boolean => /^vie?(-|$)/i.test(voice.lang);

/**
 * The Vietnamese voices of a device, best first, without the many "+variants" that eSpeak lists
 * beside each of its voices. Empty where there is none: no other language ever stands in.
 */
export function vietnameseVoices(voices: readonly Voice[]): Voice[] {
  const vietnamese = voices.filter(isVietnamese);
  const plain = vietnamese.filter((voice) => !/\+/.test(voice.name));
  const ranked = (plain.length > 0 ? plain : vietnamese).map((voice) => ({
    voice,
    rank: rank(voice),
  }));
  ranked.sort((a, b) => a.rank - b.rank || Number(b.voice.local) - Number(a.voice.local));
  return ranked.map(({ voice }) => voice);
}
