import { existsSync } from 'node:fs';
import type { Browser, BrowserType } from 'playwright-core';
import { AuditProblem } from './problem.ts';

/** Where Linux distributions put theirs; of the others Playwright knows the places. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
const CHANNELS = ['chrome', 'msedge', 'chromium'];
/** No calls home: nothing but the audited page is asked for. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @throws AuditProblem `no-playwright` where the optional package is not installed */
async function loadPlaywright(): Promise<BrowserType> {
  try {
    return (await import('playwright-core')).chromium;
  } catch {
    throw new AuditProblem('no-playwright');
  }
}

/**
 * Starts the Chromium that `--browser` or `CHROMIUM_PATH` names, else one that is installed.
 *
 * @throws AuditProblem `no-playwright`, `no-browser`, `browser-fails`
 */
export async function startBrowser(named: string | undefined): Promise<Browser> {
  const chromium = await loadPlaywright();
  const wanted = named ?? process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && !existsSync(wanted)) throw new AuditProblem('no-browser', wanted);
  const file = wanted ?? [...SYSTEM, chromium.executablePath()].find(existsSync);
  const ways =
    file === undefined ? CHANNELS.map((channel) => ({ channel })) : [{ executablePath: file }];
  let reason = '';
  for (const way of ways) {
    try {
      return await chromium.launch({ ...way, args: FLAGS });
    } catch (error) {
      reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    }
  }
  throw file === undefined
    ? new AuditProblem('no-browser')
    : new AuditProblem('browser-fails', reason);
}
