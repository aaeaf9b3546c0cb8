import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { prosodyOf } from './prosody.ts';
import { speakable, wordStarts } from './word-starts.ts';

const anyText = fc.string({ unit: 'binary' });

describe('wordStarts', () => {
  it('gives each character the offset of the written word around or behind it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const starts = wordStarts(text);
        const words = new Set([...text.matchAll(/\S+/g)].map(({ index }) => index));
        const characters = [...text];
        expect(starts).to.have.length(characters.length);
        characters.forEach((character, index) => {
          if (!/\s/.test(character)) expect(words.has(starts[index]!)).to.equal(true);
        });
      }),
      { seed: 4 },
    );
  });

  it('leaves eSpeak no command and no half character, and every offset where it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = speakable(`${text}\u0001\ud83d`);
        expect(clean).to.have.length(text.length + 2);
        expect(clean).not.to.match(/[\p{Cc}\p{Cs}]/u);
      }),
      { seed: 4 },
    );
  });
});

describe('prosodyOf', () => {
  it('is no screen reader at its own pitch, and stays within what eSpeak takes', () => {
    expect(prosodyOf({ rate: 1, pitch: 1 })).to.deep.equal({
      wordsPerMinute: 175,
      pitch: 38,
      stretch: 1,
    });
    for (const rate of [0.5, 1, 2.57, 3])
      for (const pitch of [0, 1, 2]) {
        const prosody = prosodyOf({ rate, pitch });
        expect(prosody.wordsPerMinute).to.be.within(80, 450);
        expect(prosody.pitch).to.be.within(0, 99);
        expect(prosody.stretch * prosody.wordsPerMinute).to.be.closeTo(175 * rate, 1);
      }
  });
});
