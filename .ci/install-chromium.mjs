// Makes sure that there is a Chromium for the tests to drive: one that is there already, else Playwright's own
// download, else Debian's package as root. Needs nothing but Node >= 20 and the npm packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { aptCommand, aptInstall } from './speech-packages.mjs';

// A font that has every Vietnamese letter: a bare machine has none, and pages are judged by their pixels.
const PACKAGES = ['chromium', 'fonts-dejavu-core'];
const PLAYWRIGHT = fileURLToPath(
  new URL('../node_modules/playwright-core/cli.js', import.meta.url),
);
/** Milliseconds; without a way out the download would be tried for very long. */
const PATIENCE = 300_000;

function download() {
  if (!existsSync(PLAYWRIGHT)) return;
  spawnSync(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    timeout: PATIENCE,
  });
}

/** @returns {{ ok: true, path: string } | { ok: false, command: string }} */
export function ensureChromium() {
  let path = findChromium();
  for (const provide of [download, () => aptInstall(PACKAGES)]) {
    if (path) break;
    process.stderr.write('There is no Chromium yet; getting one …\n');
    provide();
    path = findChromium();
  }
  if (path) return { ok: true, path };
  return {
    ok: false,
    command: `npx playwright install --with-deps chromium (or: ${aptCommand(PACKAGES)}; or set CHROMIUM_PATH)`,
  };
}
