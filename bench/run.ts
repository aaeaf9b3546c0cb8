// `npm run bench [-- name …] [-- --json]`: each benchmark, or those named, against the limits.
import { readdirSync } from 'node:fs';
import { report, type Figure } from './report.ts';

/** A benchmark is a file *.bench.ts here whose default export measures. */
interface Benchmark {
  readonly default: () => Promise<Record<string, Figure>>;
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark "${unknown[0]}". There are: ${all.join(', ')}\n`);
  process.exit(2);
}

const figures: Record<string, Figure> = {};
for (const name of wanted.length > 0 ? wanted : all) {
  process.stderr.write(`measuring ${name} …\n`);
  const { default: measure } = (await import(`./${name}.bench.ts`)) as Benchmark;
  Object.assign(figures, await measure());
}
report('bench', figures);
