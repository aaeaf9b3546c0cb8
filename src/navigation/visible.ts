/** Whether an element is there for everybody: rendered, shown, and not taken out of reach. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected || isOutOfReach(element)) return false;
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
}

/** True for an anchor that holds nothing, as old portals use to mark a place. */
export function isEmpty(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width === 0 ||
    height === 0 ||
    (element.childElementCount === 0 && element.textContent.trim() === '')
  );
}

/** `inert` and `aria-hidden` count through shadow roots as well. */
function isOutOfReach(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (node.matches('[inert], [aria-hidden=true]')) return true;
  }
  return false;
}

/** The element around another one, across the border of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
