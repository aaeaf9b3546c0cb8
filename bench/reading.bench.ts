import { median } from './median.ts';
import { ReaderPages } from './reader-page.ts';
import type { Figure } from './report.ts';

const ROUNDS = 5;
/** How long an article is read while its tasks are watched, in ms. */
const WATCHED = 5000;

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

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, by the clock and of the processor. */
  readonly ts: number;
  readonly tdur?: number;
}

/**
 * Milliseconds of the page's longest task from the press on, on a machine four times as slow: of the processor, so that
 * other work of this machine does not count.
 */
async function longestTask(pages: ReaderPages, words: number) {
  const page = await pages.open(words);
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.waitForTimeout(1000);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'blink.user_timing'] },
    transferMode: 'ReportEvents',
  });
  await page.evaluate(async (watched) => {
    performance.mark('pressed');
    const reader = document.querySelector('tn-reader');
    reader?.shadowRoot?.querySelector<HTMLElement>('#toggle')?.click();
    await new Promise((resolve) => setTimeout(resolve, watched));
  }, WATCHED);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await page.context().close();
  const pressed = events.find(({ name }) => name === 'pressed');
  if (!pressed) throw new Error('the trace does not tell of the press');
  const { pid, tid, ts } = pressed;
  const tasks = events.filter(
    (event) =>
      event.ph === 'X' &&
      event.pid === pid &&
      event.tid === tid &&
      event.name.endsWith('RunTask') &&
      event.ts + (event.tdur ?? 0) >= ts,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/** How reading an article begins and goes on in a real browser, with a voice that makes no sound. */
export default async function measure(): Promise<Record<string, Figure>> {
  const pages = await ReaderPages.launch();
  try {
    const short: number[] = [];
    const long: number[] = [];
    const tasks: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      short.push(await firstSpeech(pages, 1000));
      long.push(await firstSpeech(pages, 1_000_000));
      tasks.push(await longestTask(pages, 100_000));
    }
    return {
      'first speech, 1,000 words': { figure: median(short), unit: 'ms' },
      'first speech, 1,000,000 words later': { figure: median(long) - median(short), unit: 'ms' },
      'longest task, 100,000 words, 4× CPU': { figure: median(tasks), unit: 'ms' },
    };
  } finally {
    await pages.close();
  }
}
