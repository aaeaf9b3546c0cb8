export { TnSkipLinks } from './skip-links/skip-links.ts';
export { TnRibbon } from './ribbon/ribbon.ts';
export { TnReader } from './reader/reader.ts';
export { listeningContext, settingsContext } from './contexts.ts';
export { Listening } from './listening.ts';
export type { ListeningState } from './listening.ts';
