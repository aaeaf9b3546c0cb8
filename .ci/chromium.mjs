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
