import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { loadFormulas } from '../src/math/index.ts';
import { compose } from '../src/reading/index.ts';
import { INITIAL_STATE } from '../src/speech/index.ts';
import { articlePassages } from '../src/text/index.ts';
import { Highlighter } from './highlighter.ts';

async function setUp() {
  const article = await fixture<HTMLElement>(html`<div><p>Ủy ban họp phiên thường kỳ.</p></div>`);
  const script = compose(articlePassages(article));
  const highlighter = new Highlighter(document, () => false);
  const show = (word: number, intent: 'play' | 'stop' = 'play') => {
    highlighter.show(script, { ...INITIAL_STATE, intent, place: { sentence: 0, word } });
  };
  return { article, show };
}
const overlay = () => document.querySelector('[data-tn-overlay]');

describe('Highlighter', () => {
  it('leaves the marking to the browser where it can, and loads nothing for it', async () => {
    const { show } = await setUp();
    show(0);
    expect([...CSS.highlights.get('tn-word')!].join('')).to.equal('Ủy');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(overlay()).to.equal(null);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('/overlay/'))).to.deep.equal([]);
    show(0, 'stop');
    expect(CSS.highlights.size).to.equal(0);
  });

  it('marks a formula as a whole, and its parts in turn, by boxes: the browser leaves gaps in it', async () => {
    const article = await fixture<HTMLElement>(
      html`<p>
        Là
        <math
          ><mfrac><mi>a</mi><mn>2</mn></mfrac
          ><mo>=</mo><mi>y</mi></math
        >.
      </p>`,
    );
    const formulas = await loadFormulas(article);
    const script = compose(articlePassages(article, { formulas }));
    const markup = article.outerHTML;
    const highlighter = new Highlighter(document, () => false);
    const show = (text: string | null) => {
      const word = script.sentence(0)!.words.findIndex((one) => one.text === text);
      const intent = text === null ? 'stop' : 'play';
      highlighter.show(script, { ...INITIAL_STATE, intent, place: { sentence: 0, word } });
    };
    const boxes = (name: string) =>
      Array.from(overlay()?.shadowRoot?.querySelectorAll(`.${name}`) ?? [], (box) =>
        box.getBoundingClientRect(),
      );
    const rectOf = (name: string) => article.querySelector(name)!.getBoundingClientRect();
    const agrees = (box: DOMRect, rect: DOMRect) => {
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(box[side]).to.be.closeTo(rect[side], 8, side);
    };
    show('là');
    expect(CSS.highlights.has('tn-word')).to.equal(true);
    show('trên');
    expect(CSS.highlights.has('tn-word')).to.equal(false);
    await waitUntil(() => boxes('tn-word').length > 0);
    expect([boxes('tn-sentence').length, boxes('tn-word').length]).to.deep.equal([1, 1]);
    agrees(boxes('tn-sentence')[0]!, rectOf('math'));
    agrees(boxes('tn-word')[0]!, rectOf('mfrac'));
    show('y');
    await waitUntil(() => boxes('tn-word')[0]!.left > rectOf('mo').left);
    agrees(boxes('tn-word')[0]!, rectOf('mi + mo + mi, mo + mi'));
    expect(article.outerHTML).to.equal(markup);
    show(null);
    await waitUntil(() => !overlay());
  });

  describe('in a browser without highlights', () => {
    const highlights = Object.getOwnPropertyDescriptor(CSS, 'highlights')!;
    before(() => {
      Reflect.deleteProperty(CSS, 'highlights');
    });
    after(() => {
      Object.defineProperty(CSS, 'highlights', highlights);
    });

    it('marks word by word by boxes over the page, until it is stopped', async () => {
      const { article, show } = await setUp();
      const markup = article.outerHTML;
      show(0);
      const word = () => overlay()?.shadowRoot?.querySelector('.tn-word')?.getBoundingClientRect();
      await waitUntil(word);
      expect(overlay()!.shadowRoot!.querySelectorAll('.tn-sentence').length).to.equal(1);
      const first = word()!;
      show(1);
      await waitUntil(() => word()!.left > first.left);
      expect(article.outerHTML).to.equal(markup);
      show(1, 'stop');
      await waitUntil(() => !overlay());
    });
  });
});
