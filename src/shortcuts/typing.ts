const NO_TEXT = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Widgets that letters are typed into, or that go to an item by its first letters. */
const ROLES =
  '[role=textbox], [role=searchbox], [role=combobox], [role=spinbutton], [role=listbox], [role=menu], [role=menubar], [role=tree], [role=grid], [role=treegrid], [role=application]';

/**
 * Whether what a key was pressed in takes characters: a field, edited text, a list that is searched
 * by typing, in open shadow roots as well. What is in a closed one is not seen, so that an element
 * which may have one counts too.
 */
export function takesText(event: Event): boolean {
  const path = event.composedPath().filter((node) => node instanceof Element);
  const [innermost] = path;
  return path.some(isTextControl) || (innermost !== undefined && mayHideField(innermost));
}

const isTextControl = (element: Element): boolean =>
  (element instanceof HTMLInputElement && !NO_TEXT.test(element.type)) ||
  (element instanceof HTMLElement && element.isContentEditable) ||
  element.matches(`textarea, select, ${ROLES}`);

/** Only an element of a page's own name can be focused for a field in its closed shadow root. */
const mayHideField = ({ localName, shadowRoot }: Element): boolean =>
  localName.includes('-') && shadowRoot === null;

/** Whether a key was pressed in a modal dialog: what is behind it cannot be gone to. */
export const isInModal = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof HTMLDialogElement && node.matches(':modal'));
