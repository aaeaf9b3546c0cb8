export { createWebSpeechEngine } from './web-speech.ts';
