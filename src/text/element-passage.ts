import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';

/** A passage that is said of an element as a whole, not written in it: `text`, or a cue alone. */
export const elementPassage = (
  element: Element,
  lang: string,
  text: string,
  ...cues: readonly Cue[]
): Passage => ({
  role: 'paragraph',
  level: 0,
  languages: [{ at: 0, lang }],
  text,
  cues: cues.map((cue) => ({ ...cue, at: 0 })),
  abbreviations: [],
  element,
  continued: false,
  range: () => rangeAround(element),
});

/** The range of a whole element; null once it has left the page. */
export function rangeAround(element: Element): Range | null {
  if (!element.isConnected) return null;
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  return range;
}
