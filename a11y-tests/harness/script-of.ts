import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type * as Reading from '../../src/reading/index.ts';
import type * as Text from '../../src/text/index.ts';

declare const room: typeof Reading & typeof Text;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sentences that must be heard of an element of a page, composed there by a copy of our own. */
export async function scriptOf(page: Page, id: string): Promise<Reading.Sentence[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { compose } from './src/reading/index.ts'; export { articlePassages } from './src/text/index.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'globalThis.room',
    target: 'es2022',
    write: false,
  });
  await page.evaluate(outputFiles[0]?.text ?? '');
  const sentences = await page.evaluate(composed, id);
  return sentences as Reading.Sentence[];
}

/** Runs in the page. */
function composed(id: string): Pick<Reading.Sentence, 'index' | 'text' | 'words'>[] {
  const article = document.getElementById(id);
  if (!article) throw new Error(`no #${id}`);
  const script = room.compose(room.articlePassages(article));
  const sentences = [];
  for (let one = script.sentence(0); one; one = script.sentence(sentences.length)) {
    const { index, text, words } = one;
    sentences.push({ index, text, words });
  }
  return sentences;
}
