import type { Repairing } from './repairing.ts';

/** Quiets a live region that holds the whole content: every change would be read out (WCAG 4.1.3). */
export function quietLiveRegions({ host, set }: Repairing): void {
  const { noisy } = host.adapter;
  if (noisy === undefined) return;
  for (const region of host.page.querySelectorAll(noisy))
    set('live-regions', region, 'aria-live', 'off');
}
