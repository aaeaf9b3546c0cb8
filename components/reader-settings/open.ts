/** Shows the one settings dialog of the page, which is loaded when it is first asked for. */
export function openSettings({ ownerDocument: page }: HTMLElement): void {
  import('../open-dialog.ts')
    .then(({ openDialog }) =>
      openDialog(page, 'tn-reader-settings', import('./reader-settings.ts')),
    )
    // Offline: the page goes on as it is, and the next press tries again.
    .catch(() => undefined);
}
