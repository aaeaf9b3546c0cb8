import { expect } from '@open-wc/testing';
import { FORMS } from './forms.fixture.ts';
import { loadFormulas } from './index.ts';
import { sayMath } from './say.ts';
import { mathOf, sharedText } from './markup.fixture.ts';

type Makers = Record<'tex' | 'temml' | 'katex', string>;

/** KaTeX's markup as it is in a page, with what is seen of it. */
const inKatex = (_: string, math: string): string =>
  `<span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" aria-hidden="true">?</span></span>`;

describe('a formula is said alike whoever made its markup', () => {
  for (const [name, { mathjax, brief, full }] of Object.entries(FORMS)) {
    it(`${name} by MathJax`, () => {
      expect(sayMath(mathOf(mathjax))).to.equal(brief);
      expect(sayMath(mathOf(mathjax), { verbosity: 'full' })).to.equal(full);
    });
  }

  it('also where it is found in a page', async function () {
    const text = await sharedText(this, 'tex-mathml.json');
    for (const [name, { tex, temml, katex }] of Object.entries(
      JSON.parse(text) as Record<string, Makers>,
    )) {
      const { mathjax, brief } = FORMS[name]!;
      const attribute = tex.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
      const forms: Record<string, string> = {
        native: temml,
        KaTeX: katex.replace(/^<span class="katex">(.*)<\/span>$/, inKatex),
        'MathJax 3': `<mjx-container><mjx-math aria-hidden="true">?</mjx-math><mjx-assistive-mml>${mathjax}</mjx-assistive-mml></mjx-container>`,
        'MathJax 4': `<mjx-container><mjx-math data-latex="${attribute}"></mjx-math><mjx-speech role="img" aria-label="math"></mjx-speech></mjx-container>`,
        picture: `<img class="latex" src="data:," alt="${attribute}">`,
        'TeX in text': `<span data-tn-tex>\\(${tex.replace(/&/g, '&amp;').replace(/</g, '&lt;')}\\)</span>`,
      };
      for (const [form, markup] of Object.entries(forms)) {
        const page = document.createElement('p');
        page.append(document.createRange().createContextualFragment(markup));
        document.body.append(page);
        const formulas = await loadFormulas(page);
        const element = page.firstElementChild!;
        const { words } = formulas!.of(element) ?? formulas!.written(element.textContent, element)!;
        const said = words.map((word) => word.text).join(' ');
        expect(said.replace(/(?: ,)+/g, ',').replace(/,$/, ''), `${name}, ${form}`).to.equal(brief);
        page.remove();
      }
    }
  });

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
