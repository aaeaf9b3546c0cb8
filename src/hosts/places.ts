import { isVisible, landingOf, nextContent } from '../navigation/index.ts';
import type { SkipLink } from './adapter.ts';
import type { Host } from './host.ts';
import { isRight, leadOf } from './verify.ts';

/**
 * Where a skip link is to lead, whatever its markup says: the first of the places it names that is
 * shown and right (of a doubled id, any), else the part of the page that it is meant for.
 */
export function placeFor(skipLink: SkipLink, host: Host): Element | null {
  const { link, to } = skipLink;
  const name = CSS.escape(leadOf(link)?.name ?? '');
  const named =
    name === '' ? [] : [...host.page.querySelectorAll(`[id="${name}"], a[name="${name}"]`)];
  const behind = (['navigation', 'banner', 'main'] as const).map((part) => host.part(part));
  // The anchors of old portals mark only the place; the main content itself is better.
  for (const place of to === 'main' ? [host.part('main'), ...named] : [...named, ...behind]) {
    const landing = place && isVisible(place) ? entryOf(place) : null;
    if (landing && isRight(landing, skipLink, host)) return landing;
  }
  return null;
}

/** Some screen readers read the whole of a box that has focus: where it has no heading, its first content is better. */
function entryOf(place: Element): Element | null {
  const landing = landingOf(place);
  const inner = landing === place && place.childElementCount > 0 ? nextContent(place) : null;
  return inner && place.contains(inner) ? inner : landing;
}
