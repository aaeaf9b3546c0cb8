// `npm test`: everything that must hold, step by step. The last line is "N passed, N failed[, N skipped]".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './install-chromium.mjs';
import { ensureSpeech } from './speech-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const total = { passed: 0, failed: 0, skipped: 0 };
const report = [];

const add = (name, counts, seconds) => {
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
  report.push({ name, ...counts, seconds });
};

function run(command, args, env = {}) {
  const bin = `${root}node_modules/.bin`;
  const path = `${bin}:${process.env.PATH}`;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, ...env },
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs one step. `counts` reads how many tests it held; a step without is one test itself. */
async function step(name, command, args, { counts, env } = {}) {
  process.stdout.write(`\n── ${name}\n`);
  const start = Date.now();
  const code = await run(command, args, env);
  const result = counts?.() ?? { passed: 0, failed: 0 };
  // Exit code and counts must agree: a runner that dies is a failure whatever it had counted.
  if (code !== 0 && !result.failed) result.failed++;
  if (code === 0 && !counts) result.passed++;
  if (counts && !result.passed && !result.failed) result.failed++;
  add(name, result, (Date.now() - start) / 1000);
  return code === 0;
}

/** A suite that cannot run here: skipped with the remedy, or a failure where nothing may be skipped. */
function missing(name, command) {
  process.stdout.write(`\n── ${name}: skipped. To run it: ${command}\n`);
  add(name, process.env.CI === 'true' ? { failed: 1 } : { skipped: 1 }, 0);
}

const json = (file) => {
  const path = `${root}.build/${file}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};
const playwrightCounts = (file) => () => {
  const stats = json(file)?.stats;
  return (
    stats && {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }
  );
};

async function main() {
  rmSync(`${root}.build`, { recursive: true, force: true });
  mkdirSync(`${root}.build`, { recursive: true });
  const chromium = ensureChromium();
  const voice = ensureSpeech('voice');
  const browsers = ensureSpeech('browsers');
  const screenreader = ensureSpeech('screenreader');
  const browser = chromium.ok ? { CHROMIUM_PATH: chromium.path } : {};

  await step('format', 'prettier', ['--check', '--log-level=warn', '.']);
  await step('lint', 'eslint', ['.']);
  await step('types', 'tsc', ['-p', 'tsconfig.json']);
  await step('templates', 'lit-analyzer', ['components/**/!(*.test).ts', '--strict', '--quiet']);
  await step('doors', 'depcruise', [
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err',
    'src',
    'components',
    'public',
    'a11y-tests',
    'bench',
  ]);
  await step('doors are shut', 'node', ['.ci/doors-selftest.mjs']);
  await step('locales', 'node', ['.ci/locales.mjs', '--check']);
  await step('keyboard tables', 'node', ['.ci/keyboard-tables.mjs']);
  await step('criteria', 'node', ['a11y-tests/wcag/document.ts', '--check']);
  await step('lock file', 'node', ['.ci/lock-check.mjs']);
  await step('library and package', 'node', ['.ci/package-check.mjs']);
  await step('size', 'node', ['bench/size.ts']);
  await step('terminal', 'node', ['--test', '--test-reporter=dot', 'src/cli/*.node-test.ts']);
  const portal = await step('portal build', 'vite', ['build', '--logLevel', 'warn']);

  if (!chromium.ok) {
    missing('unit tests', chromium.command);
    missing('citizen tasks', chromium.command);
    return;
  }
  await step('unit tests', 'web-test-runner', [], {
    env: browser,
    counts: () => json('unit.json'),
  });
  if (!portal) return;
  const suite = (name, project) =>
    step(
      name,
      'playwright',
      ['test', '--config', 'a11y-tests/playwright.config.ts', '--project', project],
      {
        env: { ...browser, A11Y_REPORT: `.build/${project}.json` },
        counts: playwrightCounts(`${project}.json`),
      },
    );
  await suite('citizen tasks', 'portal');
  for (const [name, project] of [
    ['whole pages heard', 'heard'],
    ['real voice', 'voice'],
  ])
    if (voice.ok) await suite(name, project);
    else missing(name, voice.command);
  if (browsers.ok) await suite('other browsers', 'browsers');
  else missing('other browsers', browsers.command);
  if (screenreader.ok) await suite('screen reader', 'screenreader');
  else missing('screen reader', screenreader.command);
}

const start = Date.now();
await main();
process.stdout.write('\n');
for (const { name, passed = 0, failed = 0, skipped = 0, seconds } of report) {
  const verdict = failed ? 'FAILED' : passed ? 'ok' : 'skipped';
  process.stdout.write(
    `${verdict.padEnd(8)}${name.padEnd(22)}${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${String(skipped).padStart(3)} skipped ${seconds.toFixed(0).padStart(4)} s\n`,
  );
}
process.stdout.write(`in ${((Date.now() - start) / 60_000).toFixed(1)} minutes\n`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed ? 1 : 0;
