import { isVisible } from '../navigation/index.ts';
import type { Host } from './host.ts';
import { isOurs } from './mount.ts';
import type { Say } from './repairing.ts';
import type { Words } from './words.ts';

const HEARD = '[role=alert], [role=status], [role=log], [aria-live]:not([aria-live=off])';

/** Tells once of each mistake in a form, and of each page that is opened without a page load. */
export class Announcements {
  readonly #host: Host;
  readonly #say: Say;
  readonly #words: Words;
  /** The mistakes that are shown and were told. */
  #told = new Map<Element, string>();

  constructor(host: Host, say: Say, words: Words) {
    this.#host = host;
    this.#say = say;
    this.#words = words;
  }

  /** Looks for mistakes that have come; one that goes and comes again is told again (WCAG 3.3.1, 4.1.3). */
  tellErrors(): void {
    const shown = new Map<Element, string>();
    const fresh: string[] = [];
    const { page, adapter } = this.#host;
    for (const element of page.querySelectorAll(adapter.errors ?? ':not(*)')) {
      const text = plain(element.textContent);
      if (text === '' || !isVisible(element) || isHeard(element)) continue;
      shown.set(element, text);
      if (this.#told.get(element) !== text && !fresh.includes(text)) fresh.push(text);
    }
    this.#told = shown;
    if (fresh.length > 0) this.#say(fresh.join(' '));
  }

  /** Says what is shown now where these changes put another page in its place. */
  tellOpened(records: readonly MutationRecord[]): void {
    const { page, adapter } = this.#host;
    const regions = adapter.replaced;
    if (regions === undefined) return;
    const opened = records.some(({ target, addedNodes }) =>
      [...addedNodes].some(
        (node) =>
          node instanceof Element &&
          !isOurs(node) &&
          (node.matches(regions) || (target instanceof Element && target.matches(regions))),
      ),
    );
    const title = plain(this.#host.part('title')?.textContent ?? '') || page.title;
    if (opened && title !== '') this.#say(this.#words.opened.replace('{title}', title));
  }
}

/** Screen readers tell of it by themselves. */
const isHeard = (element: Element): boolean =>
  element.closest(HEARD) !== null || element.querySelector(HEARD) !== null;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
