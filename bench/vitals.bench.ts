import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';
import { median } from './median.ts';
import { PAGES, withPortal } from './portal.ts';
import type { Figure } from './report.ts';
import { visit, type Visit } from './slow-phone.ts';

const VISITS = 3;

/** The median of each figure. */
const middle = (visits: readonly Visit[]) => {
  const of = (key: 'lcp' | 'inp' | 'cls' | 'scriptTask') => median(visits.map((one) => one[key]));
  return { lcp: of('lcp'), inp: of('inp'), cls: of('cls'), scriptTask: of('scriptTask') };
};

/** What citizens with a slow phone on slow 4G meet on each page of the portal: the worst page's medians. */
export default async function measure(): Promise<Record<string, Figure>> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const worst = { lcp: 0, inp: 0, cls: 0, scriptTask: 0 };
  try {
    await withPortal(async (origin) => {
      for (const page of PAGES) {
        const visits: Visit[] = [];
        for (let i = 0; i < VISITS; i += 1) visits.push(await visit(browser, origin + page));
        const { lcp, inp, cls, scriptTask } = middle(visits);
        process.stderr.write(
          `  ${page}: LCP ${lcp.toFixed(0)} ms, INP ${inp.toFixed(0)} ms, CLS ${cls.toFixed(3)}, our longest task ${scriptTask.toFixed(0)} ms (${visits.at(-1)?.owed ?? ''})\n`,
        );
        worst.lcp = Math.max(worst.lcp, lcp);
        worst.inp = Math.max(worst.inp, inp);
        worst.cls = Math.max(worst.cls, cls);
        worst.scriptTask = Math.max(worst.scriptTask, scriptTask);
      }
    });
  } finally {
    await browser.close();
  }
  return {
    'LCP, slow phone, slowest page': { figure: worst.lcp, unit: 'ms' },
    'INP, slow phone, slowest page': { figure: worst.inp, unit: 'ms' },
    'CLS, slow phone, worst page': { figure: worst.cls, unit: '' },
    'longest task of ours, slow phone': { figure: worst.scriptTask, unit: 'ms' },
  };
}
