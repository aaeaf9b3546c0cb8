import type { Voice } from '../engine.ts';

/** The voices of the pack; the standard of broadcasting, Northern, comes first. */
const OURS: readonly { readonly voice: Voice; readonly espeak: string }[] = [
  { id: 'tro-nang:bac', name: 'Giọng Trợ Năng miền Bắc', lang: 'vi-VN', espeak: 'vi' },
  {
    id: 'tro-nang:trung',
    name: 'Giọng Trợ Năng miền Trung',
    lang: 'vi-VN',
    espeak: 'vi-VN-x-central',
  },
  { id: 'tro-nang:nam', name: 'Giọng Trợ Năng miền Nam', lang: 'vi-VN', espeak: 'vi-VN-x-south' },
  { id: 'tro-nang:en', name: 'Giọng Trợ Năng tiếng Anh', lang: 'en', espeak: 'en-us' },
].map(({ espeak, ...voice }) => ({ espeak, voice: { ...voice, local: true, isOwn: true } }));

export const VOICES: readonly Voice[] = OURS.map(({ voice }) => voice);

/** eSpeak's name of a voice of ours; undefined for any other voice. */
export const espeakName = (voice: Voice): string | undefined =>
  OURS.find((ours) => ours.voice.id === voice.id)?.espeak;
