/**
 * The element that a fragment names: by `id`, else by `<a name>` (HTML, § Find a potential
 * indicated element), in the document or in any open shadow root.
 */
export function findTarget(root: Document | ShadowRoot, fragment: string): Element | null {
  const name = decode(fragment.replace(/^#/, ''));
  if (name === '') return null;
  return inRoot(root, name) ?? inShadows(root, name);
}

function inRoot(root: Document | ShadowRoot, name: string): Element | null {
  return root.getElementById(name) ?? root.querySelector(`a[name="${CSS.escape(name)}"]`);
}

function inShadows(root: Document | ShadowRoot, name: string): Element | null {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const found = shadowRoot && (inRoot(shadowRoot, name) ?? inShadows(shadowRoot, name));
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

/**
 * Looks for what comes with late content, or is shown late, at every change of the page.
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
  const found = look();
  if (found || ms <= 0) return found;
  return new Promise((resolve) => {
    const settle = (late: Found | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(late);
    };
    const observer = new MutationObserver(() => {
      const late = look();
      if (late) settle(late);
    });
    const timer = setTimeout(() => {
      // What came within a shadow root is not observed.
      settle(look());
    }, ms);
    signal.addEventListener('abort', () => {
      settle(null);
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}
