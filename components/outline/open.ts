import { dialogOf } from '../open-dialog.ts';

/**
 * Shows the one outline dialog of the page, which is loaded when it is first asked for.
 *
 * @param opener where focus goes back to, where the browser does not know: Safari focuses no button that is clicked
 * @throws (rejects) when it cannot be loaded; the page goes on as it is, and the next call tries again
 */
export async function openOutline(opener?: HTMLElement): Promise<void> {
  await import('./outline-dialog.ts');
  await dialogOf(document, 'tn-outline-dialog').open(opener);
}
