/** Milliseconds after which focus that moves has nothing to do with the skip link. */
const PATIENCE = 3000;

/**
 * Reports the milliseconds from the press of a skip link to the focus at its target, each time one is followed, with the
 * link's `href`. Whoever presses another key meanwhile has gone on: nothing is reported.
 *
 * @returns the way to stop watching
 */
export function watchSkipLinks(
  page: Document,
  report: (milliseconds: number, href: string) => void,
): () => void {
  let followed: { readonly href: string; readonly at: number } | null = null;
  const follow = ({ target, timeStamp }: Event): void => {
    const link = target instanceof Element && target.closest('tn-skip-links a[href^="#"]');
    followed = link ? { href: link.getAttribute('href') ?? '', at: timeStamp } : null;
  };
  const goOn = (): void => {
    followed = null;
  };
  const arrive = ({ target, timeStamp }: Event): void => {
    if (!followed || (target instanceof Element && target.closest('tn-skip-links'))) return;
    const { href, at } = followed;
    followed = null;
    if (timeStamp - at < PATIENCE) report(timeStamp - at, href);
  };
  const listeners = [
    ['click', follow],
    ['keydown', goOn],
    ['pointerdown', goOn],
    ['focusin', arrive],
  ] as const;
  for (const [type, listener] of listeners) page.addEventListener(type, listener, true);
  return () => {
    for (const [type, listener] of listeners) page.removeEventListener(type, listener, true);
  };
}
