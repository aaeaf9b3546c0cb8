import type { Page } from 'playwright-core';
import type { Booth } from './booth.ts';
import { articleFindings, languageFindings, titleFindings } from './checks/text.ts';
import { axe } from './checks/axe.ts';
import { layout } from './checks/layout.ts';
import { order } from './checks/order.ts';
import { frames, reach } from './checks/reach.ts';
import { skipLinks } from './checks/skip-links.ts';
import { walk } from './checks/walk.ts';
import type { Finding } from './finding.ts';
import { withPictures } from './pictures.ts';
import { AuditProblem, problemOf } from './problem.ts';
import type { Tell, Tour } from './tour.ts';
import { visit, type VisitOptions } from './visit.ts';

/** What was found on one page. */
export interface PageAudit {
  /** As it was given on the command line. */
  readonly asked: string;
  /** Where it led. */
  readonly address: string;
  readonly title: string;
  readonly stops: number;
  readonly skipLinks: { readonly count: number; readonly arrived: number };
  /** Null where the page has no article. */
  readonly article: { readonly sentences: number; readonly readable: boolean } | null;
  /** How often the page asked something, or opened a window, by itself. */
  readonly dialogs: number;
  readonly popups: number;
  readonly findings: readonly Finding[];
}

export interface AuditOptions extends Omit<VisitOptions, 'patience'> {
  /** Milliseconds for one page, everything included. */
  readonly timeout: number;
  readonly tell: Tell;
  /** Where it is opened. */
  readonly booth: Booth;
  /** The script of axe-core. */
  readonly axe: string;
  /** Whether somebody will look at the pictures. */
  readonly withPictures: boolean;
}

/** After the deadline a check may still be finishing. */
const GRACE = 15_000;

/**
 * Audits one page.
 *
 * @throws AuditProblem when the page cannot be had, or hangs
 */
export async function auditPage(
  asked: string,
  address: string,
  options: AuditOptions,
): Promise<PageAudit> {
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AuditProblem('too-slow'));
    }, options.timeout + GRACE);
  });
  let page: Page | null = null;
  const audit = async (): Promise<PageAudit> => {
    options.tell('opening');
    const { page: fresh, lab } = await options.booth.page();
    page = fresh;
    const opened = await visit(fresh, address, { ...options, patience: options.timeout / 2 });
    const deadline = performance.now() + options.timeout;
    return { asked, ...(await examine({ ...options, lab, visit: opened, deadline })) };
  };
  try {
    return await Promise.race([audit(), hung]);
  } catch (error) {
    throw problemOf(error, asked);
  } finally {
    clearTimeout(timer);
    await options.booth.clear(page);
  }
}

async function examine(tour: Tour): Promise<Omit<PageAudit, 'asked'>> {
  const { visit: opened, tell } = tour;
  const { world, happened } = opened;
  const { title, address } = await world.ask('page');
  tell('axe');
  const findings = await axe(tour);
  tell('text');
  findings.push(...titleFindings(title, address));
  findings.push(...languageFindings(await world.ask('language')));
  const article = await world.ask('article');
  findings.push(...articleFindings(article));
  tell('walking');
  const walked = await walk(tour);
  findings.push(...walked.findings);
  findings.push(...(await reach(tour, walked)));
  findings.push(...(await frames(tour)));
  findings.push(...(await order(tour, walked.stops)));
  tell('skip-links');
  const skips = await skipLinks(tour, walked.stops);
  findings.push(...skips.findings);
  tell('layout');
  findings.push(...(await layout(tour)));
  if (tour.withPictures) tell('pictures');
  return {
    address,
    title,
    stops: walked.stops.length,
    skipLinks: { count: skips.count, arrived: skips.arrived },
    article: article && { sentences: article.sentences, readable: article.unreadable === null },
    dialogs: happened.dialogs,
    popups: happened.popups,
    findings: tour.withPictures ? await withPictures(tour, findings) : findings,
  };
}
