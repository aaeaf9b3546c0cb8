export { TnSkipLinks } from './skip-links/skip-links.ts';
export { TnRibbon } from './ribbon/ribbon.ts';
export { TnReader } from './reader/reader.ts';
export { TnOutline } from './outline/outline.ts';
export { listeningContext, settingsContext } from './contexts.ts';
export { TnReaderSettings } from './reader-settings/reader-settings.ts';
export { TnVoiceGuide } from './voice-guide/voice-guide.ts';
export { Listening } from './listening.ts';
export type { ListeningState } from './listening-state.ts';
