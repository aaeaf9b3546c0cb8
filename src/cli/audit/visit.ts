import type { BrowserContext, Page, Response } from 'playwright-core';
import { AuditProblem, problemOf } from './problem.ts';
import { World } from './world.ts';

export const WINDOW = { width: 1280, height: 900 };

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
  /** Run beside each document. */
  readonly scripts: readonly string[];
}

/**
 * Opens a page as a citizen would and leaves what it springs on one unanswered: dialogs are dismissed, popups closed.
 *
 * @throws AuditProblem when there is no page of HTML to be had
 */
export async function visit(
  context: BrowserContext,
  address: string,
  options: VisitOptions,
): Promise<Visit> {
  const page = await context.newPage();
  const happened = watch(context, page);
  await open(page, address, options);
  const world = await World.beside(page, options.scripts);
  await quiet(world);
  const reopen = async (): Promise<void> => {
    await open(page, address, options);
    await world.enter();
    await quiet(world);
  };
  return { page, world, happened, reopen };
}

function watch(context: BrowserContext, page: Page): Happenings {
  const happened: Happenings = { dialogs: 0, popups: 0, departures: 0, error: '' };
  page.on('dialog', (dialog) => {
    happened.dialogs += 1;
    const leaving = dialog.type() === 'beforeunload';
    void (leaving ? dialog.accept() : dialog.dismiss()).catch(() => null);
  });
  context.on('page', (other) => {
    if (other === page) return;
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

/** Waits until the page has stopped changing itself, but not for ever. */
const quiet = (world: World): Promise<unknown> =>
  world.evaluate(`new Promise((resolve) => {
    let timer = setTimeout(resolve, ${String(CALM)});
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, ${String(CALM)});
    }).observe(document, { childList: true, subtree: true });
    setTimeout(resolve, ${String(LONGEST)});
  }).then(() => undefined)`);
