/** What shows something though there is no text in it. */
const PICTURES = 'img, video, canvas, object';

/** Whether an element is there for everybody: rendered, shown, and not taken out of reach. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected || isOutOfReach(element)) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/** True for what marks a place and shows nothing, as the anchors of old portals do. */
export function isEmpty(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return true;
  return element.childElementCount === 0 && element.textContent.trim() === '' && !isFilled(element);
}

/** Controls, pictures and elements with a shadow root show something without a child. */
export function isFilled(element: Element): boolean {
  return (
    element.shadowRoot !== null ||
    element.matches(PICTURES) ||
    (element instanceof HTMLElement && element.tabIndex >= 0)
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
