const ELEMENT = 1;

/** Where in the formula of the page the elements of a copy stand: the first's place and the last's, in document order. */
export const AT = 'data-tn-at';

export const nameOf = (element: Element): string =>
  (element.localName || element.nodeName).toLowerCase().replace(/^.*:/, '');

export const elementsOf = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === ELEMENT) found.push(child as Element);
  return found;
};

/** What is written in a token; '' for an element that holds others. */
export function textOf(element: Element): string {
  const only = element.firstChild;
  if (only === null || only.nodeType === ELEMENT) return '';
  return (only.nextSibling === null ? (only.nodeValue ?? '') : (element.textContent ?? '')).trim();
}

/** A token element of the document of `beside`. */
export function token(beside: Element, name: string, text: string): Element {
  const made = beside.ownerDocument.createElementNS(beside.namespaceURI, name);
  made.appendChild(beside.ownerDocument.createTextNode(text));
  return made;
}

/** Puts one token where the elements were; it knows their places. */
export function replace(run: readonly Element[], name: string, text: string): void {
  const [first, ...others] = run;
  if (!first) return;
  const made = token(first, name, text);
  made.setAttribute(AT, run.map((one) => one.getAttribute(AT)).join(' '));
  for (const other of others) other.parentNode?.removeChild(other);
  first.parentNode?.replaceChild(made, first);
}
