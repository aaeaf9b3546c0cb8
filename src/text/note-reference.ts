/** Links back to the text; Word's are `#_ftnref1`. */
export const BACK = '[role=doc-backlink], .footnote-backref, a[href*="nref"]';
/** Word writes `<a href="#_ftn1">[1]</a>`; an editor may put the page's address before the #. */
const REFERENCE =
  '[role=doc-noteref], sup > a[href^="#"]:only-child, a[href*="#_ftn"], a[href*="#_edn"]';

/** The mark of a note, which would interrupt the sentence. */
export function isNoteReference(element: Element): boolean {
  if (element.matches(REFERENCE)) return !element.matches(BACK);
  const mark = element.matches('a[href^="#"]') ? element.firstElementChild : null;
  return mark?.localName === 'sup' && mark.textContent === element.textContent.trim();
}
