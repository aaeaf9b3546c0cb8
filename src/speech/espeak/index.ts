export type { Espeak, EspeakModule } from './espeak-module.ts';
export type { PackList } from './pack-list.ts';
export { createBuiltInVoice, EspeakVoice, type EspeakVoiceOptions } from './espeak-voice.ts';
export { VoiceNotLoadedError, type VoiceTrouble } from './voice-not-loaded.ts';
