/** Links back to the text; Word's are `#_ftnref1`. */
export const BACK = '[role=doc-backlink], .footnote-backref, a[href*="nref"]';
/** Word writes `<a href="#_ftn1">[1]</a>`; an editor may put the page's address before the #. */
const LINK = 'sup > a[href^="#"]:only-child, a[href*="#_ftn"], a[href*="#_edn"]';
/** Longer ones are words of the text. */
const LONGEST_MARK = 7;

/** The mark of a note, which would interrupt the sentence. */
export function isNoteReference(element: Element): boolean {
  if (element.matches('[role=doc-noteref]')) return true;
  const isLink = element.matches(LINK);
  const inner = element.matches('a[href^="#"]') ? element.firstElementChild : null;
  if (!isLink && inner?.localName !== 'sup') return false;
  const mark = element.textContent.trim();
  return (
    mark.length <= LONGEST_MARK &&
    !element.matches(BACK) &&
    (isLink || inner?.textContent.trim() === mark)
  );
}
