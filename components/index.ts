export { TnReader } from './reader/reader.ts';
export { listeningContext, settingsContext } from './contexts.ts';
export { Listening } from './listening.ts';
export type { ListeningState } from './listening.ts';
