/** The children of a node in the flattened tree: shadow roots and slots as a browser shows them. */
export function flatChildren(node: Element): Iterable<Node> {
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return node.childNodes;
}
