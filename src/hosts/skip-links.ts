import { deepActiveElement } from '../navigation/index.ts';
import type { SkipLink } from './adapter.ts';
import type { Host } from './host.ts';
import { placeFor } from './places.ts';
import { nameOf, type Go, type LinkFinding, type Repairing } from './repairing.ts';
import { leadOf, verify, type Verdict } from './verify.ts';

/** Milliseconds in which a page's own script may move focus. */
const OWN_TIME = 100;

/** Whether a click only follows a link: no other tab, window or download was asked for. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Each of the page's skip links, and how it would end now. */
export const findings = (host: Host): LinkFinding[] =>
  host.adapter.skipLinks(host.page).map((skipLink) => {
    const verdict = verify(skipLink, host);
    const { link, to } = skipLink;
    return { link: nameOf(link), to, verdict, now: prospect(verdict, skipLink, host) };
  });

function prospect(verdict: Verdict, skipLink: SkipLink, host: Host): LinkFinding['now'] {
  if (verdict === 'arrives') return 'own';
  if (placeFor(skipLink, host) === null) return 'dead';
  return verdict === 'unknown' ? 'watched' : 'repaired';
}

/**
 * Leads the dead skip links of a page where they are meant to lead (WCAG 2.4.1). Their markup stays
 * as it is: each is looked at anew when it is followed, and only one that would not arrive is taken
 * over. The address is left alone, for SharePoint keeps the page that is shown in it.
 */
export function repairSkipLinks({ host, changes }: Repairing, go: Go): void {
  const onClick = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest('a') : null;
    if (!pressed || !(event instanceof MouseEvent) || !isPlainClick(event)) return;
    const skipLink = host.adapter.skipLinks(host.page).find(({ link }) => link === pressed);
    if (!skipLink) return;
    const verdict = verify(skipLink, host);
    const lead = leadOf(pressed);
    const place = placeFor(skipLink, host) ?? `#${lead?.name ?? ''}`;
    if (verdict === 'arrives' || verdict === 'unknown') {
      // A policy may forbid the script of the link; an address is followed by the browser itself.
      if (lead?.by === 'address') return;
      const before = deepActiveElement();
      setTimeout(() => {
        if (deepActiveElement() === before) go(pressed, place);
      }, OWN_TIME);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    go(pressed, place);
  };
  const { defaultView: view } = host.page;
  // Before the link's own script, which may throw.
  if (view) changes.listen(view, 'click', onClick, true);
}
