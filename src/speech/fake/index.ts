export { FakeEngine, VIETNAMESE, ENGLISH } from './fake-engine.ts';
export { FakeClock } from './fake-clock.ts';
export { fakeScript } from './fake-script.ts';
export { realClock } from '../clock.ts';
