import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { standInVoice } from '../a11y-tests/harness/stand-in-voice.ts';

/** A slow phone on slow 4G, by the figures of Lighthouse's DevTools throttling: bits a second, ms for each request. */
const SLOW_4G = { down: 1_474_560, up: 675_840, latency: 562.5 };
const CPU = 4;

/** What one visit on a slow phone was like. */
export interface Visit {
  readonly lcp: number;
  readonly inp: number;
  readonly cls: number;
  /** Milliseconds that script ran in one task, at most, of tasks over 50 ms; 0 where there was none. */
  readonly scriptTask: number;
  /** Elements and scripts that the figures are owed to. */
  readonly owed: string;
}

const webVitals = readFileSync(
  createRequire(import.meta.url)
    .resolve('web-vitals')
    .replace(/[^/]*$/, 'web-vitals.attribution.iife.js'),
  'utf8',
);

/** In the page: keeps what is measured in `tnVisit`. */
function watch(): void {
  interface Script {
    readonly startTime: number;
    readonly duration: number;
    readonly sourceURL: string;
    readonly invoker: string;
  }
  interface Frame extends PerformanceEntry {
    readonly scripts: readonly Script[];
  }
  interface Metric {
    readonly name: string;
    readonly value: number;
    readonly attribution: Record<string, string>;
  }
  type On = (take: (metric: Metric) => void, options: object) => void;
  const visit = {
    figures: {} as Record<string, Metric>,
    tasks: [] as PerformanceEntry[],
    scripts: [] as Script[],
  };
  Object.assign(globalThis, { tnVisit: visit });
  const { webVitals } = globalThis as unknown as { webVitals: Record<string, On> };
  for (const name of ['LCP', 'INP', 'CLS'])
    webVitals[`on${name}`]?.((metric) => (visit.figures[name] = metric), {
      reportAllChanges: true,
      durationThreshold: 16,
    });
  new PerformanceObserver((list) => visit.tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries() as Frame[]) visit.scripts.push(...frame.scripts);
  }).observe({ type: 'long-animation-frame', buffered: true });
}

interface Seen {
  readonly figures: Partial<
    Record<'LCP' | 'INP' | 'CLS', { value: number; attribution: Record<string, string> }>
  >;
  readonly tasks: readonly { startTime: number; duration: number }[];
  readonly scripts: readonly {
    startTime: number;
    duration: number;
    sourceURL: string;
    invoker: string;
  }[];
}

/** Opens the ribbon's second tab and, where there is an article, has it read: what a citizen does. */
async function press(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Hiển thị' }).click();
  await page.waitForTimeout(1500);
  const listen = page
    .locator('tn-reader:not([compact])')
    .getByRole('button', { name: 'Nghe bài viết' });
  if ((await listen.count()) === 1) {
    await listen.focus();
    await page.waitForTimeout(4000);
    await listen.click();
  }
  await page.waitForTimeout(3000);
}

/** One visit to a page with an empty cache. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await standInVoice(page);
  await page.addInitScript(`${webVitals}; (${watch.toString()})();`);
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_4G.latency,
    downloadThroughput: SLOW_4G.down / 8,
    uploadThroughput: SLOW_4G.up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  await press(page);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { tnVisit: Seen }).tnVisit,
    undefined,
  );
  await context.close();
  return summary(seen);
}

function summary({ figures, tasks, scripts }: Seen): Visit {
  const ours = tasks.map(({ startTime, duration }) => {
    const within = scripts.filter(
      (one) => one.startTime >= startTime - 1 && one.startTime < startTime + duration,
    );
    return { total: within.reduce((sum, one) => sum + one.duration, 0), within };
  });
  const longest = ours.sort((one, other) => other.total - one.total)[0];
  const { LCP, INP, CLS } = figures;
  return {
    lcp: LCP?.value ?? 0,
    inp: INP?.value ?? 0,
    cls: CLS?.value ?? 0,
    scriptTask: longest?.total ?? 0,
    owed: [
      LCP?.attribution['target'],
      INP?.attribution['interactionTarget'],
      CLS?.attribution['largestShiftTarget'],
      ...(longest?.within ?? []).map(
        ({ sourceURL, invoker, duration }) =>
          `${sourceURL.split('/').at(-1)} ${invoker.split('/').at(-1)} ${duration.toFixed(0)} ms`,
      ),
    ].join(' · '),
  };
}
