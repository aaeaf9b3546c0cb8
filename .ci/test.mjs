// `npm test`: everything that must hold, step by step. The last line is "N passed, N failed[, N skipped]".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium } from './install-chromium.mjs';
import { ensureSpeech } from './speech-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const total = { passed: 0, failed: 0, skipped: 0 };
const report = [];
/** Names of tests that failed, or passed only at another try, with what went wrong: the end of a long log is what is read first. */
const troubles = [];

const add = (name, counts, seconds) => {
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
  report.push({ name, ...counts, seconds });
};

/** Milliseconds for the last of what a command has printed. */
const PRINTED = 300;

/** Runs a command. What it prints goes to `print`, or where it is not given straight to the terminal. */
function run(command, args, env = {}, print) {
  const bin = `${root}node_modules/.bin`;
  const path = `${bin}:${process.env.PATH}`;
  const out = print ? 'pipe' : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', out, out],
      env: { ...process.env, PATH: path, ...env },
    });
    child.stdout?.on('data', print);
    child.stderr?.on('data', print);
    child.on('error', () => resolve(127));
    child.on('exit', async (code) => {
      // What it has printed has come by then. What it leaves behind may hold the pipe open, and is not waited for.
      if (print) await new Promise((come) => setTimeout(come, PRINTED));
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs one step. `counts` reads how many tests it held; a step without is one test itself. What a step prints that runs
 * beside another (`beside`) comes in one piece when it has ended.
 */
async function step(name, command, args, { counts, env, beside = false } = {}) {
  const start = Date.now();
  const printed = [];
  if (!beside) process.stdout.write(`\n── ${name}\n`);
  const code = await run(command, args, env, beside ? (text) => printed.push(text) : undefined);
  if (beside) process.stdout.write(`\n── ${name}\n${Buffer.concat(printed).toString()}`);
  const result = counts?.() ?? { passed: 0, failed: 0 };
  // Exit code and counts must agree: a runner that dies is a failure whatever it had counted.
  if (code !== 0 && !result.failed) result.failed++;
  if (code === 0 && !counts) result.passed++;
  if (counts && !result.passed && !result.failed) result.failed++;
  add(name, result, (Date.now() - start) / 1000);
  return code === 0;
}

/** Runs steps in their order; whether the last one went well. */
async function oneByOne(steps) {
  let last = true;
  for (const [name, command, ...args] of steps)
    last = await step(name, command, args, { beside: true });
  return last;
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

/** What did not pass at the first try, with the first line of what went wrong. */
function noteTroubles({ suites = [], specs = [] }) {
  for (const { file, line, title, tests } of specs)
    for (const { status, results } of tests) {
      if (status !== 'unexpected' && status !== 'flaky') continue;
      const error = results.find((result) => result.error)?.error.message ?? '';
      const verdict = status === 'flaky' ? 'flaky ' : 'FAILED';
      troubles.push(
        `${verdict} ${file}:${line} ${title}\n         ${stripVTControlCharacters(error).split('\n')[0]}`,
      );
    }
  for (const suite of suites) noteTroubles(suite);
}

const playwrightCounts = (file) => () => {
  const result = json(file);
  if (!result) return undefined;
  noteTroubles(result);
  const { expected, flaky, unexpected, skipped } = result.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
};

const unitCounts = () => {
  const { failures = [], ...counts } = json('unit.json') ?? {};
  troubles.push(...failures.map((name) => `FAILED ${name}`));
  return counts;
};

const SOURCE_CHECKS = [
  ['format', 'prettier', '--check', '--log-level=warn', '.'],
  ['lint', 'eslint', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['templates', 'lit-analyzer', 'components/**/!(*.test).ts', '--strict', '--quiet'],
  [
    ...['doors', 'depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err'],
    ...['src', 'components', 'public', 'a11y-tests', 'bench'],
  ],
  ['doors are shut', 'node', '.ci/doors-selftest.mjs'],
  ['keyboard tables', 'node', '.ci/keyboard-tables.mjs'],
  ['criteria', 'node', 'a11y-tests/wcag/document.ts', '--check'],
  ['lock file', 'node', '.ci/lock-check.mjs'],
];

/** What writes into the project or builds from it, beside the checks of the sources. */
const BUILDS = [
  ['locales', 'node', '.ci/locales.mjs', '--check'],
  ['library and package', 'node', '.ci/package-check.mjs'],
  ['size', 'node', 'bench/size.ts'],
  ['terminal', 'node', '--test', '--test-reporter=dot', 'src/cli/*.node-test.ts'],
  ['portal build', 'vite', 'build', '--logLevel', 'warn'],
];

const PLAYWRIGHT = ['test', '--config', 'a11y-tests/playwright.config.ts'];

async function main() {
  rmSync(`${root}.build`, { recursive: true, force: true });
  mkdirSync(`${root}.build`, { recursive: true });
  const chromium = ensureChromium();
  const voice = ensureSpeech('voice');
  const browsers = ensureSpeech('browsers');
  const screenreader = ensureSpeech('screenreader');
  const browser = chromium.ok ? { CHROMIUM_PATH: chromium.path } : {};

  const [, portal] = await Promise.all([oneByOne(SOURCE_CHECKS), oneByOne(BUILDS)]);

  if (!chromium.ok) {
    missing('unit tests', chromium.command);
    missing('citizen tasks', chromium.command);
    return;
  }
  await step('unit tests', 'web-test-runner', [], {
    env: browser,
    counts: unitCounts,
  });
  if (!portal) return;
  const suite = (name, project, group, beside = false) => {
    if (group && !group.ok) return missing(name, group.command);
    const output = `.build/a11y-output/${project}`;
    return step(name, 'playwright', [...PLAYWRIGHT, '--project', project, '--output', output], {
      env: { ...browser, A11Y_REPORT: `.build/${project}.json` },
      counts: playwrightCounts(`${project}.json`),
      beside,
    });
  };
  await suite('citizen tasks', 'portal');
  await suite('whole pages heard', 'heard', voice);
  // These wait more than they work: each has a device, a screen and a browser of its own.
  await Promise.all([
    suite('screen reader', 'screenreader', screenreader, true),
    suite('real voice', 'voice', voice, true),
    suite('other browsers', 'browsers', browsers, true),
  ]);
}

const start = Date.now();
await main();
process.stdout.write(`\n${troubles.map((trouble) => `${trouble}\n`).join('')}\n`);
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
