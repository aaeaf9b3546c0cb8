import type { Shared } from './shared.ts';

/** Has a citizen's choices followed; who has made none loads nothing. To be called at every update. */
export function followChoices(page: Document, shared: Shared): void {
  if (shared.settings?.isUsed)
    import('./chosen.ts').then(
      ({ followChosen }) => {
        followChosen(page, shared);
      },
      () => undefined,
    );
}
