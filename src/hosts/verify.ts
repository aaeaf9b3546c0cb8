import { findTarget, isEmpty, isVisible, landingOf } from '../navigation/index.ts';
import type { SkipLink } from './adapter.ts';
import type { Host } from './host.ts';

/** How following a skip link would end. */
export type Verdict =
  | 'arrives'
  /** Nothing has the id or name. */
  | 'missing'
  /** The target, or the first of several with its id, is not shown. */
  | 'hidden'
  /** A script focuses what cannot have focus. */
  | 'unfocusable'
  /** The target marks a place and is nothing itself: focus would rest on something without a name, or stay behind. */
  | 'nameless'
  /** It leads to somewhere else than it is meant to. */
  | 'astray'
  /** What it does cannot be seen from outside. */
  | 'unknown';

/** Where a link says it leads: by its address, or by a script that sets an address or focus. */
export interface Lead {
  readonly name: string;
  readonly by: 'address' | 'focus';
}

const FOCUS = /getElementById\(\s*['"]([^'"]+)['"]\s*\)\s*\.focus\b/;
const ADDRESS = /(?:href|hash|location)\s*=\s*['"]#([^'"]+)['"]/;

export function leadOf(link: Element): Lead | null {
  const script = link.getAttribute('onclick') ?? '';
  const focused = FOCUS.exec(script)?.[1];
  if (focused !== undefined) return { name: focused, by: 'focus' };
  const href = link.getAttribute('href') ?? '';
  const name = ADDRESS.exec(script)?.[1] ?? (/^#./.test(href) ? href.slice(1) : undefined);
  return name === undefined ? null : { name, by: 'address' };
}

/** What script can give focus to without more ado. */
const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

/** Looks where a link would lead, without following it: no focus is moved, nothing is changed. */
export function verify(skipLink: SkipLink, host: Host): Verdict {
  const lead = leadOf(skipLink.link);
  if (!lead) return 'unknown';
  const target =
    lead.by === 'focus' ? host.page.getElementById(lead.name) : findTarget(host.page, lead.name);
  if (!target) return 'missing';
  if (!isVisible(target)) return 'hidden';
  if (lead.by === 'focus' && !target.matches(FOCUSABLE)) return 'unfocusable';
  const landing = landingOf(target);
  if (!landing || !isRight(landing, skipLink, host)) return 'astray';
  return isEmpty(target) ? 'nameless' : 'arrives';
}

/** Whether a place is where a skip link is meant to lead. */
export function isRight(place: Element, { link, to }: SkipLink, host: Host): boolean {
  const ribbon = host.part('ribbon');
  if (ribbon && (overlap(place, ribbon) || isBefore(place, ribbon))) return false;
  if (to === 'past-ribbon') return ribbon !== null || isBefore(link, place);
  const navigation = host.part('navigation');
  const main = host.part('main');
  if (main && (main.contains(place) || place.contains(main))) return true;
  return !(navigation && overlap(place, navigation));
}

const overlap = (one: Element, other: Element): boolean =>
  one.contains(other) || other.contains(one);

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
