import fc from 'fast-check';
import { live, stories, telling } from './fake/model.ts';

/** The same stories in every run: a red run then speaks of the change, not of chance. */
const SEED = 20_181_130;
const RUNS = 5000;

describe('Player, whatever is pressed and however the device fails', () => {
  it('loses no word, says none again unasked, never sticks, never has two voices, and shows what is heard', function () {
    // On a busy machine.
    this.timeout(120_000);
    console.info(`player model: ${RUNS} runs, seed ${SEED}`);
    fc.assert(fc.property(stories.map(named), live), { seed: SEED, numRuns: RUNS });
  });
});

/** A failure is told by its story in words. */
function named<Story extends Parameters<typeof telling>[0]>(story: Story): Story {
  return Object.assign(story, { [fc.toStringMethod]: () => telling(story) });
}
