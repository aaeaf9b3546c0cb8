import { expect } from '@open-wc/testing';
import { articlePassages } from '../text/index.ts';
import { compose } from './index.ts';

/**
 * Conformance fixtures: each folder of fixtures/ has an input.html and a script.json, the sentences
 * that are said for it, in order. `index.json` lists the folders.
 */
const at = (path: string) => new URL(`fixtures/${path}`, import.meta.url).href;
const names = (await (await fetch(at('index.json'))).json()) as string[];

async function load(name: string): Promise<Element> {
  const html = await (await fetch(at(`${name}/input.html`))).text();
  const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article')!;
  document.body.append(article);
  return article;
}

describe('conformance fixtures', () => {
  for (const name of names) {
    it(name, async () => {
      const article = await load(name);
      const script = compose(articlePassages(article));
      const said: string[] = [];
      for (let sentence = script.sentence(0); sentence; sentence = script.sentence(said.length))
        said.push(sentence.text);
      const expected = (await (await fetch(at(`${name}/script.json`))).json()) as string[];
      expect(said).to.deep.equal(expected);
      article.remove();
    });
  }
});
