import type { Page, Response } from 'playwright-core';
import { AuditProblem, problemOf } from './problem.ts';
import { World } from './world.ts';

/** What the page did by itself, counted. */
export interface Happenings {
  dialogs: number;
  popups: number;
  /** It set out for another document. */
  departures: number;
  /** The last error that one of its scripts threw. */
  error: string;
}

/** A page that is open, and the world beside it. */
export interface Visit {
  readonly page: Page;
  readonly world: World;
  readonly happened: Happenings;
  /** Opens the same address again. */
  reopen(): Promise<void>;
}

export interface VisitOptions {
  /** Milliseconds that the page may take to answer. */
  readonly patience: number;
  /** Whether a page with which a server reports an error is audited too. */
  readonly errorPages: boolean;
  /** The script of the probe, run beside each document. */
  readonly probe: string;
}

/**
 * Opens a page as a citizen would and leaves what it springs on one unanswered: dialogs are dismissed, popups closed.
 *
 * @throws AuditProblem when there is no page of HTML to be had
 */
export async function visit(page: Page, address: string, options: VisitOptions): Promise<Visit> {
  const happened = watch(page);
  await open(page, address, options);
  const world = await World.beside(page, options.probe);
  await quiet(world);
  const reopen = async (): Promise<void> => {
    await open(page, address, options);
    await world.enter();
    await quiet(world);
  };
  return { page, world, happened, reopen };
}

function watch(page: Page): Happenings {
  const happened: Happenings = { dialogs: 0, popups: 0, departures: 0, error: '' };
  page.on('dialog', (dialog) => {
    happened.dialogs += 1;
    const leaving = dialog.type() === 'beforeunload';
    void (leaving ? dialog.accept() : dialog.dismiss()).catch(() => null);
  });
  page.on('popup', (other) => {
    happened.popups += 1;
    void other.close().catch(() => null);
  });
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      happened.departures += 1;
  });
  page.on('pageerror', ({ message }) => {
    happened.error = message;
  });
  return happened;
}

async function open(page: Page, address: string, options: VisitOptions): Promise<void> {
  const timeout = options.patience;
  let response: Response | null;
  try {
    response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout });
  } catch (error) {
    throw problemOf(error, address);
  }
  const status = response?.status() ?? 0;
  if (status >= 400 && !options.errorPages) throw new AuditProblem('status', String(status));
  const type = await page.evaluate(() => document.contentType).catch(() => '');
  if (!/html/.test(type)) throw new AuditProblem('not-html', type);
  // Some pages never finish loading; what is there by then is what a citizen has.
  await page.waitForLoadState('load', { timeout: timeout / 2 }).catch(() => null);
}

const CALM = 250;
const LONGEST = 2500;

/** Waits until the page has stopped changing itself, but not for ever. What has no script does not change itself. */
const quiet = (world: World): Promise<unknown> =>
  world.evaluate(`document.scripts.length > 0 && new Promise((resolve) => {
    let timer = setTimeout(resolve, ${String(CALM)});
    const watch = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, ${String(CALM)});
    });
    watch.observe(document, { childList: true, subtree: true });
    setTimeout(() => (watch.disconnect(), resolve()), ${String(LONGEST)});
  }).then(() => undefined)`);
