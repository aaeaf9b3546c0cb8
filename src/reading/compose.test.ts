import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { loadFormulas } from '../math/index.ts';
import { passages } from '../text/index.ts';
import { compose, type Script, type Sentence } from './index.ts';

function all(script: Script): Sentence[] {
  const sentences: Sentence[] = [];
  for (let sentence = script.sentence(0); sentence; sentence = script.sentence(sentences.length))
    sentences.push(sentence);
  return sentences;
}

const sourceOf = ({ passage, start, end }: Sentence) => passage.range(start, end)?.toString();

// The same cases in every run: a red run then speaks of the change, not of chance.
fc.configureGlobal({ seed: 20_181_130 });

describe('compose', () => {
  it('makes sentences of what is written, each word tied to the page', async () => {
    const root = await fixture(
      html`<article>
        <h2>Kết quả</h2>
        <p>UBND tỉnh họp ngày <b>30/11/2018</b>. Đã giải quyết 2.000 hồ sơ!</p>
      </article>`,
    );
    const [heading, first, second] = all(compose(passages(root)));
    expect(heading?.text).to.equal('kết quả.');
    expect(first?.text).to.match(
      /^ủy ban nhân dân tỉnh họp ngày ba mươi tháng mười một năm hai nghìn .*mười tám\.$/,
    );
    expect(second?.text).to.equal('đã giải quyết hai nghìn hồ sơ!');
    expect(sourceOf(first!)).to.equal('UBND tỉnh họp ngày 30/11/2018.');
    for (const { at, text } of first!.words)
      expect(first!.text.slice(at, at + text.length)).to.equal(text);
    const written = first!.words.map(({ start, end }) =>
      first!.passage.range(start, end)!.toString(),
    );
    expect(written[0]).to.equal('UBND');
    expect(written).to.include('2018');
    expect([heading, first, second].map((sentence) => sentence?.opensParagraph)).to.deep.equal([
      true,
      true,
      false,
    ]);
  });

  it('keeps the order in which an amount is said beside a formula', async () => {
    const root = await fixture(
      html`<p>
        Giá $5 hay <math><mi>x</mi></math> và $6.
      </p>`,
    );
    const formulas = await loadFormulas(root);
    const [sentence] = all(compose(passages(root, { formulas })));
    expect(sentence?.text).to.equal('giá năm đô la hay x và sáu đô la.');
  });

  it('ties the words of a formula to its parts, and to the whole', async () => {
    const root = await fixture(
      html`<p>
        Là
        <math
          ><mfrac
            ><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow
            ><mn>2</mn></mfrac
          ><mo>=</mo><mn>3</mn><mo>,</mo><mn>14</mn></math
        >
        đó.
      </p>`,
    );
    const formulas = await loadFormulas(root);
    const [sentence] = all(compose(passages(root, { formulas })));
    expect(sentence?.text).to.equal(
      'là phân số tử a cộng b, mẫu hai, hết phân số, bằng ba phẩy mười bốn đó.',
    );
    const said = sentence!.words.map(({ text, start, end }) => [
      text,
      sentence!.passage.range(start, end)!.cloneContents().textContent.replace(/\s+/g, ''),
    ]);
    expect(said).to.deep.equal([
      ['là', 'Là'],
      ...['phân', 'số', 'tử'].map((word) => [word, 'a+b2']),
      ['a', 'a'],
      ['cộng', '+'],
      ['b', 'b'],
      ['mẫu', 'a+b2'],
      ['hai', '2'],
      ...['hết', 'phân', 'số'].map((word) => [word, 'a+b2']),
      ['bằng', '='],
      ...['ba', 'phẩy', 'mười', 'bốn'].map((word) => [word, '3,14']),
      ['đó', 'đó'],
    ]);
    const { passage, words } = sentence!;
    const formula = words[1]!.formula!;
    const whole = passage.range(formula.start, formula.end)!;
    expect(whole.cloneContents().firstElementChild?.localName).to.equal('math');
    expect(sourceOf(sentence!)?.replace(/\s+/g, ' ')).to.match(/^Là .* đó\.$/);
    expect(words[0]!.formula).to.equal(undefined);
  });

  it('says that an alternative text stands for a picture', async () => {
    const root = await fixture(html`<p><img alt="Hồ Ba Bể" src="data:," /></p>`);
    const [picture] = all(compose(passages(root)));
    expect(picture?.text).to.equal('hình ảnh, hồ ba bể.');
    expect(picture?.passage.range(0, 0)?.cloneContents().querySelector('img')).not.to.equal(null);
  });

  it('leaves out what cannot be said', async () => {
    const root = await fixture(
      html`<div>
        <p>* * *</p>
        <p>—</p>
        <p>Một.</p>
      </div>`,
    );
    expect(all(compose(passages(root))).map(({ text }) => text)).to.deep.equal(['một.']);
  });

  it('composes no further than it is asked', async () => {
    const root = await fixture(
      html`<div>
        <p>Một.</p>
        <p>Hai.</p>
        <p>Ba.</p>
      </div>`,
    );
    const script = compose(passages(root));
    expect(script.sentence(0)?.text).to.equal('một.');
    expect([script.known, script.complete]).to.deep.equal([1, false]);
    expect(script.sentence(99)).to.equal(undefined);
    expect([script.known, script.complete]).to.deep.equal([3, true]);
  });

  it('gives a voice nothing but words, single spaces and pauses, whatever is written', () => {
    const root = document.createElement('p');
    document.body.append(root);
    const pieces = fc.constantFrom(
      'tỉnh',
      'Bắc Kạn',
      '30/11/2018',
      '2.000',
      '&',
      '<',
      '>',
      '…/.',
      '“',
      '”',
      ' - ',
      ', ',
      '. ',
      '? ',
      '\n',
      '5 %',
      '(',
      ')',
      ';',
      ': ',
      '2018-2020',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (text) => {
        root.textContent = text.join(' ');
        for (const { text: said } of all(compose(passages(root)))) {
          expect(said).to.match(/^[\p{L}\p{N}]+([,.?!]? [\p{L}\p{N}]+)*[.?!]$/u);
        }
      }),
    );
    root.remove();
  });
});
