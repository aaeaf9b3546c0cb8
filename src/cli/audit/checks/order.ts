import { finding, type Finding } from '../finding.ts';
import type { FocusState } from '../probe/focus.ts';
import type { Tour } from '../tour.ts';

/** Steps to the left in one line that are more than one thing set apart at the end of it. */
const MANY_BACK = 2;

/** WCAG 2.4.3: does Tab go as one reads? Positive tabindex, and what styles show in another order. */
export async function order(tour: Tour, stops: readonly FocusState[]): Promise<Finding[]> {
  const steps = await tour.visit.world.ask(
    'steps',
    stops.map(({ place }) => place.selector),
  );
  const findings = outOfSource(stops);
  let back: FocusState[] = [];
  for (const [i, stop] of stops.entries()) {
    const before = stops[i - 1];
    if (!before || stop.order < before.order) continue;
    const step = steps[i - 1];
    if (step === 'up') findings.push(visual(before, stop));
    if (step === 'back') back.push(stop);
    else back = [];
    if (back.length === MANY_BACK) findings.push(visual(before, stop));
  }
  return findings;
}

const visual = (before: FocusState, stop: FocusState): Finding =>
  finding('order-visual', stop.place, { before: before.place.name });

/** Stops that come before what stands before them, by a tabindex above 0. */
const outOfSource = (stops: readonly FocusState[]): Finding[] =>
  stops
    .filter(
      (stop, i) =>
        stop.tabIndex > 0 && stops.slice(i + 1).some((later) => later.order < stop.order),
    )
    .map(({ place, tabIndex }) => finding('order-tabindex', place, { tabIndex }));
