import { showErrors } from './errors.ts';
import type { Rules, Values } from './rules.ts';

/** The text fields of a form by name. */
export function valuesOf(form: HTMLFormElement): Values {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries);
}

/**
 * Asks the rules before `form` is sent; the browser sends it in its own way when they agree.
 * On faults the summary takes focus: the citizen asked to send, and this is the answer.
 */
export function checkBeforeSending(form: HTMLFormElement, rules: Rules): void {
  form.addEventListener('submit', (event) => {
    const summary = showErrors(document, form, rules(valuesOf(form)));
    if (!summary) return;
    event.preventDefault();
    summary.focus();
  });
}
