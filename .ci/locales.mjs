// `npm run locales`: gathers the words of the interface from the components and the guides to voices, and makes the English module
// from their translations (src/locales/xliff/en.xlf). With --check: changes nothing, fails when anything is out of date
// or untranslated.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const FILES = ['src/locales/xliff/en.xlf', 'src/locales/generated/en.ts'];
const check = process.argv.includes('--check');
const before = FILES.map((file) => readFileSync(file, 'utf8'));

for (const command of ['extract', 'build']) {
  const { status, stderr } = spawnSync(
    'lit-localize',
    [command, '--config', '.ci/lit-localize.json'],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    process.stderr.write(stderr);
    process.exit(1);
  }
}

const untranslated = [
  ...readFileSync(FILES[0], 'utf8').matchAll(/<source>([\s\S]*?)<\/source>\s*(<target>)?/g),
].filter(([, , target]) => !target);
for (const [, source] of untranslated) process.stderr.write(`not translated: ${source}\n`);
const stale = FILES.filter((file, i) => readFileSync(file, 'utf8') !== before[i]);
if (check) {
  FILES.forEach((file, i) => writeFileSync(file, before[i]));
  for (const file of stale) process.stderr.write(`out of date: ${file}; run: npm run locales\n`);
}
process.exitCode = untranslated.length || (check && stale.length) ? 1 : 0;
