import { isDash, isDigit, isSpace, isWordPart } from '../characters.ts';
import { saying, token, type Reader, type Source } from '../source.ts';

const SHORT = ',()[]{}"“”„‟«»‹›|、';
const LONG = ';:。';
const ENDINGS = '.…/';

/** …, ...., …/. and ./. close a sentence, or a document, with one full stop. */
function endingEnd(source: Source, at: number): number {
  let end = at;
  while (source.char(end) !== '' && ENDINGS.includes(source.char(end))) end += 1;
  return source.char(end - 1) === '/' && end - at > 1 ? end - 1 : end;
}

/** "a)", "1.", "I.": the mark of a list item is a short pause, not the end of a sentence. */
function closesListMark(source: Source, at: number): boolean {
  const line = /(?:^|\n)\s*(?:\d{1,3}(?:\.\d{1,2})*|[\p{L}]|[ivx]{1,5})$/u;
  return line.test(source.left(at)) && isSpace(source.code(at + 1));
}

/** A hyphen inside a compound is silent; a dash that stands apart is a pause. */
function dash(source: Source, at: number): ReturnType<Reader> {
  let end = at + 1;
  while (isDash(source.code(end))) end += 1;
  const joins = isWordPart(source.code(at - 1)) && isWordPart(source.code(end)) && end === at + 1;
  return joins ? token('punctuation', at, end, []) : saying('punctuation', at, end, ',');
}

/** Pauses and tones: what a voice does with the marks of the text. Signs of no sound are silent. */
export const punctuation: Reader = (source, at) => {
  const char = source.char(at);
  const code = source.code(at);
  if (char === '.' || char === '…') {
    const end = endingEnd(source, at);
    const initials = /\p{Lu}\.\p{Lu}/u.test(source.text.slice(at - 1, at + 2));
    if (initials) return token('punctuation', at, end, []);
    const inside =
      end === at + 1 && isWordPart(source.code(end)) && isWordPart(source.code(at - 1));
    return saying('punctuation', at, end, inside || closesListMark(source, at) ? ',' : '.');
  }
  if (char === '?' || char === '？') return saying('punctuation', at, at + 1, '?');
  if (char === '!') return saying('punctuation', at, at + 1, '!');
  if (isDash(code)) return dash(source, at);
  if (char === '/') {
    const either = isWordPart(source.code(at - 1)) && isWordPart(source.code(at + 1));
    const orBoth = source.text.startsWith('/hoặc', at);
    return either && !orBoth
      ? saying('punctuation', at, at + 1, ',')
      : token('punctuation', at, at + 1, []);
  }
  const between = isDigit(source.code(at - 1)) && isDigit(source.code(at + 1));
  if (LONG.includes(char) && !between) return saying('punctuation', at, at + 1, '.');
  if (SHORT.includes(char) || between) return saying('punctuation', at, at + 1, ',');
  const width = code >= 0xd800 && code <= 0xdbff && at + 1 < source.length ? 2 : 1;
  return token('symbol', at, at + width, []);
};
