/** Milliseconds for the first frame to be on the screen. */
const SOON = 50;

/**
 * Shows a dialog on a page so long that making the rest of it inert would be waited for: a modal
 * dialog costs a new style of every element of the page (HTML, 6.4 Inert subtrees). It is painted as
 * a popover first, and becomes modal after that or with the first key or press, whichever is sooner.
 */
export function showSoonModal(dialog: HTMLDialogElement): void {
  if (!isKnown('popover', dialog)) {
    dialog.showModal();
    return;
  }
  const acts = new AbortController();
  const becomeModal = (): void => {
    if (acts.signal.aborted) return;
    acts.abort();
    // One after the other, with no frame between, so that the focus within it never leaves.
    dialog.popover = null;
    if (dialog.isConnected) dialog.showModal();
  };
  for (const act of ['keydown', 'pointerdown', 'click'])
    dialog.ownerDocument.addEventListener(act, becomeModal, { capture: true, signal: acts.signal });
  dialog.popover = 'manual';
  dialog.showPopover();
  requestAnimationFrame(() => setTimeout(becomeModal, SOON));
}

/** Whether this browser has it (Safari 17, Firefox 125). */
const isKnown = (name: keyof HTMLElement, element: HTMLElement): boolean => name in element;
