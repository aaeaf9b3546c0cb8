import { expect } from '@open-wc/testing';
import { chunkFrom } from './chunk.ts';
import { FakeClock, fakeScript } from './fake/index.ts';
import { Pace } from './pace.ts';
import { WordFollower } from './word-follower.ts';

/** Milliseconds by which each timer is late. */
const LATE = 60;

describe('WordFollower', () => {
  it('keeps up by time alone on a device whose timers are late', () => {
    const clock = new FakeClock();
    const sentence = fakeScript([[Array.from({ length: 20 }, () => 'chữ').join(' ')]]).sentence(0)!;
    const chunk = chunkFrom(sentence, 0, Infinity);
    const pace = new Pace();
    const follower = new WordFollower({
      clock: { now: () => clock.now(), after: (ms, run) => clock.after(ms + LATE, run) },
      pace,
      chunk,
      rate: 1,
      reached: () => undefined,
    });
    follower.start();
    const times = pace.schedule(chunk, 1);
    for (const word of [1, 10, 19]) {
      clock.pass(times[word]! + LATE - clock.now());
      expect(follower.word).to.equal(word);
    }
  });
});
