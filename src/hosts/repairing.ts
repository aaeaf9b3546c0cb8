import type { Destination } from './adapter.ts';
import type { Changes } from './changes.ts';
import type { Host } from './host.ts';
import type { Verdict } from './verify.ts';

/** What can be put right, each by itself. */
export const REPAIRS = [
  'skip-links',
  'added-links',
  'landmarks',
  'live-regions',
  'announcements',
  'language',
  'legacy-text',
  'display',
] as const;
export type Repair = (typeof REPAIRS)[number];

/** One change of the page's own markup. */
export interface Change {
  readonly repair: Repair;
  /** A selector for people: `#contentBox`. */
  readonly element: string;
  /** `role="main"`, as it is now. */
  readonly now: string;
}

/** What was found of a skip link, and what becomes of it. */
export interface LinkFinding {
  readonly link: string;
  readonly to: Destination;
  readonly verdict: Verdict;
  /** `own`: it works and is left alone; `watched`: it is helped where it fails; `dead`: there is nowhere to lead. */
  readonly now: 'own' | 'watched' | 'repaired' | 'dead';
}

/** Shows words to be read and heard once. */
export type Say = (words: string) => void;

/** Moves the citizen, who has asked for it, and proves it. */
export type Go = (link: HTMLAnchorElement, place: Element | string) => void;

/** What a repair is given. Each may be run again whenever the page has changed. */
export interface Repairing {
  readonly host: Host;
  readonly changes: Changes;
  /** Sets an attribute and reports it. */
  readonly set: (repair: Repair, element: Element, name: string, value: string) => void;
}

/** An element as a person would look for it. */
export function nameOf(element: Element): string {
  if (element.id) return `#${element.id}`;
  const first = /\S+/.exec(element.getAttribute('class') ?? '')?.[0];
  return first === undefined ? element.localName : `${element.localName}.${first}`;
}
