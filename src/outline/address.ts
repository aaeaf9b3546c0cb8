/** The fragment by which a browser finds an element, with its `#`; null where the page has none for it. */
export const addressOf = (element: Element): string | null =>
  element.id !== '' && element.ownerDocument.getElementById(element.id) === element
    ? `#${encodeURIComponent(element.id)}`
    : null;
