import type { Cue } from './cue.ts';
import { ariaName, contentOf, plain } from './names.ts';

type Paired = 'deleted' | 'inserted' | 'quotation';

const PAIRED: readonly (readonly [string, Paired])[] = [
  ['del, s, [role=deletion]', 'deleted'],
  ['ins, [role=insertion]', 'inserted'],
  ['blockquote, [role=blockquote]', 'quotation'],
];

/** What is to be said at either end of an element, if anything. */
export function pairedCue(element: Element): Paired | null {
  return PAIRED.find(([selector]) => element.matches(selector))?.[1] ?? null;
}

const FILE = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv|zip|rar|7z)$/i;

/** A link to a file says what it is before it is followed. */
export function fileCue(element: Element): Cue | null {
  if (!(element instanceof HTMLAnchorElement) || !element.href) return null;
  const type = FILE.exec(new URL(element.href, element.baseURI).pathname)?.[1]?.toUpperCase();
  return type ? { kind: 'file', type } : null;
}

/** `<time>` that gives a day, in its text or its `datetime`. */
export const dateCue = (element: Element): Cue | null =>
  element.localName === 'time' && /^$|-\d/.test(element.getAttribute('datetime') ?? '')
    ? { kind: 'date' }
    : null;

/** A link that is none to a file, which says so itself. */
export const isLink = (element: Element): boolean => element.matches('a[href], [role=link]');

/** The name of a picture, of a drawing, of a figure; null for anything else and for a figure whose name is in it. */
export function pictureText(element: Element): string | null {
  if (isFigure(element)) {
    const name = ariaName(element);
    return contentOf(element).includes(name) ? null : name;
  }
  const isImage = element instanceof HTMLImageElement;
  if (!isImage && !element.matches('[role=img]')) return null;
  const title = element.querySelector(':scope > title')?.textContent ?? '';
  return ariaName(element) || plain(isImage ? element.alt : title);
}

export const isFigure = (element: Element): boolean => element.matches('figure, [role=figure]');
