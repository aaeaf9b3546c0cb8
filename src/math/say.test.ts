import { expect } from '@open-wc/testing';
import temml from 'temml';
import { sayMath } from './say.ts';
import { mathOf, SPEECH } from './markup.fixture.ts';
import { SAID } from './said.fixture.ts';

const said = (markup: string, verbosity: 'brief' | 'full' = 'brief') =>
  sayMath(mathOf(markup), { verbosity });

describe('mathematics in Vietnamese', () => {
  for (const [tex, words] of SAID) {
    it(tex, () => {
      expect(said(temml.renderToString(tex))).to.equal(words);
    });
  }

  it('leaves the formula as it was', () => {
    const math = mathOf('<math><mn>3</mn><mo>,</mo><mn>14</mn><mspace></mspace></math>');
    const before = math.outerHTML;
    sayMath(math);
    expect(math.outerHTML).to.equal(before);
  });

  it('takes text that stands loose in a row, and markup that makes no sense', () => {
    expect(said('<math><mrow>và <mi>y</mi></mrow></math>')).to.equal('và y');
    expect(said('<math><mfrac><mi>a</mi></mfrac></math>')).to.match(/^phân số tử a/);
    expect(said('<math></math>')).to.equal('công thức trống');
  });

  it('names letters of every alphabet of mathematics, and tells fonts apart', () => {
    expect(said('<math><mi>𝕬</mi></math>')).to.equal('A gô tích đậm');
    expect(said('<math><mi>𝛤</mi></math>')).to.equal('gam ma hoa');
    expect(said('<math><mi>ℋ</mi></math>')).to.equal('H viết tay');
    expect(said('<math><mi mathvariant="bold">v</mi></math>')).to.equal('v đậm');
    expect(said('<math><mn>𝟗</mn></math>')).to.equal('chín đậm');
    expect(said('<math><mi>ⓐ</mi></math>')).to.equal('a trong vòng tròn');
    expect(said('<math><mn>⑴</mn></math>')).to.equal('một trong ngoặc');
    expect(said('<math><mi>Я</mi></math>')).to.equal('ký hiệu bốn hai F');
  });

  it('names what no vocabulary names', () => {
    for (let code = 0x2190; code <= 0x2bff; code += 1) {
      const sign = String.fromCodePoint(code);
      const words = said(`<math><mi>a</mi><mo>${sign}</mo><mi>b</mi></math>`);
      expect(words, code.toString(16)).to.match(SPEECH);
    }
  });

  it('says a capital to be one where the small letter is there too', () => {
    expect(said('<math><mi>a</mi><mo>=</mo><mi>A</mi></math>')).to.equal('a bằng A hoa');
    expect(said('<math><mi>b</mi><mo>=</mo><mi>A</mi></math>')).to.equal('b bằng A');
  });

  it('never lets two formulas sound alike that are nested otherwise', () => {
    const pairs = [
      ['\\frac{a+b}{c}', 'a+\\frac{b}{c}'],
      ['\\frac{a}{b+c}', '\\frac{a}{b}+c'],
      ['\\frac{\\frac{a}{b}}{c}', '\\frac{a}{\\frac{b}{c}}'],
      ['\\sqrt{a+b}', '\\sqrt{a}+b'],
      ['\\sqrt{\\frac{a}{b}}', '\\frac{\\sqrt a}{b}'],
      ['\\sqrt{a^2}', '\\sqrt{a}^2'],
      ['x^{n+1}', 'x^n+1'],
      ['x^{\\frac{a}{b}}', '\\frac{x^a}{b}'],
      ['x^{y^z}', '{(x^y)}^z'],
      ['x_{n+1}', 'x_n+1'],
      ['x_{n^2}', 'x_n^2'],
      ['a_n', 'an'],
      ['f(x+1)', 'f(x)+1'],
      ['\\sin(a+b)', '\\sin a+b'],
      ['\\frac{\\sin x}{x}', '\\sin\\frac{x}{x}'],
      ['\\log_a bc', '\\log_{ab} c'],
      ['|a|+|b|', '|a+|b||'],
      ['C_{n}^{k}+1', 'C_{n+1}^{k}'],
      ['-(a+b)', '-a+b'],
      ['2\\cdot3', '23'],
    ] as const;
    for (const verbosity of ['brief', 'full'] as const)
      for (const [one, other] of pairs)
        expect(said(temml.renderToString(one), verbosity), one).not.to.equal(
          said(temml.renderToString(other), verbosity),
        );
  });
});
