// Which Chromium the tests drive: CHROMIUM_PATH, else the system's, else the one Playwright downloaded.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} the path of an executable, or undefined when there is none */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...SYSTEM, playwrightsOwn()].find(
    (file) => file && existsSync(file),
  );
}

/** A browser for tests: no sandbox, since they may run as root, and no calls home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
