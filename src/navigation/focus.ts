/** The element that has focus, looked for through open shadow roots. */
export function deepActiveElement(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? deepActiveElement(active.shadowRoot) : active;
}

/**
 * Moves focus, and with it the place from which Tab goes on and a screen reader reads. An element
 * that cannot have focus gets a tabindex of -1, which leaves again on blur; one of its own is kept.
 *
 * @returns whether the element has focus now
 */
export function focusOn(element: Element): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  element.focus({ preventScroll: true });
  if (deepActiveElement() === element) return true;
  if (element.hasAttribute('tabindex')) return false;
  element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  const leave = (): void => {
    // Only the window has lost focus: the citizen comes back to this place.
    if (deepActiveElement() === element) return;
    element.removeAttribute('tabindex');
    element.removeEventListener('blur', leave);
  };
  element.addEventListener('blur', leave);
  if (deepActiveElement() === element) return true;
  leave();
  return false;
}
