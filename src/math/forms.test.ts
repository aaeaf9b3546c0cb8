import { expect } from '@open-wc/testing';
import { FORMS } from './forms.fixture.ts';
import { sayMath } from './index.ts';
import { mathOf, sharedText } from './markup.fixture.ts';

type Makers = Record<'temml' | 'katex', string>;

describe('a formula is said alike whoever made its markup', () => {
  for (const [name, { mathjax, brief, full }] of Object.entries(FORMS)) {
    it(`${name} by MathJax`, () => {
      expect(sayMath(mathOf(mathjax))).to.equal(brief);
      expect(sayMath(mathOf(mathjax), { verbosity: 'full' })).to.equal(full);
    });
  }

  it('by Temml and KaTeX', async function () {
    const text = await sharedText(this, 'tex-mathml.json');
    const formulas = Object.entries(JSON.parse(text) as Record<string, Makers>);
    expect(formulas.map(([name]) => name)).to.deep.equal(Object.keys(FORMS));
    for (const [name, { temml, katex }] of formulas)
      for (const markup of [temml, katex]) {
        expect(sayMath(mathOf(markup)), name).to.equal(FORMS[name]?.brief);
        expect(sayMath(mathOf(markup), { verbosity: 'full' }), name).to.equal(FORMS[name]?.full);
      }
  });
});
