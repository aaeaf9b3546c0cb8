import { existsSync, readFileSync } from 'node:fs';
import { normalize } from '../src/vietnamese/index.ts';
import { median } from './median.ts';
import { ARTICLE } from './vietnamese-text.ts';
import type { Figure } from './report.ts';

const LENGTH = 500_000;
const ROUNDS = 11;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Signs that a careless rule would go back over again and again. */
const ADVERSARIES = ['.', '1', '1/', '1-', '-', 'A', 'A-', '1.', 'a.', '(1'];

const shared = new URL('../../shared/seed/portal-article.txt', import.meta.url);

/** Government text of at least the length: our own article, with the portal's where it is there. */
function governmentText(length: number): string {
  const unit = `${ARTICLE}\n${existsSync(shared) ? readFileSync(shared, 'utf8') : ''}\n`;
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** The least work any normaliser has: to find the words. */
function scanWords(text: string): number {
  let length = 0;
  for (const { 0: word } of text.matchAll(WORDS)) length += word.length;
  return length;
}

/** How many times as long ten times the text takes; the better of three, for a machine at work. */
function growth(text: (length: number) => string, length: number): number {
  const short = text(length);
  const long = text(length * 10);
  const ratios = [1, 2, 3].map(() => {
    const once = median([1, 2, 3, 4, 5].map(() => timed(() => normalize(short))));
    return timed(() => normalize(long)) / once;
  });
  return Math.min(...ratios);
}

/** Time of `normalize` against one scan for words, and how both grow. */
export default function measure(): Promise<Record<string, Figure>> {
  const text = governmentText(LENGTH);
  const scans: number[] = [];
  const readings: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    scans.push(timed(() => scanWords(text)));
    readings.push(timed(() => normalize(text)));
  }
  const worst = Math.max(
    ...ADVERSARIES.map((unit) => growth((length) => unit.repeat(length / unit.length), 20_000)),
  );
  return Promise.resolve({
    'normalise against a word scan': { figure: median(readings) / median(scans), unit: 'times' },
    'normalise ten times the text': { figure: growth(governmentText, LENGTH / 10), unit: 'times' },
    'normalise ten times the worst': { figure: worst, unit: 'times' },
  });
}
