import type { Shared } from './shared.ts';

/** Has a citizen's choices followed; who has made none loads nothing. To be called at every update. */
export function followChoices(shared: Shared): void {
  if (shared.settings?.isUsed)
    import('./chosen.ts').then(
      ({ followChosen }) => {
        followChosen(shared);
      },
      () => undefined,
    );
}
