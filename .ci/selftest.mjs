// `npm run test:selftest`: plants a fault of each kind in a copy of the project, and demands that the tests find it.
// A test that never fails proves nothing. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './install-chromium.mjs';
import { PLANTS } from './planted-faults.mjs';
import { ensureSpeech } from './speech-packages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const copy = path.join(root, '.build/selftest');
const chromium = ensureChromium();
for (const { ok, command } of [
  chromium,
  ...['voice', 'browsers', 'screenreader'].map((group) => ensureSpeech(group)),
])
  if (!ok) {
    process.stderr.write(`Something that the tests need is missing. To install it: ${command}\n`);
    process.exit(1);
  }

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${root}/node_modules/.bin:${process.env.PATH}`,
      CHROMIUM_PATH: chromium.path,
      ...env,
    },
  });

function layCopy() {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const files = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).stdout;
  for (const file of files.split('\0').filter(Boolean))
    cpSync(path.join(root, file), path.join(copy, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
}

/** Whether the test that should find the fault fails, and no longer for want of anything else. */
function isCaught({ caughtBy }) {
  if ('unit' in caughtBy) {
    const { stdout, status } = run('web-test-runner', ['--files', caughtBy.unit]);
    return status !== 0 && stdout.includes(caughtBy.title);
  }
  if (run('vite', ['build', '--logLevel', 'error']).status !== 0) return false;
  const { stdout } = run('playwright', [
    ...['test', '--config', 'a11y-tests/playwright.config.ts', '--project', caughtBy.project],
    ...['--workers', '1', '--retries', '0', '--reporter', 'json'],
    ...['--grep', caughtBy.title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), caughtBy.spec],
  ]);
  try {
    return JSON.parse(stdout.slice(stdout.indexOf('{'))).stats.unexpected > 0;
  } catch {
    return false;
  }
}

let failed = 0;
layCopy();
// `npm run test:selftest -- shift` plants those alone whose fault has the word.
const plants = PLANTS.filter(({ fault }) => fault.includes(process.argv[2] ?? ''));
for (const plant of plants) {
  const file = path.join(copy, plant.file);
  const healthy = readFileSync(file, 'utf8');
  const ill = healthy.replace(plant.from, () => plant.to);
  let verdict = 'caught';
  if (ill === healthy) verdict = `NO PLACE for it in ${plant.file}`;
  else {
    writeFileSync(file, ill);
    if (!isCaught(plant)) verdict = 'NOT CAUGHT';
    writeFileSync(file, healthy);
  }
  if (verdict !== 'caught') failed++;
  process.stdout.write(`${verdict.padEnd(11)}${plant.fault}\n`);
}
rmSync(copy, { recursive: true, force: true });
process.stdout.write(`${plants.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
