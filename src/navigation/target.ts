/**
 * The element that a fragment names: by `id`, else by `<a name>` (HTML, § Find a potential
 * indicated element), in the document or in any open shadow root.
 *
 * @param fits passes over the others where several have the same name; browsers take the first
 */
export function findTarget(
  root: Document | ShadowRoot,
  fragment: string,
  fits: (element: Element) => boolean = () => true,
): Element | null {
  const name = decode(fragment.replace(/^#/, ''));
  return name === '' ? null : inRoot(root, CSS.escape(name), fits);
}

function inRoot(
  root: Document | ShadowRoot,
  name: string,
  fits: (element: Element) => boolean,
): Element | null {
  for (const selector of [`#${name}`, `a[name="${name}"]`])
    for (const found of root.querySelectorAll(selector)) if (fits(found)) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const found = shadowRoot && inRoot(shadowRoot, name, fits);
    if (found) return found;
  }
  return null;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A lone "%" is no escape.
    return fragment;
  }
}

/** Milliseconds between two looks for what is late. */
const AGAIN = 80;

/**
 * Looks for what comes with late content, or is shown late, again and again: nothing tells of what changes within a
 * shadow root.
 *
 * @param look gives what is looked for, or null while it is not there
 * @param ms how long at most
 * @param signal ends the search with null
 */
export async function waitFor<Found>(
  look: () => Found | null,
  ms: number,
  signal: AbortSignal,
): Promise<Found | null> {
  const end = performance.now() + ms;
  let found = look();
  while (!found && performance.now() < end && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    found = signal.aborted ? null : look();
  }
  return found;
}
