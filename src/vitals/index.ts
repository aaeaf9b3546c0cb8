export { limitsOf, MEASURES, ratingOf } from './measures.ts';
export type { Figure, Limits, Measure, Rating } from './measures.ts';
export { watchFirstSpeech, type Speaker } from './first-speech.ts';
export { watchSkipLinks } from './skip-arrival.ts';
export { EndpointError, endpointOf, reportOf, sendFigures, type Report } from './send.ts';
export { Vitals } from './vitals.ts';
