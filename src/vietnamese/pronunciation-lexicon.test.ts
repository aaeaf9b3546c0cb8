import { expect } from '@open-wc/testing';
import { normalize, pronunciationLexicon, spoken } from './index.ts';

const PLS = `<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="vi">
  <!-- <lexeme><grapheme>KHÔNG</grapheme><alias>không</alias></lexeme> -->
  <lexeme><grapheme>CSSP</grapheme><grapheme>C&amp;P</grapheme><alias>dự án xê ét</alias></lexeme>
  <lexeme><grapheme>Apheda</grapheme><phoneme>a</phoneme></lexeme>
  <lexeme><grapheme><![CDATA[IFAD]]></grapheme><alias>i phát</alias></lexeme>
</lexicon>`;

describe('pronunciation lexicon', () => {
  it('takes graphemes with an alias and passes phonemes and comments over', () => {
    expect(pronunciationLexicon(PLS)).to.deep.equal([
      { written: 'CSSP', spoken: 'dự án xê ét' },
      { written: 'C&P', spoken: 'dự án xê ét' },
      { written: 'IFAD', spoken: 'i phát' },
    ]);
  });

  it('feeds the normaliser', () => {
    const lexicon = pronunciationLexicon(PLS);
    expect(spoken(normalize('quỹ IFAD', { lexicon }))).to.equal('quỹ i phát');
  });

  it('takes anything without throwing', () => {
    for (const xml of ['', '<lexeme>', '<lexeme><grapheme>a', '<lexeme><alias/></lexeme>']) {
      expect(pronunciationLexicon(xml)).to.deep.equal([]);
    }
  });
});
