import { isSyllable } from '../../../vietnamese/index.ts';

/** What a text shows itself to be, whatever the page says. */
export type Look = 'vi' | 'en' | 'unclear';

/** Small words that running English cannot do without, and Vietnamese does not have. */
const ENGLISH = new Set(
  'the of and is are was were for with that this from by has have been will which not as at be or it its their'.split(
    ' ',
  ),
);

/** Fewer words than these say nothing. */
const FEW = 8;
/** Small words that code and names may hold as well. */
const FEW_ENGLISH = 2;

export function lookOf(text: string): Look {
  const words = (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== word.toUpperCase());
  if (words.length < FEW) return 'unclear';
  const part = (test: (word: string) => boolean): number =>
    words.filter(test).length / words.length;
  const marked = part((word) => /[^a-z]/i.test(word) && isSyllable(word));
  if (marked >= 0.4) return 'vi';
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  const isEnglish = marked < 0.1 && english > FEW_ENGLISH && english >= words.length * 0.12;
  return isEnglish ? 'en' : 'unclear';
}

/** The primary language of a BCP 47 tag; '' where it names none, as `zxx` does. */
export const primaryOf = (tag: string): string =>
  (tag.trim().toLowerCase().split('-', 1)[0] ?? '').replace(/^(?:zxx|und|mul)$/, '');
