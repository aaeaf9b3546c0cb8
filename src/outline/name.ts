const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * The accessible name of an element whose role takes it from its content (Accessible Name and
 * Description Computation 1.2, in its main lines); '' where it has none.
 */
export const nameOf = (element: Element): string =>
  ownName(element) || plain(contentOf(element)) || lastName(element);

/** The name of a landmark or a field: its content names neither. */
export const labelOf = (element: Element): string =>
  ownName(element) || labelsOf(element) || lastName(element);

/** What ARIA says. */
function ownName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/);
  if (ids) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const named = ids.map((id) => root.getElementById(id)).filter((one) => one !== null);
    const name = plain(named.map(textOfLabel).join(' '));
    if (name) return name;
  }
  return plain(element.getAttribute('aria-label'));
}

/** A label may be hidden; it names all the same. */
const textOfLabel = (label: Element): string =>
  plain(label.getAttribute('aria-label')) || plain(contentOf(label)) || plain(label.textContent);

function labelsOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  return plain([...(labels ?? [])].map(textOfLabel).join(' '));
}

const lastName = (element: Element): string =>
  plain(element.getAttribute('title')) || plain(element.getAttribute('placeholder'));

/** The text that is shown, alternatives of pictures in their places. */
function contentOf(element: Element): string {
  if (element.childElementCount === 0 && !element.shadowRoot && element.localName !== 'slot')
    return element.textContent;
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  const children = slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).childNodes];
  return children.map(textOf).join('');
}

/** Controls within say nothing of what they stand in. */
const SILENT = 'script, style, template, noscript, input, select, textarea, [aria-hidden=true]';

function textOf(node: Node): string {
  if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
  if (node.matches(SILENT)) return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility !== 'visible') return '';
  if (node.localName === 'br') return ' ';
  const text = ownName(node) || node.getAttribute('alt') || contentOf(node);
  return /^(inline|contents|ruby)/.test(display) ? text : ` ${text} `;
}
