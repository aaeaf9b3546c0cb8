import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matches, matchKey, queryKeys } from './match.ts';

const found = (query: string, text: string) => matches(matchKey(text), queryKeys(query));
const TEXT = 'Bắc Kạn mở rộng hợp tác quốc tế, nâng hiệu quả công tác đối ngoại';

describe('matches', () => {
  it('finds what is typed without marks', () => {
    for (const query of ['hop tac', 'HOP TAC', 'bac kan', 'doi ngoai', 'te,', ' hop  tac '])
      expect(found(query, TEXT), query).to.equal(true);
    expect(found('hop dong', TEXT)).to.equal(false);
  });

  it('takes a letter that is typed with marks for no other', () => {
    expect(found('hợp tác', TEXT)).to.equal(true);
    expect(found('đối', TEXT)).to.equal(true);
    expect(found('Đối', TEXT)).to.equal(true);
    expect(found('dôi', TEXT)).to.equal(true);
    for (const query of ['hóp', 'hộp', 'hợp tạc', 'đoạn', 'đế', 'quôc tê tầm'])
      expect(found(query, TEXT), query).to.equal(false);
    expect(found('đ', 'Du lịch')).to.equal(false);
    expect(found('d', 'Đường bộ')).to.equal(true);
  });

  it('holds at every key of an input method on the way to the word', () => {
    for (const typed of ['h', 'ho', 'hơ', 'hơp', 'hợp', 'hợp t', 'hợp ta', 'hợp tá', 'hợp tác'])
      expect(found(typed, TEXT), typed).to.equal(true);
  });

  it('takes both ways of setting the tone of a word for one', () => {
    expect(found('hoà bình', 'Phố Hòa Bình')).to.equal(true);
    expect(found('hòa bình', 'Phố Hoà Bình')).to.equal(true);
    expect(found('uỷ ban', 'Ủy ban nhân dân')).to.equal(true);
  });

  it('finds composed and decomposed letters alike', () => {
    expect(found('hợp'.normalize('NFD'), TEXT)).to.equal(true);
    expect(found('hợp', TEXT.normalize('NFD'))).to.equal(true);
  });

  it('wants each word, wherever it stands', () => {
    expect(found('hop bac', TEXT)).to.equal(true);
    expect(found('hop nam', TEXT)).to.equal(false);
    expect(found('pdf 2018', 'Danh mục dự án 2018 (PDF, 1,2 KB)')).to.equal(true);
  });

  it('keeps everything while nothing is typed', () => {
    expect(found('  ', TEXT)).to.equal(true);
  });

  const syllable = fc.constantFrom(...TEXT.toLowerCase().replace(',', '').split(' '));
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

  it('finds any part of any text, with its marks and without', () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join(' ');
        const from = a % text.length;
        const part = text.slice(from, from + 1 + (b % text.length));
        expect(found(bare(part), text)).to.equal(true);
        expect(found(words[a % words.length]!, text)).to.equal(true);
      }),
    );
  });

  it('takes any text and any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const { letters, marks, tones } = matchKey(text);
        expect([marks.length, tones.length]).to.deep.equal([letters.length, letters.length]);
        found(query, text);
      }),
    );
  });
});
