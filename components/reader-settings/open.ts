import { openDialog } from '../open-dialog.ts';

/** Shows the one settings dialog of the page, which is loaded when it is first asked for. */
export function openSettings(opener: HTMLElement): void {
  openDialog(opener.ownerDocument, 'tn-reader-settings', import('./reader-settings.ts')).catch(
    // Offline: the page goes on as it is, and the next press tries again.
    () => undefined,
  );
}
