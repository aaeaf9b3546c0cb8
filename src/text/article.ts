import type { Cue } from './cue.ts';
import { elementPassage } from './element-passage.ts';
import type { Formulas } from './formulas.ts';
import { fileCue } from './inline.ts';
import { leadOf } from './lead.ts';
import { Notes } from './notes.ts';
import type { Passage } from './passage.ts';
import { passages, type Walking } from './passages.ts';
import { isVisible } from './skip.ts';

/** Characters of running text that make an article: with fewer, what else it shows is its content. */
const FEW = 200;
/** A scanned page is at least this large on the screen, in CSS pixels. */
const PAGE = { width: 300, height: 400 };
/** Shorter alternative texts are names ("Trang 1", "scan0001.jpg"), not what a page says. */
const SHORT = 40;

/** What a citizen may want to hear besides the text. */
interface Extras {
  /** Notes, each behind the sentence that refers to it. */
  readonly notes?: boolean;
  /** Which words are links. */
  readonly links?: boolean;
  /** Formulas in words. */
  readonly formulas?: Formulas | undefined;
}

/**
 * The passages of an article, its headline, date and agency first, and at its end, where nearly
 * nothing of it can be read because it is scanned pictures or a file, that this is so: silence would
 * be taken for the whole article.
 */
export function* articlePassages(
  root: Element,
  { notes: aloud = false, ...extras }: Extras = {},
): Generator<Passage, void, undefined> {
  const lead = leadOf(root);
  const notes = new Notes();
  const walking: Walking = {
    ...extras,
    leavesOut: (element) => lead.includes(element) || notes.has(element),
    noteFor: (reference) => {
      const said = notes.refer(reference);
      return aloud ? said : null;
    },
  };
  for (const element of lead)
    for (const passage of passages(element, walking)) yield { ...passage, moved: true };
  let written = 0;
  for (const passage of passages(root, walking)) {
    if (isRunningText(passage)) written += passage.text.length;
    yield passage;
  }
  const content = written < FEW ? unreadable(root) : null;
  if (content) yield elementPassage(content.element, 'vi', '', content.cue);
}

/** Neither a headline, nor the text of a picture, nor the name of a file. */
const isRunningText = ({ role, cues }: Passage): boolean =>
  role !== 'heading' && role !== 'alternative' && !cues.some(({ kind }) => kind === 'file');

function unreadable(root: Element): { element: Element; cue: Cue } | null {
  const shown = [...root.querySelectorAll('img, a[href], embed, object, iframe')].filter(isVisible);
  const picture = shown.find(isScan);
  if (picture) return { element: picture, cue: { kind: 'unreadable', content: 'picture' } };
  const file = shown.find(isDocument);
  return file ? { element: file, cue: { kind: 'unreadable', content: 'file' } } : null;
}

function isScan(element: Element): boolean {
  if (!(element instanceof HTMLImageElement) || element.alt.trim().length >= SHORT) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= PAGE.width && height >= PAGE.height;
}

/** A link to a file, or one shown in a frame of the page. */
function isDocument(element: Element): boolean {
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return fileCue(element) !== null || /\.pdf([?#]|$)/i.test(address);
}
