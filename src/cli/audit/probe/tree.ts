/** Every element of the page in the order of the flattened tree, through open shadow roots and slots. */
export function* elementsOf(root: Element = document.documentElement): Generator<Element> {
  yield root;
  for (const child of flatChildren(root)) yield* elementsOf(child);
}

function flatChildren(element: Element): Iterable<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return assigned.length > 0 ? assigned : element.children;
}

/** The element around another one in the flattened tree. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export function* ancestorsOf(element: Element | null): Generator<Element> {
  for (let node = element; node; node = parentOf(node)) yield node;
}

export const isWithin = (element: Element, container: Element): boolean =>
  [...ancestorsOf(element)].some((node) => node === container);

/** The element that has focus, looked for through open shadow roots; null while none has. */
export function focusedElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === document.documentElement ? null : active;
}

/** What is seen at a point of the window, looked for through open shadow roots. */
export function elementAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  let inner = document.elementFromPoint(x, y);
  while (inner && inner !== found) {
    found = inner;
    inner = found.shadowRoot?.elementFromPoint(x, y) ?? null;
  }
  return found;
}

/** Rendered, not taken out of reach, and not behind an open modal dialog. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const modal = document.querySelector(':modal');
  if (modal && !isWithin(element, modal)) return false;
  return ![...ancestorsOf(element)].some((node) => node.hasAttribute('inert'));
}
