import { launch } from 'chrome-launcher';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';
import { audit, CATEGORIES, missed, percent, type Category } from './audit.ts';
import { median } from './median.ts';
import { PAGES, withPortal } from './portal.ts';
import type { Figure } from './report.ts';

const RUNS = 3;

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
        const first = await audit(origin + page, CATEGORIES, { port: chrome.port });
        const speeds = [percent(first.categories['performance']?.score)];
        while (speeds.length < RUNS) {
          const again = await audit(origin + page, ['performance'], { port: chrome.port });
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
