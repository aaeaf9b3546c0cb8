import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { compose, type Sentence } from '../../src/reading/index.ts';

/** An article as blocks of running text, the headline first. */
export type Article = readonly { readonly tag: 'h1' | 'p'; readonly text: string }[];

const SEED = path.resolve(import.meta.dirname, '../../../shared/seed/portal-article.txt');
/** The portal's own article; the seed is shown in its place. */
const OWN = '/bai-viet/mo-rong-hop-tac-quoc-te';

/** What a citizen's browser showed of a real portal; null where ../shared is not there. */
export function seedArticle(): Article | null {
  if (!existsSync(SEED)) return null;
  const lines = readFileSync(SEED, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const headline = lines.findIndex((line) => line.startsWith('(Cập nhật')) - 1;
  // The last line is the portal's own "Sign In".
  return asBlocks(lines.slice(headline, -1));
}

/** The portal's own article on international cooperation, in the same form. */
export async function ownArticle(page: Page): Promise<Article> {
  await page.goto(OWN);
  return asBlocks(await page.locator('article :is(h1, p)').allInnerTexts());
}

const asBlocks = (texts: readonly string[]): Article =>
  texts.map((text, i) => ({ tag: i === 0 ? 'h1' : 'p', text: text.replace(/\s+/g, ' ').trim() }));

/** Opens the article on a page of the portal: its header, its scripts, its content security policy. */
export async function openArticle(page: Page, article: Article): Promise<void> {
  await page.route(`**${OWN}`, async (route) => {
    const response = await route.fetch();
    const { document } = parseHTML(await response.text());
    const place = document.querySelector('article#bai-viet');
    if (!place) throw new Error(`${OWN} has no article#bai-viet`);
    const reader = place.querySelector('tn-reader');
    const blocks = article.map(({ tag, text }) => {
      const element = document.createElement(tag);
      element.textContent = text;
      return element;
    });
    place.replaceChildren(...blocks);
    if (reader) blocks[0]?.after(reader);
    await route.fulfill({ response, body: `<!doctype html>${document.documentElement.outerHTML}` });
  });
  await page.goto(OWN);
}

/** The sentences that must be heard, composed without a page from the same words. */
export function expectedSentences(article: Article): Sentence[] {
  const { document } = parseHTML('<article></article>');
  const script = compose(
    article.map(({ tag, text }) => ({
      role: tag === 'h1' ? ('heading' as const) : ('paragraph' as const),
      level: tag === 'h1' ? 1 : 0,
      languages: [],
      text,
      element: document.createElement(tag),
      continued: false,
      cues: [],
      abbreviations: [],
      range: () => null,
    })),
  );
  const sentences: Sentence[] = [];
  for (let one = script.sentence(0); one; one = script.sentence(sentences.length))
    sentences.push(one);
  return sentences;
}
