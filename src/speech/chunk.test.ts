import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { chunkFrom, wordAt } from './chunk.ts';
import { fakeScript } from './fake/index.ts';

const sentenceOf = (text: string) => fakeScript([[text]]).sentence(0)!;
const texts = fc
  .array(fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.constantFrom('', '', '', ',')), {
    minLength: 1,
    maxLength: 120,
  })
  .map((words) => `${words.map((word) => word.join('')).join(' ')}.`);

describe('chunkFrom', () => {
  it('gives every word of a sentence once, in utterances within the limit, from any word on', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 300 }), fc.nat(), (text, limit, from) => {
        const sentence = sentenceOf(text);
        const first = from % sentence.words.length;
        const said: string[] = [];
        for (let word = first; word < sentence.words.length;) {
          const chunk = chunkFrom(sentence, word, limit);
          expect(chunk.text.length).to.be.at.most(limit);
          expect(chunk.to).to.be.greaterThan(word);
          said.push(chunk.text);
          word = chunk.to;
        }
        expect(said.join(' ')).to.equal(text.slice(sentence.words[first]!.at));
      }),
    );
  });

  it('cuts at a comma rather than within a phrase', () => {
    const text = 'một hai ba bốn năm sáu bảy, tám chín mười mười một mười hai.';
    expect(chunkFrom(sentenceOf(text), 0, 40).text).to.equal('một hai ba bốn năm sáu bảy,');
  });

  it('cuts a word longer than the limit rather than give too much', () => {
    const chunk = chunkFrom(sentenceOf(`${'a'.repeat(400)} b.`), 0, 175);
    expect(chunk.text.length).to.be.at.most(175);
  });
});

describe('wordAt', () => {
  it('finds the word that holds an offset, also between words and behind the end', () => {
    const chunk = chunkFrom(sentenceOf('tin trong tỉnh.'), 1, 100);
    expect(chunk.text).to.equal('trong tỉnh.');
    expect([0, 4, 5, 6, 99].map((offset) => wordAt(chunk, offset))).to.deep.equal([1, 1, 1, 2, 2]);
  });
});
