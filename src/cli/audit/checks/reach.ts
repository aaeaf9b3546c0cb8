import { finding, type Finding } from '../finding.ts';
import type { Tour } from '../tour.ts';
import type { Walked } from './walk.ts';

/** More that looks clickable is not looked into. */
const MOST = 100;

/** What is in a frame is a page of its own, which an audit of its own looks at. */
export async function frames({ visit: { world } }: Tour): Promise<Finding[]> {
  const found = await world.ask('frames');
  return found.map(({ place, address }) => finding('frame-unseen', place, { address }));
}

/** WCAG 2.1.1: what a mouse reaches and Tab does not. Only a walk to the end can tell. */
export async function reach({ visit: { world } }: Tour, walked: Walked): Promise<Finding[]> {
  if (!walked.complete) return [];
  const reached = [...walked.stops.map(({ place }) => place.selector), ...walked.leading];
  const places = await world.ask('unreached', reached);
  for (const place of (await world.ask('pointed', reached)).slice(0, MOST))
    if (await world.listens(place.selector)) places.push(place);
  return places.map((place) => finding('control-unreached', place));
}
