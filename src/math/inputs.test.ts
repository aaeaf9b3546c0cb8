import { expect } from '@open-wc/testing';
import { sayMath } from './say.ts';
import { mathOf, sharedLines, SPEECH } from './markup.fixture.ts';

describe('every input of ../shared/math/inputs.jsonl', () => {
  for (const verbosity of ['brief', 'full'] as const) {
    it(`is said, ${verbosity}, in words alone`, async function () {
      const inputs = (await sharedLines(this, 'inputs.jsonl')) as string[];
      const wrong = inputs.flatMap((markup) => {
        const words = sayMath(mathOf(markup), { verbosity });
        return SPEECH.test(words) ? [] : [`${words} ← ${markup}`];
      });
      expect(inputs.length).to.be.greaterThan(3000);
      expect(wrong).to.deep.equal([]);
    });
  }
});
