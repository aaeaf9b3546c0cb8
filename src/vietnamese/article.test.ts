import { expect } from '@open-wc/testing';
import { normalize } from './index.ts';

/** Every token of the portal article that is no plain word, in order: written → spoken. Reviewed by hand. */
const TOKENS: readonly (readonly [string, string])[] = [
  ['30/11/2018', 'ngày ba mươi tháng mười một năm hai nghìn không trăm mười tám'],
  ['13:49:54', 'mười ba giờ bốn mươi chín phút năm mươi tư giây'],
  ['2018', 'hai nghìn không trăm mười tám'],
  ['UBND', 'ủy ban nhân dân'],
  ['UBND', 'ủy ban nhân dân'],
  ['UBND', 'ủy ban nhân dân'],
  ['2018', 'hai nghìn không trăm mười tám'],
  ['ADB', 'a dê bê'],
  ['10', 'mười'],
  ['CFIE', 'xê ép i e'],
  ['CSSP', 'xê ét ét pê'],
  ['IFAD', 'i ép a dê'],
  ['JICA', 'gi ca'],
  ['UBND', 'ủy ban nhân dân'],
  ['2.000', 'hai nghìn'],
  ['FTA', 'ép tê a'],
  ['CPTPP', 'xê pê tê pê pê'],
  ['EVFTA', 'e vê ép tê a'],
];
/** Names and words of other languages, which are left as they stand. */
const FOREIGN =
  'Skip Ribbon Commands Skip ChildFund Australia Apheda WorldBank Traffic International Kuwait Luxembourg Sign';

describe('the portal article', () => {
  let article = '';
  before(async function () {
    const response = await fetch('/__shared__/seed/portal-article.txt');
    if (!response.ok) {
      if (this.test) this.test.title = 'skipped: no ../shared';
      this.skip();
    }
    article = await response.text();
  });

  it('has each token that is no plain word said right', () => {
    const found = normalize(article)
      .filter((token) => !['word', 'space', 'punctuation'].includes(token.class))
      .map(({ start, end, words }) => [
        article.slice(start, end),
        words.map(({ text }) => text).join(' '),
      ]);
    expect(found).to.deep.equal(TOKENS);
  });

  it('leaves only foreign names as they stand', () => {
    const names = normalize(article)
      .flatMap((token) => token.words)
      .map(({ text }) => text)
      .filter((text) => text !== text.toLowerCase());
    expect(names.join(' ')).to.equal(FOREIGN);
  });

  it('says every other word as it is written, in small letters', () => {
    for (const { start, end, class: kind, words } of normalize(article)) {
      if (kind !== 'word') continue;
      expect(words.map(({ text }) => text.toLowerCase())).to.deep.equal([
        article.slice(start, end).toLowerCase(),
      ]);
    }
  });
});
