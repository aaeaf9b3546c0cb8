import { deepActiveElement, isVisible } from '../navigation/index.ts';
import type { Destination } from './adapter.ts';
import type { Changes } from './changes.ts';
import type { Host } from './host.ts';
import { placeFor } from './places.ts';
import { isPlainClick } from './skip-links.ts';
import type { Go } from './repairing.ts';
import { mount } from './mount.ts';
import type { Words } from './words.ts';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** The destinations that no skip link of the page leads to. */
export function missingLinks(host: Host): Destination[] {
  const leads = (to: Destination): boolean =>
    host.adapter
      .skipLinks(host.page)
      .some((one) => one.to === to && isVisible(one.link) && placeFor(one, host) !== null);
  const missing: Destination[] = [];
  if (host.part('ribbon') && !leads('past-ribbon')) missing.push('past-ribbon');
  if (host.part('main') && !leads('main')) missing.push('main');
  return missing;
}

/** Whether the Tab stop before the page's ribbon is something else than a skip link: from there it takes many Tabs. */
export function ribbonIsFar(host: Host): boolean {
  const ribbon = host.part('ribbon');
  if (!ribbon) return false;
  let last: Element | null = null;
  for (const stop of host.page.querySelectorAll<HTMLElement>(STOPS)) {
    if ((stop.compareDocumentPosition(ribbon) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) break;
    if (stop.tabIndex >= 0 && isVisible(stop)) last = stop;
  }
  return last !== null && !host.adapter.skipLinks(host.page).some(({ link }) => link === last);
}

/** Puts skip links of ours before a place, unseen until they have focus. */
export function ownLinks(
  destinations: readonly Destination[],
  { host, changes, words, go }: { host: Host; changes: Changes; words: Words; go: Go },
  parent: Node,
  before: Node | null,
): HTMLElement {
  const { page } = host;
  const { box, root } = mount(page, 'links');
  let list: Node = root;
  if (before !== page.body.firstChild) {
    // In the middle of a page even a skip link belongs to a landmark.
    const navigation = page.createElement('nav');
    navigation.setAttribute('aria-label', words.links);
    list = root.appendChild(navigation);
  }
  for (const to of destinations) {
    const link = page.createElement('a');
    link.className = 'skip';
    link.href = '#';
    link.textContent = words[to];
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      go(link, placeFor({ link, to }, host) ?? '#');
    });
    list.appendChild(link);
  }
  changes.insert(box, parent, before);
  changes.later(() => {
    // Who stands on it is not left nowhere by surprise: the browser goes on from the same place.
    const active = deepActiveElement();
    if (active instanceof HTMLElement && root.contains(active)) active.blur();
  });
  return box;
}
