import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalize, spoken } from '../src/vietnamese/index.ts';
import { reasonToLeaveOut, type Case } from './accuracy-left-out.ts';
import type { Figure } from './report.ts';

const shared = fileURLToPath(new URL('../../shared/vietnamese/', import.meta.url));
const SETS = ['government', 'codelink', 'n2words', 'nemo-inverse'];

/** Scores cases with the shared scorer: per cent right of each class and of all. */
function score(folder: string, header: string, cases: readonly Case[]): Map<string, number> {
  const written = path.join(folder, 'cases.tsv');
  const output = path.join(folder, 'output.txt');
  const rows = cases.map(({ kind, written: text, spoken: said }) => [kind, text, said].join('\t'));
  writeFileSync(written, `${[header, ...rows].join('\n')}\n`);
  writeFileSync(output, `${cases.map((one) => spoken(normalize(one.written))).join('\n')}\n`);
  const report = execFileSync('python3', [path.join(shared, 'score.py'), written, output], {
    encoding: 'utf8',
  });
  const found = report.matchAll(/^(\S+)\s+\d+ of\s+\d+ =\s+([\d.]+) %/gm);
  return new Map([...found].map(([, name = '', percent = '']) => [name, Number(percent)]));
}

/**
 * Accuracy by class on the shared cases, by the shared scorer. What is left out of a set is told on
 * standard error, row by row with its reason; `all` counts the rest, `all rows` every row.
 */
export default function measure(): Promise<Record<string, Figure>> {
  if (!existsSync(shared)) {
    process.stderr.write('skipped: no ../shared\n');
    return Promise.resolve({});
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'accuracy-'));
  const figures: Record<string, Figure> = {};
  for (const set of SETS) {
    const [header = '', ...lines] = readFileSync(path.join(shared, `cases/${set}.tsv`), 'utf8')
      .trimEnd()
      .split('\n');
    const cases = lines.map((line): Case => {
      const [kind = '', written = '', said = ''] = line.split('\t');
      return { set, kind, written, spoken: said };
    });
    const kept = cases.filter((one) => {
      const reason = reasonToLeaveOut(one);
      if (reason)
        process.stderr.write(`${set}: left out "${one.written}" (${one.spoken}): ${reason}\n`);
      return reason === undefined;
    });
    for (const [name, percent] of score(folder, header, kept)) {
      figures[`${set}: ${name}`] = { figure: percent, unit: '%' };
    }
    const whole = score(folder, header, cases).get('all') ?? 0;
    figures[`${set}: all rows`] = { figure: whole, unit: '%' };
  }
  rmSync(folder, { recursive: true });
  return Promise.resolve(figures);
}
