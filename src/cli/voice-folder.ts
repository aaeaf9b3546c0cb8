import { guideRecordings } from './guide-recordings.ts';
import { voicePack } from './voice-pack.ts';

/**
 * All files that a portal serves for its own voice, by name: the voice pack and the guides to voices as it says them.
 *
 * @throws NotInstalledError when eSpeak NG is not there
 * @throws UnknownBuildError when its build cannot be cut
 */
export const voiceFolder = async (): Promise<Map<string, Uint8Array>> =>
  new Map([...voicePack(), ...(await guideRecordings())]);
