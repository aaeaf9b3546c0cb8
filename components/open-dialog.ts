import { mounted } from './mounted.ts';

type Dialog = 'tn-reader-settings' | 'tn-shortcuts' | 'tn-display' | 'tn-outline-dialog';

/**
 * Where what opens over a page is put: the shadow root that `tro-nang/auto` has for it on the pages
 * of others, whose styles would reach it elsewhere, else the page's body.
 */
export const placeForDialogs = (page: Document): HTMLElement | ShadowRoot =>
  page.querySelector('[data-tn-mount=dialogs]')?.shadowRoot ?? page.body;

/** The page's own dialog of a kind, else one that is put at its end. */
export function dialogOf<Name extends Dialog>(
  page: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return mounted(page, name) ?? placeForDialogs(page).appendChild(page.createElement(name));
}

/** Shows a dialog of ours. Rejects when it could not be loaded. */
export async function openDialog<Name extends Exclude<Dialog, 'tn-outline-dialog'>>(
  page: Document,
  name: Name,
  loading: Promise<unknown>,
): Promise<HTMLElementTagNameMap[Name]> {
  await loading;
  const dialog = dialogOf(page, name);
  dialog.open();
  return dialog;
}
