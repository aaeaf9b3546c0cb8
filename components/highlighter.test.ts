import { expect, fixture, html, waitUntil } from '@open-wc/testing';
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
