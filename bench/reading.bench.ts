import { chromium, type Browser, type Page } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';
import { standInVoice } from '../a11y-tests/harness/stand-in-voice.ts';
import { bundle } from './bundle.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';
import { ARTICLE } from './vietnamese-text.ts';

const ORIGIN = 'http://bench.test';
const ROUNDS = 5;
/** How long an article is read while its tasks are watched, in ms. */
const WATCHED = 15_000;

/** The reader as a page loads it: file names and their text. */
async function readerFiles(): Promise<Map<string, string>> {
  const { outputFiles } = await bundle(`import './components/reader/reader.ts';`);
  return new Map(outputFiles.map(({ path, text }) => [`/${path.split('/').at(-1)}`, text]));
}

/** A page with an article of so many words and a reader for it. */
function pageOf(words: number): string {
  const paragraphs = ARTICLE.split('\n').filter((line) => line !== '');
  const parts: string[] = [];
  for (let count = 0, i = 0; count < words; i += 1) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    parts.push(`<p>${paragraph.replace('&', '&amp;')}</p>`);
    count += paragraph.split(/\s+/).length;
  }
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài</title><body>
    <article id="bai"><h1>Thông báo</h1><tn-reader for="bai"></tn-reader>${parts.join('')}</article>
    <script type="module" src="/stdin.js"></script>`;
}

/** Opens the page with what reading needs loaded: the citizen is about to press. */
async function open(browser: Browser, files: Map<string, string>, words: number): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname);
    return file === undefined
      ? route.fulfill({ contentType: 'text/html', body: pageOf(words) })
      : route.fulfill({ contentType: 'text/javascript', body: file });
  });
  await standInVoice(page);
  await page.goto(`${ORIGIN}/`);
  await page.getByRole('button', { name: 'Nghe bài viết' }).focus();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  return page;
}

/** Milliseconds from the press to what the engine is first given to speak. */
async function firstSpeech(browser: Browser, files: Map<string, string>, words: number) {
  const page = await open(browser, files, words);
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { speak } = speechSynthesis;
        let pressed = 0;
        speechSynthesis.speak = (utterance) => {
          resolve(performance.now() - pressed);
          speak.call(speechSynthesis, utterance);
        };
        const reader = document.querySelector('tn-reader');
        const button = reader?.shadowRoot?.querySelector<HTMLElement>('#toggle');
        pressed = performance.now();
        button?.click();
      }),
  );
  await page.context().close();
  return ms;
}

/** Milliseconds of the longest task from the press on, on a machine four times as slow; 0 where none is over 50. */
async function longestTask(browser: Browser, files: Map<string, string>, words: number) {
  const page = await open(browser, files, words);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.waitForTimeout(1000);
  const ms = await page.evaluate(async (watched) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    const reader = document.querySelector('tn-reader');
    reader?.shadowRoot?.querySelector<HTMLElement>('#toggle')?.click();
    await new Promise((resolve) => setTimeout(resolve, watched));
    return longest;
  }, WATCHED);
  await page.context().close();
  return ms;
}

/** How reading an article begins and goes on in a real browser, with a voice that makes no sound. */
export default async function measure(): Promise<Record<string, Figure>> {
  const files = await readerFiles();
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  try {
    const short: number[] = [];
    const long: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      short.push(await firstSpeech(browser, files, 1000));
      long.push(await firstSpeech(browser, files, 1_000_000));
    }
    return {
      'first speech, 1,000 words': { figure: median(short), unit: 'ms' },
      'first speech, 1,000,000 words later': { figure: median(long) - median(short), unit: 'ms' },
      'longest task, 100,000 words, 4× CPU': {
        figure: await longestTask(browser, files, 100_000),
        unit: 'ms',
      },
    };
  } finally {
    await browser.close();
  }
}
