import { expect } from '@open-wc/testing';
import { loadFormulas } from '../math/index.ts';
import { articlePassages } from '../text/index.ts';
import { compose } from './index.ts';

/**
 * Conformance fixtures: each folder of fixtures/ has an input.html and a script.json, the sentences
 * that are said for it, in order. `index.json` lists the folders. What is read is `#bai`, else the
 * article; `data-extras` names what the citizen wants to hear besides.
 */
const at = (path: string) => new URL(`fixtures/${path}`, import.meta.url).href;
const names = (await (await fetch(at('index.json'))).json()) as string[];

async function load(name: string): Promise<{ page: HTMLElement; root: HTMLElement }> {
  const html = await (await fetch(at(`${name}/input.html`))).text();
  const page = document.createElement('div');
  page.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(page);
  return { page, root: page.querySelector<HTMLElement>('#bai') ?? page.querySelector('article')! };
}

describe('conformance fixtures', () => {
  for (const name of names) {
    it(name, async () => {
      const { page, root } = await load(name);
      const extras = (root.dataset['extras'] ?? '').split(' ').map((extra) => [extra, true]);
      const formulas = await loadFormulas(root);
      const script = compose(articlePassages(root, { ...Object.fromEntries(extras), formulas }));
      const said: string[] = [];
      for (let sentence = script.sentence(0); sentence; sentence = script.sentence(said.length))
        said.push(sentence.text);
      const expected = (await (await fetch(at(`${name}/script.json`))).json()) as string[];
      expect(said).to.deep.equal(expected);
      page.remove();
    });
  }
});
