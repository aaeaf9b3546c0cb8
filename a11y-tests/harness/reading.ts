import type { Page } from '@playwright/test';
import type { Sentence } from '../../src/reading/index.ts';
import type { Article } from './article.ts';
import type { Device } from './device.ts';
import type { Box } from './picture.ts';
import { Reader } from './reader.ts';
import type { Sound } from './sound.ts';
import type { SsipMessage } from './ssip-conversation.ts';

/** A moment of the reading, as it was seen. */
export interface Glimpse {
  /** Date.now() before and after the picture was taken. */
  readonly from: number;
  readonly to: number;
  readonly png: Buffer;
  /** For each sentence where its words stand in the picture; words may share boxes, or have none. */
  readonly places: readonly (readonly (readonly Box[])[])[];
}

/** All that is known of an article's being read. */
export interface Reading {
  readonly sound: Sound;
  readonly messages: readonly SsipMessage[];
  readonly glimpses: readonly Glimpse[];
}

/** Milliseconds between two looks at the page. */
const INTERVAL = 1200;

/** Starts the reading, looks and listens until it is over. */
export async function follow(
  { ssip, record }: Device,
  page: Page,
  sentences: readonly Sentence[],
  article: Article,
  start: () => Promise<void>,
): Promise<Reading> {
  const stop = await record();
  ssip.clear();
  await start();
  const { over } = new Reader(page);
  const glimpses: Glimpse[] = [];
  while (!(await over.isVisible())) {
    const seen = await glimpse(page, sentences, article);
    if (seen) glimpses.push(seen);
    await page.waitForTimeout(INTERVAL);
  }
  const sound = await stop();
  return { sound, messages: [...ssip.messages], glimpses };
}

/** Null where the page scrolled meanwhile: it is not known then where its words stand in the picture. */
async function glimpse(
  page: Page,
  sentences: readonly Sentence[],
  article: Article,
): Promise<Glimpse | null> {
  const above = await page.evaluate(() => scrollY);
  const from = Date.now();
  const png = await page.screenshot();
  const to = Date.now();
  const spans = sentences.map(({ passage, words }) => ({
    block: article.findIndex(({ text }) => text === passage.text),
    words: words.map(({ start, end }) => [start, end] as const),
  }));
  const places = await page.evaluate(placesOf, spans);
  return above === (await page.evaluate(() => scrollY)) ? { from, to, png, places } : null;
}

/** Runs in the page. The blocks were put there by the test, each with one text node. */
function placesOf(
  spans: { block: number; words: (readonly [number, number])[] }[],
): { x: number; y: number; width: number; height: number }[][][] {
  const blocks = document.querySelectorAll('#bai-viet > :is(h1, p)');
  return spans.map(({ block, words }) =>
    words.map(([start, end]) => {
      const text = blocks[block]?.firstChild;
      if (!text) throw new Error(`the article has no block ${block}`);
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return Array.from(range.getClientRects(), ({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
    }),
  );
}
