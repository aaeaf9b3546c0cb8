import type { CDPSession } from 'playwright';
import { ReaderPages } from './reader-page.ts';
import type { Figure } from './report.ts';

/** Minutes that are read before memory is first measured, and between the two measurements. */
const WARM_UP = 5;
const HOUR = 60;
/** A voice says about 240 Vietnamese syllables a minute. */
const WORDS = 20_000;
/** What an hour must at least have been, so that its figures mean something. */
const LEAST_LIT = 10_000;

declare const tnLit: { count: number };

interface Memory {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What is in use once nothing is left to be collected. */
async function memoryOf(session: CDPSession): Promise<Memory> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    heap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

/** What an hour of reading, word by word, leaves behind in the memory of the page. */
export default async function measure(): Promise<Record<string, Figure>> {
  const pages = await ReaderPages.launch();
  try {
    const page = await pages.open(WORDS, (opened) => opened.clock.install());
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.evaluate(() => {
      const lit = { count: 0 };
      Object.assign(window, { tnLit: lit });
      // Not on CSS.highlights itself: what is added to that is collected with it.
      const { set } = HighlightRegistry.prototype;
      HighlightRegistry.prototype.set = function (name, highlight) {
        if (name === 'tn-word') lit.count += 1;
        return set.call(this, name, highlight);
      };
    });
    const pass = (minutes: number) => page.clock.runFor(minutes * 60_000);
    const lit = () => page.evaluate(() => tnLit.count);

    await page.keyboard.press('Enter');
    await pass(WARM_UP);
    const [before, litBefore] = [await memoryOf(session), await lit()];
    await pass(HOUR);
    const [after, litAfter] = [await memoryOf(session), await lit()];
    const words = litAfter - litBefore;
    process.stderr.write(`${words} words lit; heap ${before.heap} → ${after.heap} B\n`);
    if (words < LEAST_LIT) throw new Error(`only ${words} words were read in an hour`);
    return {
      'memory, growth in an hour': { figure: (after.heap - before.heap) / 1024, unit: 'KiB' },
      'DOM nodes, growth in an hour': { figure: after.nodes - before.nodes, unit: 'nodes' },
      'listeners, growth in an hour': {
        figure: after.listeners - before.listeners,
        unit: 'listeners',
      },
    };
  } finally {
    await pages.close();
  }
}
