import type { Voice } from '../engine.ts';

export const VIETNAMESE: Voice = { id: 'vi', name: 'Giọng thử', lang: 'vi-VN', local: true };
export const ENGLISH: Voice = { id: 'en', name: 'Test voice', lang: 'en-US', local: true };
/** A second Vietnamese voice, which is ranked behind the first. */
export const OTHER_VIETNAMESE: Voice = { ...VIETNAMESE, id: 'vi-2', name: 'Giọng thử hai' };
/** Ranked before every other; its text goes to a server. */
export const ONLINE: Voice = {
  id: 'online',
  name: 'HoaiMy Online (Natural)',
  lang: 'vi-VN',
  local: false,
};

/** As stock speech-dispatcher with eSpeak lists them: 13,362, of which 300 are Vietnamese in disguise. */
export const THOUSANDS: readonly Voice[] = Array.from({ length: 13_362 }, (_, index) => {
  const vietnamese = index >= 9000 && index < 9303;
  const plain = index % 101 === 11;
  return {
    id: `espeak-${String(index)}`,
    name: `${vietnamese ? 'Vietnamese_(Northern)' : 'Language'}${plain ? '' : `+variant${String(index)}`}`,
    lang: vietnamese ? 'vi-VN' : 'en-GB',
    local: true,
  };
});
