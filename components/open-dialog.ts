type Dialog = 'tn-reader-settings' | 'tn-shortcuts' | 'tn-display';

/** Shows a dialog of ours: the page's own, else one that is put at its end. Rejects when it could not be loaded. */
export async function openDialog<Name extends Dialog>(
  page: Document,
  name: Name,
  loading: Promise<unknown>,
): Promise<HTMLElementTagNameMap[Name]> {
  await loading;
  const dialog = page.querySelector(name) ?? page.body.appendChild(page.createElement(name));
  dialog.open();
  return dialog;
}
