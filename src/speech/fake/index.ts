export { FakeEngine } from './fake-engine.ts';
export { ENGLISH, VIETNAMESE } from './fake-voices.ts';
export { FakeClock } from './fake-clock.ts';
export { fakeScript } from './fake-script.ts';
export { realClock } from '../clock.ts';
