import { finding, type Facts, type Finding, type RuleId } from '../finding.ts';
import type { FocusState } from '../probe/focus.ts';
import type { Landing, SkipLink } from '../probe/skip-links.ts';
import type { Tour } from '../tour.ts';
import { WorldGoneError } from '../world.ts';

/** What became of pressing Enter on a skip link and Tab after it. */
export interface Outcome {
  readonly link: SkipLink;
  /** The link's own place in reading order. */
  readonly order: number;
  readonly landing: Landing;
  readonly next: FocusState | null;
  /** An error that the page's script threw. */
  readonly error: string;
}

/** WCAG 2.4.1: every skip link is used as a citizen uses it, and where it leads is looked at. */
export async function skipLinks(
  tour: Tour,
  stops: readonly FocusState[],
): Promise<{ findings: Finding[]; count: number; arrived: number }> {
  const { visit } = tour;
  const findings: Finding[] = [];
  const links = await visit.world.ask('skipLinks');
  let arrived = 0;
  for (const link of links) {
    const stop = stops.find(({ place }) => place.selector === link.place.selector);
    if (!stop) {
      findings.push(finding('skip-link-unreached', link.place));
      continue;
    }
    const outcome = await follow(tour, link, stop).catch((error: unknown) => {
      if (error instanceof WorldGoneError) return 'left' as const;
      throw error;
    });
    if (outcome === 'left') {
      await visit.reopen();
      findings.push(finding('skip-link-astray', link.place));
      continue;
    }
    const wrong = verdict(outcome);
    if (wrong) findings.push(finding(wrong.rule, link.place, wrong.facts));
    if (wrong?.rule !== 'skip-link-dead') arrived += 1;
  }
  return { findings, count: links.length, arrived };
}

async function follow(tour: Tour, link: SkipLink, stop: FocusState): Promise<Outcome | 'left'> {
  const { world, page, happened } = tour.visit;
  await world.ask('startFrom', link.place.selector);
  happened.error = '';
  const { departures } = happened;
  await page.keyboard.press('Enter');
  await world.ask('gone', link.place.selector);
  if (happened.departures > departures) return 'left';
  const landing = await world.ask('landing', link.target);
  const { error } = happened;
  return { link, order: stop.order, landing, next: await nextStop(tour), error };
}

/** Where Tab goes on; null where nothing follows, or what follows leads away from the page. */
async function nextStop({ visit }: Tour): Promise<FocusState | null> {
  try {
    await visit.page.keyboard.press('Tab');
    return (await visit.world.ask('arrived', null)).focus;
  } catch (error) {
    if (!(error instanceof WorldGoneError)) throw error;
    await visit.reopen();
    return null;
  }
}

/** What is wrong with where a skip link led; null when it arrived. */
export function verdict({
  link,
  order,
  landing,
  next,
  error,
}: Outcome): { rule: RuleId; facts: Facts } | null {
  const { focus, target, targetOrder, seen } = landing;
  const facts = { target: link.target, error };
  if (focus && focus.order !== order) {
    if (focus.seen === 'nothing') return { rule: 'skip-link-nameless', facts };
    return focus.seen === 'seen' ? null : { rule: 'skip-link-covered', facts };
  }
  // Focus went nowhere: the browser may still go on from the target.
  const goesOn = target === 'there' && (next === null || next.order >= targetOrder);
  const moved = focus === null && goesOn;
  if (!moved) return { rule: 'skip-link-dead', facts: { ...facts, reason: target } };
  if (link.scripted) return { rule: 'skip-link-luck', facts };
  return seen === 'covered' || seen === 'outside' ? { rule: 'skip-link-covered', facts } : null;
}
