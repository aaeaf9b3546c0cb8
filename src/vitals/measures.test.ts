import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { limitsOf, MEASURES, ratingOf } from './index.ts';

describe('Ratings', () => {
  it('change just above their limits', () => {
    for (const measure of MEASURES) {
      const { good, poor } = limitsOf(measure);
      expect(ratingOf(measure, good), measure).to.equal('good');
      expect(ratingOf(measure, good + 0.001), measure).to.equal('fair');
      expect(ratingOf(measure, poor), measure).to.equal('fair');
      expect(ratingOf(measure, poor + 0.001), measure).to.equal('poor');
    }
  });

  it('never get better as a figure grows', () => {
    const order = ['good', 'fair', 'poor'];
    fc.assert(
      fc.property(
        fc.constantFrom(...MEASURES),
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        (measure, value, more) =>
          order.indexOf(ratingOf(measure, value)) <= order.indexOf(ratingOf(measure, value + more)),
      ),
    );
  });
});
