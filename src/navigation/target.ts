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
 * Waits for a target that comes with late content.
 *
 * @param ms how long at most
 */
export async function waitForTarget(
  page: Document,
  fragment: string,
  ms: number,
): Promise<Element | null> {
  const found = findTarget(page, fragment);
  if (found || ms <= 0) return found;
  return new Promise((resolve) => {
    const settle = (target: Element | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(target);
    };
    const observer = new MutationObserver(() => {
      const target = findTarget(page, fragment);
      if (target) settle(target);
    });
    const timer = setTimeout(() => {
      // Content that came within a shadow root is not observed.
      settle(findTarget(page, fragment));
    }, ms);
    observer.observe(page, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['id', 'name'],
    });
  });
}
