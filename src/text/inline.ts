import type { Cue } from './cue.ts';

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

/** The mark of a footnote interrupts the sentence; the note itself is read where it stands. */
export const isNoteReference = (element: Element): boolean =>
  element.matches('[role=doc-noteref], sup > a[href^="#"]:only-child');

/** Pictures that are not `<img>` have their name from ARIA. */
export function pictureText(element: Element): string | null {
  if (element instanceof HTMLImageElement) return element.alt.trim();
  return element.matches('[role=img]') ? (element.getAttribute('aria-label') ?? '').trim() : null;
}
