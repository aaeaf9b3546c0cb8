import { expect, fixture, html } from '@open-wc/testing';
import { articlePassages } from '../text/index.ts';
import { compose } from './index.ts';
import { sentenceAt } from './sentence-at.ts';

describe('sentenceAt', () => {
  it('finds the sentence at a point, past what is said elsewhere than it stands', async () => {
    const page = await fixture(html`
      <article>
        <div>
          <p>
            Một<sup><a href="#a">1</a></sup
            >. Hai.
          </p>
          <p>Ba.</p>
          <ol>
            <li id="a">Ghi chú.</li>
          </ol>
        </div>
        <p class="byline">Thu Cúc</p>
      </article>
    `);
    const script = compose(articlePassages(page.firstElementChild!, { notes: true }));
    const at = (selector: string, offset: number) => {
      const node = page.querySelector(selector)!.lastChild!;
      const index = sentenceAt(script, node, offset);
      return index === null ? null : script.sentence(index)!.text;
    };
    expect(script.sentence(0)?.text).to.equal('thu cúc.');
    expect(at('p', 0)).to.equal('một.');
    expect(at('p', 3)).to.equal('hai.');
    expect(at('p + p', 0)).to.equal('ba.');
    expect(at('li', 3)).to.equal('chú thích một, ghi chú. hết chú thích.');
    expect(at('.byline', 2)).to.equal('thu cúc.');
  });

  it('keeps what a note says in the paragraph that refers to it', async () => {
    const page = await fixture(html`
      <article>
        <p>
          Một<sup><a href="#a">1</a></sup
          >. Hai.
        </p>
        <ol>
          <li id="a">
            <p>Ghi chú.</p>
            <p>Nói thêm.</p>
          </li>
        </ol>
        <p>Ba.</p>
      </article>
    `);
    const script = compose(articlePassages(page, { notes: true }));
    const opens: boolean[] = [];
    for (let one = script.sentence(0); one; one = script.sentence(opens.length))
      opens.push(one.opensParagraph);
    expect(opens).to.deep.equal([true, false, false, false, true]);
  });
});
