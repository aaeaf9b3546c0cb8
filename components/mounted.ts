/** An element of ours on a page: in the document, or in the shadow roots in which `tro-nang/auto` mounts them. */
export function mounted<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
): HTMLElementTagNameMap[Name] | null {
  for (const { shadowRoot } of page.querySelectorAll('[data-tn-mount]')) {
    const found = shadowRoot?.querySelector(name);
    if (found) return found;
  }
  return page.querySelector(name);
}
