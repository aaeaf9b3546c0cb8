/** The elements that a browser shows within another one, in order: of its open shadow root, of its slot, its own. */
export function* flatChildren(element: Element): Generator<Element, undefined> {
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  if (assigned.length > 0) yield* assigned;
  else {
    const { firstElementChild } = element.shadowRoot ?? element;
    for (let child = firstElementChild; child; child = child.nextElementSibling) yield child;
  }
}
