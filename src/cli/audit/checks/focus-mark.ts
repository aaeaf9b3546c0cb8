import { finding, type Facts, type Finding, type Picture, type RuleId } from '../finding.ts';
import { compare, cut, type Difference, type Pair, type Shot } from '../lab.ts';
import type { Box, FocusState } from '../probe/focus.ts';
import { isLate, type Tour } from '../tour.ts';
import { WINDOW } from '../booth.ts';

/** A stop of Tab as it looked with focus, until it is known how it looks without. */
export interface Look {
  readonly state: FocusState;
  readonly area: Box;
  /** Shows the area, and perhaps more. */
  readonly focused: Shot;
  unfocused: Shot | null;
}

/** Room around an element for its outline, in CSS pixels. */
const MARGIN = 8;
/** Fewer pixels than these are no mark that anybody sees. */
const FEW = 12;

/** The part of the window in which an element and its outline are; null where that is not in the window. */
function areaOf({ x, y, width, height }: Box): Box | null {
  const left = Math.max(0, Math.floor(x - MARGIN));
  const top = Math.max(0, Math.floor(y - MARGIN));
  const right = Math.min(WINDOW.width, Math.ceil(x + width + MARGIN));
  const bottom = Math.min(WINDOW.height, Math.ceil(y + height + MARGIN));
  if (right - left < 2 || bottom - top < 2) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest box in which two are. */
function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * Takes the picture of what has focus; null where there is nothing to be seen.
 *
 * @param left what had focus before and has not been scrolled since: the same picture shows how it looks without
 */
export async function lookAt(
  { visit }: Tour,
  state: FocusState,
  left: Look | null,
): Promise<Look | null> {
  const area = state.seen === 'seen' && !state.frame ? areaOf(state.box) : null;
  if (!area) {
    if (left) await lookBack(visit.world, left);
    return null;
  }
  const focused = await take(visit.world, left ? around(area, left.area) : area, state.origin);
  if (left) left.unfocused = focused;
  return { state, area, focused, unfocused: null };
}

/** Takes the picture of a place that focus has left, where nothing has been scrolled since. */
export async function lookBack(world: Tour['visit']['world'], look: Look): Promise<void> {
  look.unfocused = await take(world, look.area, look.state.origin);
}

const take = async (
  world: Tour['visit']['world'],
  area: Box,
  origin: FocusState['origin'],
): Promise<Shot> => ({ area, data: await world.picture(area, origin) });

/** Takes both pictures, giving the focus and taking it away again. */
async function lookAgain(tour: Tour, look: Look): Promise<Look | null> {
  const { world } = tour.visit;
  const state = await world.ask('giveFocus', look.state.place.selector);
  const again = state && (await lookAt(tour, state, null));
  if (!again) return null;
  await world.ask('takeFocus');
  await lookBack(world, again);
  return again;
}

/** WCAG 2.4.7, and 2.4.13 as a note: judged by what can be seen, not by what the styles say. */
export async function judgeMarks(tour: Tour, looks: readonly Look[]): Promise<Finding[]> {
  const whole: { state: FocusState; pair: Pair }[] = [];
  for (const look of looks) {
    if (isLate(tour)) break;
    const seen = look.unfocused ? look : await lookAgain(tour, look);
    if (seen?.unfocused) {
      const { area, focused, unfocused } = seen;
      whole.push({ state: look.state, pair: { area, focused, unfocused } });
    }
  }
  const differences = await compare(
    tour.lab,
    whole.map(({ pair }) => pair),
  );
  const findings: Finding[] = [];
  for (const [i, { state, pair }] of whole.entries()) {
    const wrong = faultOf(state, pair.area, differences[i] ?? { changed: 0, strong: 0 });
    if (!wrong) continue;
    const pictures = tour.withPictures ? await picturesOf(tour, pair) : [];
    findings.push(finding(wrong.rule, state.place, wrong.facts, pictures));
  }
  return findings;
}

function faultOf(
  { box, cursor, frame }: FocusState,
  area: Box,
  { changed, strong }: Difference,
): { rule: RuleId; facts: Facts } | null {
  if (changed < FEW) return cursor ? null : { rule: 'focus-invisible', facts: {} };
  // A line of one pixel around it: half of what 2.4.13 asks for, so that no rounding decides.
  const wanted = 2 * (Math.min(box.width, area.width) + Math.min(box.height, area.height));
  if (strong >= wanted || frame || cursor) return null;
  return { rule: 'focus-faint', facts: { strong, wanted: Math.round(2 * wanted) } };
}

async function picturesOf({ lab }: Tour, { area, unfocused, focused }: Pair): Promise<Picture[]> {
  const picture = async (kind: Picture['kind'], shot: Shot): Promise<Picture> => {
    const source = `data:image/png;base64,${await cut(lab, area, shot)}`;
    return { kind, source, width: area.width, height: area.height };
  };
  return [await picture('unfocused', unfocused), await picture('focused', focused)];
}
