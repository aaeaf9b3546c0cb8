/** Where a finding is on the page, in words that a webmaster can search the source for. */
export interface Place {
  /** CSS selector; `>>>` steps into a shadow root. */
  readonly selector: string;
  /** The element's start tag, shortened. */
  readonly tag: string;
  /** What a reader sees or hears of it, shortened. */
  readonly name: string;
}

const SHADOW = ' >>> ';
const NAME_LENGTH = 80;
const VALUE_LENGTH = 60;

const shortened = (text: string, length: number): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
};

export const placeOf = (element: Element): Place => ({
  selector: selectorOf(element),
  tag: startTagOf(element),
  name: shortened(nameOf(element), NAME_LENGTH),
});

function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const steps: string[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) {
    const step = stepOf(node, root);
    steps.unshift(step);
    if (step.startsWith('#')) break;
  }
  const within = steps.join(' > ');
  if (!(root instanceof ShadowRoot)) return within;
  return `${selectorOf(root.host)}${SHADOW}${within.startsWith('#') ? '' : ':host > '}${within}`;
}

function stepOf(element: Element, root: Node): string {
  const { id, localName, parentNode } = element;
  const scope = root instanceof Document || root instanceof ShadowRoot ? root : null;
  if (id !== '') {
    const byId = `#${CSS.escape(id)}`;
    if (scope?.querySelectorAll(byId).length === 1) return byId;
  }
  const alike = [...(parentNode?.children ?? [])].filter((one) => one.localName === localName);
  if (alike.length < 2) return CSS.escape(localName);
  return `${CSS.escape(localName)}:nth-of-type(${String(alike.indexOf(element) + 1)})`;
}

/** The element that a selector of `placeOf` names; null once it has left the page. */
export function elementOf(selector: string): Element | null {
  let scope: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const step of selector.split(SHADOW)) {
    found = scope?.querySelector(step) ?? null;
    scope = found?.shadowRoot ?? null;
  }
  return found;
}

function startTagOf(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) =>
      value === '' ? ` ${name}` : ` ${name}="${shortened(value, VALUE_LENGTH)}"`,
    );
  return shortened(`<${element.localName}${attributes.join('')}>`, 3 * VALUE_LENGTH);
}

/** Close to the accessible name: what is wrong with names is for axe to find. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label?.trim()) return label;
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode();
  if (labelled.length > 0 && (root instanceof Document || root instanceof ShadowRoot))
    return labelled.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  if ('labels' in element && element.labels instanceof NodeList && element.labels[0])
    return element.labels[0].textContent ?? '';
  const text = element instanceof HTMLSelectElement ? '' : (element.textContent ?? '');
  const picture = element.querySelector('img[alt]')?.getAttribute('alt');
  const others = ['alt', 'title', 'placeholder', 'value'].map((name) => element.getAttribute(name));
  return [text, picture, ...others].find((one) => one?.trim()) ?? '';
}
