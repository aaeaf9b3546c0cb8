import { expect, fixture, html } from '@open-wc/testing';
import { HighlightStyle } from './highlighter.styles.ts';

const backgroundOf = (element: Element | null): string =>
  getComputedStyle(element!, '::highlight(tn-word)').backgroundColor;

const WORD = 'rgb(255, 207, 51)';

describe('HighlightStyle', () => {
  it('lights text in the element that is read and in what is inside it, and leaves the rest of the page unstyled', async () => {
    const root = await fixture(
      html`<div>
        <p>Một</p>
        <p>Hai <b>ba</b></p>
        <h2>Bốn</h2>
      </div>`,
    );
    const [first, second] = root.querySelectorAll('p');
    const style = new HighlightStyle(document);
    style.cover(second!);
    expect([second!, root.querySelector('b')].map(backgroundOf)).to.deep.equal([WORD, WORD]);
    expect(backgroundOf(first!)).not.to.equal(WORD);
    style.cover(root.querySelector('h2')!);
    expect(backgroundOf(root.querySelector('h2'))).to.equal(WORD);
    expect(backgroundOf(second!)).not.to.equal(WORD);
  });

  it('finds the element again where others came before it', async () => {
    const root = await fixture(html`<div><p>Một</p></div>`);
    const read = root.querySelector('p')!;
    const style = new HighlightStyle(document);
    style.cover(read);
    read.before(document.createElement('p'));
    style.cover(read);
    expect(backgroundOf(read)).to.equal(WORD);
  });

  it('leaves the style sheets of the page as they were', () => {
    const before = [...document.adoptedStyleSheets];
    const style = new HighlightStyle(document);
    style.cover(document.body);
    expect(document.adoptedStyleSheets.length).to.be.greaterThan(before.length);
    style.end();
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
  });

  it('lights text in a shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const read = document.createElement('p');
    root.append(read);
    new HighlightStyle(root).cover(read);
    expect(backgroundOf(read)).to.equal(WORD);
  });
});
