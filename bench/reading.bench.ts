import { median } from './median.ts';
import { ReaderPages } from './reader-page.ts';
import type { Figure } from './report.ts';

const ROUNDS = 5;
/** How long an article is read while its tasks are watched, in ms. */
const WATCHED = 15_000;

/** Milliseconds from the press to what the engine is first given to speak. */
async function firstSpeech(pages: ReaderPages, words: number) {
  const page = await pages.open(words);
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
async function longestTask(pages: ReaderPages, words: number) {
  const page = await pages.open(words);
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
  const pages = await ReaderPages.launch();
  try {
    const short: number[] = [];
    const long: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      short.push(await firstSpeech(pages, 1000));
      long.push(await firstSpeech(pages, 1_000_000));
    }
    return {
      'first speech, 1,000 words': { figure: median(short), unit: 'ms' },
      'first speech, 1,000,000 words later': { figure: median(long) - median(short), unit: 'ms' },
      'longest task, 100,000 words, 4× CPU': {
        figure: await longestTask(pages, 100_000),
        unit: 'ms',
      },
    };
  } finally {
    await pages.close();
  }
}
