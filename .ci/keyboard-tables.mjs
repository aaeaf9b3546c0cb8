// Every row of a keyboard table in a component's README carries a test id; every id has a test, and every
// test with an id has a row.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

let failed = 0;
const complain = (text) => {
  failed++;
  process.stderr.write(`${text}\n`);
};

for (const readme of globSync('components/*/README.md')) {
  const folder = path.dirname(readme);
  const text = readFileSync(readme, 'utf8');
  const table = text.split(/^\| Key \|.*$/m)[1]?.split(/\n\s*\n/)[0] ?? '';
  const rows = table.split('\n').filter((line) => line.includes('<kbd>'));
  if (rows.length === 0) complain(`${readme}: no keyboard table`);
  const documented = rows.map(
    (row) => /`([\w-]+)`\s*\|\s*$/.exec(row)?.[1] ?? complain(`${readme}: no test id in: ${row}`),
  );
  const tests = globSync(`${folder}/*.test.ts`)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const tested = [...tests.matchAll(/\bit\(\s*['"`]\[([\w-]+)\]/g)].map(([, id]) => id);
  for (const id of documented)
    if (id && !tested.includes(id)) complain(`${readme}: ${id} has no test`);
  for (const id of tested)
    if (!documented.includes(id))
      complain(`${folder}: test [${id}] has no row in the keyboard table`);
}
process.exitCode = failed ? 1 : 0;
