import type { EspeakVoice, EspeakVoiceOptions } from './espeak/index.ts';

/** The portal's own voice. Nothing of it is loaded before this is called, and no sound before its `load`. */
export const builtInVoice = async (options: EspeakVoiceOptions): Promise<EspeakVoice> =>
  (await import('./espeak/index.ts')).createBuiltInVoice(options);
