// `npm run soak [-- --runs N --seed S]`: the player against far more stories than `npm test` has time for.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { live, stories, telling, type Story } from './model.ts';

/** Stories between two lines of progress. */
const BATCH = 2000;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const runs = Number(values.runs);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  process.stderr.write('Usage: npm run soak [-- --runs N --seed S], both whole numbers\n');
  process.exit(2);
}
process.stderr.write(`soak: ${String(runs)} runs, seed ${String(seed)}\n`);

let failures = 0;
let done = 0;
for (let batch = 0; done < runs; batch++) {
  const numRuns = Math.min(BATCH, runs - done);
  for (const story of fc.sample(stories, { seed: seed + batch, numRuns })) {
    const breach = breachIn(story);
    if (breach === null) continue;
    failures++;
    process.stderr.write(`${telling(story)}\n${breach}\n\n`);
  }
  done += numRuns;
  process.stderr.write(`${String(done)} of ${String(runs)} runs, ${String(failures)} failures\n`);
}
process.stdout.write(
  `soak: ${String(runs)} runs, seed ${String(seed)}, ${String(failures)} failures\n`,
);
process.exitCode = failures > 0 ? 1 : 0;

function breachIn(story: Story): string | null {
  try {
    live(story);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
