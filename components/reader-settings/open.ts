/** Shows the one settings dialog of the page, which is loaded when it is first asked for. */
export function openSettings(opener: HTMLElement): void {
  import('./reader-settings.ts').then(
    () => {
      const page = opener.ownerDocument;
      const found = page.querySelector('tn-reader-settings');
      (found ?? page.body.appendChild(page.createElement('tn-reader-settings'))).open();
    },
    // Offline: the page goes on as it is, and the next press tries again.
    () => undefined,
  );
}
