import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { normalize, sentences, spoken } from './index.ts';

const PLAIN =
  'ủy ban nhân dân tỉnh đã chỉ đạo các sở ngành phối hợp thực hiện tốt công tác này'.split(' ');
const PIECES = [
  ...PLAIN,
  '30/11/2018',
  '1.234,5',
  'UBND',
  'TP. HCM',
  '–',
  '...',
  '(',
  ')',
  'km2',
  'Ⅷ',
  '½',
  '😀',
  '\u00ad',
  '\n',
  'Đại hội XIII',
  '30/2020/NĐ-CP',
  '0912 345 678',
  '\ud83d',
  'ả',
  'a@b.vn',
];
const mixed = fc.array(
  fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })),
  {
    maxLength: 20,
  },
);
const texts = fc.tuple(mixed, fc.constantFrom(' ', '')).map(([parts, by]) => parts.join(by));

function expectTiling(text: string, spans: readonly { start: number; end: number }[]): void {
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).to.equal(at);
    expect(end).to.be.at.least(start);
    at = end;
  }
  expect(at).to.equal(text.length);
}

// The same cases in every run: a red run then speaks of the change, not of chance.
fc.configureGlobal({ seed: 20_181_130 });

describe('properties of the normaliser', () => {
  it('tiles any text with tokens whose words lie within them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = normalize(text);
        expectTiling(text, tokens);
        for (const token of tokens)
          for (const word of token.words) {
            expect(word.start).to.be.within(token.start, token.end);
            expect(word.end).to.be.within(word.start, token.end);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('tiles any text with sentences', () => {
    fc.assert(fc.property(texts, (text) => expectTiling(text, sentences(text))));
  });

  it('lets plain Vietnamese through unchanged', () => {
    const words = fc.array(fc.constantFrom(...PLAIN), { minLength: 1 });
    fc.assert(
      fc.property(words, (parts) => {
        expect(spoken(normalize(parts.join(' ')))).to.equal(parts.join(' '));
      }),
    );
  });

  it('says composed and decomposed text alike', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ');
        expect(spoken(normalize(text.normalize('NFD')))).to.equal(
          spoken(normalize(text.normalize('NFC'))),
        );
      }),
    );
  });

  it('gives a voice only letters, spaces and four marks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(spoken(normalize(text))).to.match(/^(?:[\p{L}\p{M}'’]+[,.?!]?(?: |$))*$/u);
      }),
      { numRuns: 400 },
    );
  });

  for (const unit of [
    '.',
    '1',
    '1/',
    '-',
    'A',
    'A-',
    '1.',
    '1-',
    'a.',
    '(1',
    '1 ',
    'A&',
    '@a',
    '://',
    'VI, ',
  ]) {
    it(`reads a hundred thousand characters of "${unit}"`, () => {
      const text = unit.repeat(Math.ceil(1e5 / unit.length));
      const tokens = normalize(text);
      expect(tokens.at(-1)?.end).to.equal(text.length);
    }).timeout(15_000);
  }
});
