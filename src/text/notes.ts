import { plain } from './names.ts';
import { BACK, isNoteReference } from './note-reference.ts';
import { comesBehind } from './order.ts';
import type { Note, Passage } from './passage.ts';
import { passages } from './passages.ts';
import { blockAround } from './skip.ts';

/** Word puts each note, of one paragraph or several, into `<div id="ftn1">`. */
const NOTE = 'li, dd, [role=doc-footnote], div[id^=ftn], div[id^=edn]';

/**
 * The notes of an article that its text refers to. Each is left out where it stands, and said, where
 * the citizen wants it, behind the sentence that refers to it first.
 */
export class Notes {
  readonly #found = new Set<Element>();

  /** What is said for a reference; null for one whose note was found before, or cannot be. */
  refer(reference: Element): Note['passages'] | null {
    const note = noteOf(reference);
    if (!note || this.#found.has(note)) return null;
    this.#found.add(note);
    return () => notePassages(reference);
  }

  /** Whether an element is such a note, or holds nothing else but a heading. */
  has(element: Element): boolean {
    if (this.#found.size === 0) return false;
    if (this.#found.has(element)) return true;
    let holds = false;
    for (const part of element.childNodes) {
      if (/^H\d/.test(part.nodeName) || !part.textContent?.trim()) continue;
      holds = part instanceof Element && this.has(part);
      if (!holds) break;
    }
    return holds;
  }
}

/** The reference to a note in which a place of the page is; null where it is in none. */
export function referenceAround(target: Element | Range): Element | null {
  let node: Node | null = target instanceof Element ? target : target.commonAncestorContainer;
  while (node && !(node instanceof Element && isNoteReference(node))) node = node.parentNode;
  return node;
}

/** What is said for a note: its text between "chú thích" and "hết chú thích", as part of the paragraph. */
export function notePassages(reference: Element): Passage[] {
  const note = noteOf(reference);
  const all = note ? [...passages(note, { leavesOut: (one) => one.matches(BACK) })] : [];
  const mark = markOf(reference);
  return all.map((passage, index) => {
    const { text } = passage;
    const cues = [...passage.cues];
    if (index === 0) {
      // The number that a list shows before it is the mark.
      if (cues[0]?.kind === 'marker') cues.shift();
      const label = firstWord(text) === mark ? '' : mark;
      cues.unshift({ kind: 'note', edge: 'start', label, at: 0 });
    }
    if (index === all.length - 1)
      cues.push({ kind: 'note', edge: 'end', label: '', at: text.length });
    return { ...passage, cues, continued: true, moved: true };
  });
}

/** The note that a reference links to, if what is there, further down, can be told to be one. */
function noteOf(reference: Element): Element | null {
  const link = reference.closest('a') ?? reference.querySelector('a');
  const id = CSS.escape(link?.getAttribute('href')?.split('#')[1] ?? '');
  const target = id && (link?.getRootNode() as ParentNode).querySelector(`#${id}, a[name=${id}]`);
  if (!target) return null;
  const note = target.closest(NOTE) ?? blockAround(target);
  const isNote =
    comesBehind(note, reference) &&
    (note.closest(`${NOTE}, [role=doc-endnotes], .footnotes`) !== null ||
      firstWord(note.textContent) === markOf(reference));
  return isNote ? note : null;
}

/** "[1]" is 1. */
const markOf = (reference: Element): string => firstWord(plain(reference.textContent));
const firstWord = (text: string): string => /[^\s[\](){}.,:]+/.exec(text)?.[0] ?? '';
