export type { Engine, EngineErrorKind, EngineEvent, Utterance, Voice } from './engine.ts';
export type { Manner } from './manner.ts';
export type { Fact, Intent, PauseReason, Phase, Place, PlayerState, Trouble } from './state.ts';
export { INITIAL_STATE, phaseOf } from './state.ts';
export type { Step } from './steps.ts';
export type { BuiltInVoice, BuiltInVoiceState, MediaSound } from './built-in-voice.ts';
export { EngineGroup } from './engine-group.ts';
export { OneTab } from './one-tab.ts';
export { Player } from './player.ts';
export type { PlayerOptions } from './player.ts';
export { createWebSpeechEngine } from './web-speech/index.ts';
export type {
  Espeak,
  EspeakModule,
  EspeakVoice,
  EspeakVoiceOptions,
  PackList,
} from './espeak/index.ts';
export { builtInVoice } from './espeak-voice.ts';
