import type { ServerResponse } from 'node:http';
import { parseHTML } from 'linkedom';
import { showErrors } from '../forms/errors.ts';
import type { FieldError, Values } from '../forms/rules.ts';
import type { Problem } from './problem.ts';

// linkedom writes two things as they stand, so they are escaped before they are set: "&" in an attribute
// (it escapes the quotes itself), and everything in a textarea.
const forAttribute = (text: string): string => text.replaceAll('&', '&amp;');
/** The parser drops one line break at the start of a textarea: one is given to it. */
const forTextarea = (text: string): string =>
  `\n${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`;

/** A built page that the server changes before it sends it: the same markup as the browser would get. */
export class Page {
  readonly document: Document;

  constructor(html: string) {
    this.document = parseHTML(html).document;
  }

  /** @throws when the page has no such element: page and server do not belong together. */
  element(id: string): HTMLElement {
    const found = this.document.getElementById(id);
    if (!found) throw new Error(`The page has no #${id}`);
    return found;
  }

  say(id: string, text: string): void {
    this.element(id).textContent = text;
  }

  show(id: string, shown = true): void {
    this.element(id).toggleAttribute('hidden', !shown);
  }

  /** Puts what was sent back into the form. A password is never sent back. */
  fill(formId: string, values: Values): void {
    const form = this.element(formId);
    for (const [name, value] of Object.entries(values)) {
      const control = form.querySelector(`[name="${name}"]`);
      if (control?.localName === 'textarea') {
        control.textContent = forTextarea(value);
      } else if (control?.localName === 'select') {
        for (const option of control.querySelectorAll('option'))
          option.toggleAttribute('selected', option.getAttribute('value') === value);
      } else if (control && control.getAttribute('type') !== 'password') {
        control.setAttribute('value', forAttribute(value));
      }
    }
  }

  /** Shows the errors as the browser's script would; without script, autofocus takes the citizen to them. */
  refuse(formId: string, errors: readonly FieldError[]): void {
    showErrors(this.document, this.element(formId), errors)?.setAttribute('autofocus', '');
  }

  /** Tells of a problem on the error page. Its title and words are ours: nothing of the request is in them. */
  explain(problem: Problem): void {
    const former = this.element('ten-loi').textContent ?? '';
    this.document.title = this.document.title.replace(former, problem.title);
    for (const crumb of this.document.querySelectorAll('[aria-current=page]'))
      crumb.textContent = problem.title;
    this.say('ten-loi', problem.title);
    this.say('giai-thich-loi', problem.message);
  }

  send(
    response: ServerResponse,
    status: number,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    const body = Buffer.from(this.document.toString());
    response
      .writeHead(status, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': body.length,
        'Cache-Control': 'no-store',
        ...headers,
      })
      .end(body);
  }
}

/** A form that was not accepted: its page, the status, what was sent and what is wrong with it. */
export interface Refusal {
  readonly html: string;
  readonly formId: string;
  readonly status: number;
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends the form back with every word that was written in it, and with what to do. */
export function sendBack(response: ServerResponse, refusal: Refusal): void {
  const page = new Page(refusal.html);
  page.fill(refusal.formId, refusal.values);
  page.refuse(refusal.formId, refusal.errors);
  page.send(response, refusal.status, refusal.headers);
}

/** An error of the whole form: it names no field. */
export const wholeForm = (message: string): FieldError[] => [{ field: '', message }];
