import { finding, type Finding, type Picture } from '../finding.ts';
import { compare } from '../lab.ts';
import type { Box, FocusState } from '../probe/focus.ts';
import type { Tour } from '../tour.ts';
import { WINDOW } from '../visit.ts';

/** A stop of Tab as it looked with focus, until it is known how it looks without. */
export interface Look {
  readonly state: FocusState;
  readonly area: Box;
  readonly focused: string;
  unfocused: string;
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

/** Takes the picture of what has focus; null where there is nothing to be seen. */
export async function lookAt({ visit }: Tour, state: FocusState): Promise<Look | null> {
  const area = state.seen === 'seen' && !state.frame ? areaOf(state.box) : null;
  if (!area) return null;
  return { state, area, focused: await visit.world.picture(area), unfocused: '' };
}

/** Takes the picture of the same place now that focus has gone on, if nothing has been scrolled. */
export async function lookBack({ visit: { world } }: Tour, look: Look): Promise<void> {
  const scrolled = await world.ask('scrolledNow', look.state.place.selector);
  if (scrolled === look.state.scrolled) look.unfocused = await world.picture(look.area);
}

/** Takes both pictures, giving the focus and taking it away again. */
async function lookAgain(tour: Tour, look: Look): Promise<Look | null> {
  const { world } = tour.visit;
  if (!(await world.ask('giveFocus', look.state.place.selector))) return null;
  await world.ask('settled');
  const state = await world.ask('focused');
  const again = state && (await lookAt(tour, state));
  if (!again) return null;
  await world.ask('takeFocus');
  await world.ask('settled');
  again.unfocused = await world.picture(again.area);
  return again;
}

/** WCAG 2.4.7, and 2.4.13 as a note: judged by what can be seen, not by what the styles say. */
export async function judgeMark(tour: Tour, look: Look): Promise<Finding[]> {
  const seen = look.unfocused === '' ? await lookAgain(tour, look) : look;
  if (!seen) return [];
  const { state, area, focused, unfocused } = seen;
  const { changed, strong } = await compare(tour.lab, unfocused, focused);
  const pictures: Picture[] = [
    picture('unfocused', unfocused, area),
    picture('focused', focused, area),
  ];
  const { place, box, cursor } = look.state;
  if (changed < FEW) return cursor ? [] : [finding('focus-invisible', place, {}, pictures)];
  // A line of one pixel around it: half of what 2.4.13 asks for, so that no rounding decides.
  const wanted = 2 * (Math.min(box.width, area.width) + Math.min(box.height, area.height));
  if (strong >= wanted || state.frame || cursor) return [];
  return [finding('focus-faint', place, { strong, wanted: Math.round(2 * wanted) }, pictures)];
}

const picture = (kind: Picture['kind'], base64: string, { width, height }: Box): Picture => ({
  kind,
  source: `data:image/png;base64,${base64}`,
  width,
  height,
});
