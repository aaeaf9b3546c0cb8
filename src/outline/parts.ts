/** A landmark's role (WAI-ARIA 1.2, § Landmark Roles). */
export type LandmarkRole = (typeof LANDMARKS)[number];
/** A field's role, or the type of an input that has none of its own. */
export type FieldRole = (typeof FIELDS)[number] | 'date' | 'file' | 'colour';

/** What an element is in the outline of its page. */
export type Part =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'landmark'; readonly role: LandmarkRole }
  | { readonly kind: 'link' }
  | { readonly kind: 'field'; readonly role: FieldRole };

const LANDMARKS = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
] as const;

const FIELDS = [
  'checkbox',
  'combobox',
  'listbox',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'textbox',
] as const;

/** Inputs whose type is not `text`; null for what is no field. */
const INPUTS: Readonly<Record<string, FieldRole | null>> = {
  button: null,
  checkbox: 'checkbox',
  color: 'colour',
  date: 'date',
  'datetime-local': 'date',
  file: 'file',
  hidden: null,
  image: null,
  month: 'date',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: null,
  search: 'searchbox',
  submit: null,
  time: 'date',
  week: 'date',
};

const NATIVE_LANDMARKS: ReadonlyMap<string, LandmarkRole> = new Map([
  ['aside', 'complementary'],
  ['footer', 'contentinfo'],
  ['form', 'form'],
  ['header', 'banner'],
  ['main', 'main'],
  ['nav', 'navigation'],
  ['search', 'search'],
  ['section', 'region'],
]);
const SECTIONS = 'article, aside, nav, section, [role=article]';
/** What is a landmark by its name alone. */
const NAMED = /^(form|section)$/;
const EDITOR = '[contenteditable]:not([contenteditable=false])';

const oneOf = <Value extends string>(values: readonly Value[], value: string): Value | undefined =>
  values.find((one) => one === value);

/** What an element is by its `role`, else by its tag (HTML-AAM); null for what no list of parts names. */
export function partOf(element: Element): Part | null {
  const role = element.getAttribute('role')?.trim().split(/\s+/)[0];
  return role ? partOfRole(element, role) : partOfTag(element);
}

function partOfRole(element: Element, role: string): Part | null {
  if (role === 'heading') return headingOf(element, 2);
  if (role === 'link') return { kind: 'link' };
  const landmark = oneOf(LANDMARKS, role);
  if (landmark) return { kind: 'landmark', role: landmark };
  return fieldOf(element, oneOf(FIELDS, role));
}

function partOfTag(element: Element): Part | null {
  const { localName } = element;
  if (/^h[1-6]$/.test(localName)) return headingOf(element, Number(localName[1]));
  if (localName === 'a' || localName === 'area')
    return element.hasAttribute('href') ? { kind: 'link' } : null;
  const landmark = NATIVE_LANDMARKS.get(localName);
  if (landmark) return isLandmark(element) ? { kind: 'landmark', role: landmark } : null;
  return fieldOf(element, nativeFieldOf(element));
}

function headingOf(element: Element, level: number): Part {
  const given = Number(element.getAttribute('aria-level'));
  return { kind: 'heading', level: given > 0 ? given : level };
}

/** Header and footer are those of the page; some landmarks are none without a name. */
function isLandmark(element: Element): boolean {
  const { localName, parentElement } = element;
  if (localName === 'header' || localName === 'footer')
    return !parentElement?.closest(`${SECTIONS}, main, [role=main]`);
  const isBare = localName === 'aside' ? parentElement?.closest(SECTIONS) : NAMED.test(localName);
  return !isBare || element.matches('[aria-label], [aria-labelledby], [title]');
}

function nativeFieldOf(element: Element): FieldRole | null | undefined {
  if (element instanceof HTMLInputElement)
    return element.type in INPUTS ? INPUTS[element.type] : 'textbox';
  if (element instanceof HTMLSelectElement)
    return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
  const isText = element instanceof HTMLTextAreaElement || element.matches(EDITOR);
  return isText ? 'textbox' : null;
}

/** None for a field that takes nothing: nobody can be led into it. */
const fieldOf = (element: Element, role: FieldRole | null | undefined): Part | null =>
  role && !element.matches(':disabled, [aria-disabled=true]') ? { kind: 'field', role } : null;
