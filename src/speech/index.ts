export type { Engine, EngineErrorKind, EngineEvent, Utterance, Voice } from './engine.ts';
export type { Fact, Intent, PauseReason, Phase, Place, PlayerState, Trouble } from './state.ts';
export { INITIAL_STATE, phaseOf } from './state.ts';
export type { Step } from './steps.ts';
export { Player } from './player.ts';
export type { PlayerOptions } from './player.ts';
export { vietnameseVoices } from './voices.ts';
export { createWebSpeechEngine } from './web-speech/index.ts';
