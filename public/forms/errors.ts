import type { FieldError } from './rules.ts';

/**
 * Shows what is wrong with a form: a summary before it that links to each field, and the message beside the field.
 * DOM calls only, so that one module serves the browser's document and the server's (WCAG 3.3.1, 4.1.2; technique G139).
 */

const SUMMARY_ID = 'loi-bieu-mau';
const TITLE_MARK = 'Lỗi: ';

const controlOf = (form: Element, field: string): Element | null =>
  form.querySelector(`[name="${field}"]`);

const errorId = (control: Element): string => `loi-${control.id}`;

function describe(control: Element, id: string, on: boolean): void {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ');
  const others = ids.filter((other) => other && other !== id);
  const all = on ? [id, ...others] : others;
  if (all.length > 0) control.setAttribute('aria-describedby', all.join(' '));
  else control.removeAttribute('aria-describedby');
}

function clearErrors(document: Document, form: Element): void {
  document.getElementById(SUMMARY_ID)?.remove();
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    describe(control, errorId(control), false);
    document.getElementById(errorId(control))?.remove();
  }
  if (document.title.startsWith(TITLE_MARK))
    document.title = document.title.slice(TITLE_MARK.length);
}

function markField(document: Document, control: Element, message: string): void {
  const note = document.createElement('p');
  note.id = errorId(control);
  note.className = 'field-error';
  note.textContent = `Lỗi: ${message}`;
  control.setAttribute('aria-invalid', 'true');
  describe(control, note.id, true);
  (control.closest('.password') ?? control).before(note);
}

function summaryItem(document: Document, form: Element, { field, message }: FieldError): Element {
  const item = document.createElement('li');
  const control = controlOf(form, field);
  if (!control) {
    item.textContent = message;
    return item;
  }
  const link = document.createElement('a');
  link.setAttribute('href', `#${control.id}`);
  link.textContent = message;
  item.append(link);
  return item;
}

/**
 * Replaces the errors shown on `form` by `errors` and gives the summary, or null when there are none.
 * An error whose `field` names no control stands in the summary alone: it concerns the whole form.
 * The summary is headed by the form's `data-error-heading`.
 * Moving focus to the summary (tabindex -1) is the caller's affair.
 */
export function showErrors(
  document: Document,
  form: Element,
  errors: readonly FieldError[],
): HTMLElement | null {
  clearErrors(document, form);
  if (errors.length === 0) return null;
  const summary = document.createElement('section');
  summary.id = SUMMARY_ID;
  summary.className = 'error-summary';
  summary.setAttribute('tabindex', '-1');
  const heading = document.createElement('h2');
  heading.id = `${SUMMARY_ID}-tieu-de`;
  heading.textContent = form.getAttribute('data-error-heading');
  summary.setAttribute('aria-labelledby', heading.id);
  const list = document.createElement('ul');
  for (const error of errors) {
    list.append(summaryItem(document, form, error));
    const control = controlOf(form, error.field);
    if (control) markField(document, control, error.message);
  }
  summary.append(heading, list);
  form.before(summary);
  document.title = TITLE_MARK + document.title;
  return summary;
}
