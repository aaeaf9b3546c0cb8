import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isPlainKey, rovingIndex } from './index.ts';

describe('rovingIndex', () => {
  it('goes by arrows and wraps around', () => {
    expect(rovingIndex('ArrowRight', 0, 3, false)).to.equal(1);
    expect(rovingIndex('ArrowRight', 2, 3, false)).to.equal(0);
    expect(rovingIndex('ArrowLeft', 0, 3, false)).to.equal(2);
    expect(rovingIndex('Home', 2, 3, false)).to.equal(0);
    expect(rovingIndex('End', 0, 3, false)).to.equal(2);
  });

  it('turns the arrows where text runs from right to left', () => {
    expect(rovingIndex('ArrowLeft', 0, 3, true)).to.equal(1);
    expect(rovingIndex('ArrowRight', 0, 3, true)).to.equal(2);
    expect(rovingIndex('Home', 2, 3, true)).to.equal(0);
  });

  it('leaves other keys to the page', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'Tab', 'a', 'Enter'])
      expect(rovingIndex(key, 0, 3, false)).to.equal(null);
    expect(rovingIndex('Home', 0, 0, false)).to.equal(null);
  });

  it('always stays within the items', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End'),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(),
        fc.boolean(),
        (key, count, at, rtl) => {
          const next = rovingIndex(key, at % count, count, rtl);
          expect(next).to.be.within(0, count - 1);
        },
      ),
    );
  });
});

describe('isPlainKey', () => {
  it('leaves modified and composing keys alone', () => {
    expect(isPlainKey(new KeyboardEvent('keydown', { key: 'Home' }))).to.equal(true);
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing'])
      expect(
        isPlainKey(new KeyboardEvent('keydown', { key: 'Home', [modifier]: true })),
        modifier,
      ).to.equal(false);
  });
});
