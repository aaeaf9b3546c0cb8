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

interface Task {
  readonly startTime: number;
  readonly duration: number;
}

interface Script extends Task {
  /** Where its code is from, and who had it run. */
  readonly name: string;
}

/** What the page keeps of a visit. */
interface Seen {
  readonly figures: Partial<Record<string, { value: number; element: string | undefined }>>;
  readonly tasks: readonly Task[];
  readonly scripts: readonly Script[];
}

/** In the page: keeps what is measured in `tnVisit`. */
function watch(): void {
  interface Metric {
    readonly name: string;
    readonly value: number;
    readonly attribution: Record<string, string | undefined>;
  }
  interface Frame extends PerformanceEntry {
    readonly scripts: readonly (Task & { sourceURL: string; invoker: string })[];
  }
  type On = (take: (metric: Metric) => void, options: object) => void;
  const figures: Record<string, object> = {};
  const tasks: Task[] = [];
  const scripts: Script[] = [];
  Object.assign(globalThis, { tnVisit: { figures, tasks, scripts } });
  const { webVitals } = globalThis as unknown as { webVitals: Record<string, On> };
  for (const name of ['FCP', 'LCP', 'INP', 'CLS'])
    webVitals[`on${name}`]?.(
      ({ value, attribution: { target, interactionTarget, largestShiftTarget } }) => {
        figures[name] = { value, element: target ?? interactionTarget ?? largestShiftTarget };
      },
      { reportAllChanges: true, durationThreshold: 16 },
    );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { scripts: ran } of list.getEntries() as Frame[])
      for (const { startTime, duration, sourceURL, invoker } of ran)
        scripts.push({ startTime, duration, name: `${sourceURL} ${invoker}` });
  }).observe({ type: 'long-animation-frame', buffered: true });
}

/** Opens the ribbon's second tab and, where there is an article, has it read: what a citizen does. */
async function press(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Hiển thị' }).first().click();
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
  await page.addInitScript(
    `${webVitals}; globalThis.webVitals = webVitals; (${watch.toString()})();`,
  );
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
  const { FCP, LCP, INP, CLS } = figures;
  return {
    lcp: LCP?.value ?? 0,
    inp: INP?.value ?? 0,
    cls: CLS?.value ?? 0,
    scriptTask: longest?.total ?? 0,
    owed: [
      `FCP ${FCP?.value.toFixed(0) ?? '?'} ms`,
      ...[LCP, INP, CLS].flatMap((figure) => figure?.element ?? []),
      ...(longest?.within ?? []).map(
        ({ name, duration }) => `${name.replace(/\S*\//g, '')} ${duration.toFixed(0)} ms`,
      ),
    ].join(' · '),
  };
}
