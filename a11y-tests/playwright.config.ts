import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
/** A port of this run's own; workers get it through the environment. The portal must be built: `vite build`. */
const port = (process.env['A11Y_PORT'] ??= String(20_000 + (process.pid % 20_000)));

/** Whole pages by a real voice: each worker has a device and a sound of its own. */
const HEARD = /\/heard[^/]*\.spec\.ts$/;
/** With a real voice, in other browsers or with a real screen reader; one at a time, since they are held against the clock. */
const VOICE = /\/voice[^/]*\.spec\.ts$/;
const BROWSERS = /\/browsers[^/]*\.spec\.ts$/;
const SCREEN_READER = /\/orca[^/]*\.spec\.ts$/;

/**
 * `--project portal` needs a browser alone; `heard`, `voice`, `browsers` and `screenreader` need the packages that
 * .ci/speech-packages.mjs names, and skip themselves with the command that installs them.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../.build/a11y-output',
  workers: 2,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 90_000,
  // What passes only at a second try is printed as flaky: a busy machine stutters, a fault does not go away.
  retries: 2,
  snapshotPathTemplate: '{testDir}/{testFileDir}/{testFileName}-snapshots/{arg}{ext}',
  reporter: [
    ['list'],
    ['json', { outputFile: path.resolve(root, process.env['A11Y_REPORT'] ?? '.build/a11y.json') }],
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'vi-VN',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: findChromium(),
      args: CHROMIUM_FLAGS,
    },
  },
  projects: [
    {
      name: 'portal',
      testIgnore: [HEARD, VOICE, BROWSERS, SCREEN_READER],
      fullyParallel: true,
      // What a test routes or cuts off must not be answered by one.
      use: { serviceWorkers: 'block' },
    },
    { name: 'heard', testMatch: HEARD, fullyParallel: true },
    { name: 'voice', testMatch: VOICE, workers: 1 },
    { name: 'browsers', testMatch: BROWSERS, workers: 1 },
    { name: 'screenreader', testMatch: SCREEN_READER, fullyParallel: true },
  ],
  webServer: {
    command: `"${process.execPath}" public/server/main.ts`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    env: {
      PORT: port,
      TN_DATA_DIR: path.join(root, '.build/a11y-data'),
      TN_ACCOUNT_USER: 'congdan',
      TN_ACCOUNT_PASSWORD: 'thu-nghiem-2024',
    },
  },
});
