import { say, token, type Reader } from '../source.ts';
import type { Word } from '../token.ts';
import { isWordPart } from '../characters.ts';

/** What the page or the portal itself has defined: wins over every class. */
export const ownLexicon: Reader = (source, at) => {
  const list = source.own?.entries.get(source.char(at));
  if (!list || (isWordPart(source.code(at)) && isWordPart(source.code(at - 1)))) return undefined;
  const found = list.find(
    ({ written }) =>
      source.text.startsWith(written, at) &&
      (!isWordPart(written.charCodeAt(written.length - 1)) ||
        source.isBoundary(at + written.length)),
  );
  if (!found) return undefined;
  const end = at + found.written.length;
  const words: Word[] = [];
  say(words, found.syllables, at, end);
  return token('abbreviation', at, end, words);
};
