import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';
import { median } from './median.ts';
import { PAGES, withPortal } from './portal.ts';
import type { Figure } from './report.ts';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

async function audit(address: string, port: number, only: readonly Category[]): Promise<Result> {
  const done = await lighthouse(address, {
    port,
    onlyCategories: [...only],
    output: 'json',
    logLevel: 'error',
  });
  if (!done || done.lhr.runtimeError)
    throw new Error(`${address}: ${done?.lhr.runtimeError?.message ?? 'Lighthouse gave nothing'}`);
  return done.lhr;
}

/** What keeps a page from a full score, for whoever is to mend it. */
function missed({ categories, audits }: Result): string[] {
  return Object.values(categories)
    .filter(({ id, score }) => id !== 'performance' && score !== 1)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}

const percent = (score: number | null | undefined): number => Math.round((score ?? 0) * 100);

/** Lighthouse's scores for a phone, of the page that has least; performance is the median of three runs. */
export default async function measure(): Promise<Record<string, Figure>> {
  const chrome = await launch({
    chromePath: findChromium() ?? '',
    chromeFlags: ['--headless=new', ...CHROMIUM_FLAGS],
  });
  const least: Record<Category, number> = {
    performance: 100,
    accessibility: 100,
    'best-practices': 100,
    seo: 100,
  };
  try {
    await withPortal(async (origin) => {
      for (const page of PAGES) {
        const first = await audit(origin + page, chrome.port, CATEGORIES);
        const speeds = [percent(first.categories['performance']?.score)];
        while (speeds.length < RUNS) {
          const again = await audit(origin + page, chrome.port, ['performance']);
          speeds.push(percent(again.categories['performance']?.score));
        }
        const scores = CATEGORIES.map((category): [Category, number] => [
          category,
          category === 'performance'
            ? median([...speeds])
            : percent(first.categories[category]?.score),
        ]);
        for (const [category, score] of scores) least[category] = Math.min(least[category], score);
        process.stderr.write(
          `  ${page}: ${scores.map(([category, score]) => `${category} ${String(score)}`).join(', ')} (${[speeds.join(' '), ...missed(first)].join('; ')})\n`,
        );
      }
    });
  } finally {
    chrome.kill();
  }
  return Object.fromEntries(
    CATEGORIES.map((category) => [
      `Lighthouse ${category}, least`,
      { figure: least[category], unit: '' },
    ]),
  );
}
