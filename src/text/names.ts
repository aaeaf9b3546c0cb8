/** Names of elements (Accessible Name and Description Computation, in its main lines). */

export const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The texts of the elements that an attribute names by their ids. */
export function textsOf(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return plain(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
}

/** The name that ARIA gives an element; '' where it gives none. */
export const ariaName = (element: Element): string =>
  textsOf(element, 'aria-labelledby') || plain(element.getAttribute('aria-label'));

/** Text, and alternatives of pictures in it. */
export function contentOf(element: Element): string {
  const pictures = [...element.querySelectorAll('img[alt]')].map((image) =>
    image.getAttribute('alt'),
  );
  return plain([element.textContent, ...pictures].join(' '));
}
