/**
 * Registers an element, where no other copy of the package has done so. On a server none is: what a page writes inside
 * stays plain and in sight, and no control is shown before there is a script to answer it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (globalThis.document && !customElements.get(tag)) customElements.define(tag, element);
}
