import { PARTS, type Part } from './adapter.ts';
import type { Host } from './host.ts';
import { nameOf, type Change, type LinkFinding } from './repairing.ts';

/** What was found on a page and what was done to it; `detail` of `tro-nang:report`. */
export interface Report {
  readonly host: string;
  /** The page's parts, as selectors for people; null for what it does not have. */
  readonly parts: Readonly<Record<Part, string | null>>;
  readonly links: readonly LinkFinding[];
  readonly changes: readonly Change[];
  /** What was mounted, by name. */
  readonly mounted: readonly string[];
  /** What could not be done, and why. */
  readonly problems: readonly string[];
}

export function partsOf(host: Host): Report['parts'] {
  const parts = {} as Record<Part, string | null>;
  for (const part of PARTS) {
    const element = host.part(part);
    parts[part] = element && nameOf(element);
  }
  return parts;
}

/** Prints a report for a webmaster, in tables. */
export function print({ host, parts, links, changes, mounted, problems }: Report): void {
  console.groupCollapsed(
    `tro-nang/auto: ${host}, ${links.length} skip links, ${changes.length} changes`,
  );
  console.table(parts);
  if (links.length > 0) console.table(links);
  if (changes.length > 0) console.table(changes);
  if (mounted.length > 0) console.info(`mounted: ${mounted.join(', ')}`);
  for (const problem of problems) console.warn(problem);
  console.groupEnd();
}
