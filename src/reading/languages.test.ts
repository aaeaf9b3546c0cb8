import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { passages } from '../text/index.ts';
import { compose, type SpokenWord } from './index.ts';

/** What is said of an element, where there are voices of these languages. */
function said(root: Element, ...languages: string[]) {
  const script = compose(passages(root), { speaks: (language) => languages.includes(language) });
  const sentences = [];
  for (let one = script.sentence(0); one; one = script.sentence(sentences.length))
    sentences.push(one);
  return sentences;
}
const inLanguage = (words: readonly SpokenWord[]) =>
  words.map(({ lang = 'vi', text }) => `${lang}:${text}`).join(' ');

describe('languages', () => {
  it('gives words that the page calls English to an English voice, as they are written', async () => {
    const root = await fixture(
      html`<p lang="vi">Tài liệu <span lang="en">“Doing Business, 2018”</span> gồm 2 phần.</p>`,
    );
    const [sentence] = said(root, 'en');
    expect(sentence?.text).to.equal('tài liệu Doing Business, 2018 gồm hai phần.');
    expect(inLanguage(sentence!.words)).to.equal(
      'vi:tài vi:liệu en:Doing en:Business en:2018 vi:gồm vi:hai vi:phần',
    );
    const { start, end } = sentence!.words[3]!;
    expect(sentence!.passage.range(start, end)?.toString()).to.equal('Business,');
  });

  it('says them as Vietnamese does where there is no English voice', async () => {
    const root = await fixture(html`<p>Năm <span lang="en">2018</span> <i lang="en">Email</i></p>`);
    const [sentence] = said(root);
    expect(sentence?.words.every(({ lang }) => lang === undefined)).to.equal(true);
    expect(sentence?.text).to.match(/^năm hai nghìn .* mười tám/);
  });

  it('hears for itself that a page is Vietnamese which calls itself English', async () => {
    const root = await fixture(
      html`<article lang="en-US">
        <h2>Thông báo của Ủy ban nhân dân tỉnh Bắc Kạn</h2>
        <p>UBND tỉnh họp ngày 30/11/2018. Email: 3 hộp thư.</p>
        <p>Website</p>
        <p>Thong bao khong dau ve viec nghi le.</p>
      </article>`,
    );
    expect(said(root, 'en').flatMap(({ words }) => words.filter(({ lang }) => lang))).to.deep.equal(
      [],
    );
  });

  it('judges each sentence of a page of two languages', async () => {
    const root = await fixture(
      html`<p lang="en">
        The committee met in Bac Kan on Friday. Ủy ban nhân dân tỉnh đã họp hôm thứ sáu.
      </p>`,
    );
    const languages = said(root, 'en').map(({ words }) => [...new Set(words.map((w) => w.lang))]);
    expect(languages).to.deep.equal([['en'], [undefined]]);
  });

  it('never gives Vietnamese to another voice, whatever the page calls it', async () => {
    const root = await fixture(html`<p lang="en"></p>`);
    const phrases = fc.constantFrom(
      'Ủy ban nhân dân tỉnh',
      'Nghị định số 30/2020/NĐ-CP',
      'ngày 30/11/2018',
      'giải quyết 2.000 hồ sơ',
      'TP. Hồ Chí Minh',
      'UBND',
      'thong bao ve viec',
      '(0209) 3870 123',
    );
    fc.assert(
      fc.property(fc.array(phrases, { minLength: 1, maxLength: 8 }), (text) => {
        root.textContent = text.join(' ');
        for (const { words } of said(root, 'en'))
          expect(words.filter(({ lang }) => lang !== undefined)).to.deep.equal([]);
      }),
    );
  });
});
