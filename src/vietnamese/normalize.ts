import { canonical, type Canonical } from './canonical.ts';
import { isWordPart, kindOf, LOWER, SPACE } from './characters.ts';
import { lexiconTable } from './classes/own-lexicon.ts';
import { legacyText } from './legacy-fonts.ts';
import type { NormalizeOptions } from './options.ts';
import { READERS } from './precedence.ts';
import { Source, token, type Ways } from './source.ts';
import { spellOut } from './spell-out.ts';
import { spoken } from './spoken.ts';
import type { Token, Word } from './token.ts';

/**
 * Says written Vietnamese: tokens that tile the text, each with the words that are said for it.
 *
 * @param text any text; offsets in the result are UTF-16 code units of it as given
 * @returns tokens in order; `spoken` joins their words to what goes to a voice. Never throws.
 */
export function normalize(text: string, options: NormalizeOptions = {}): Token[] {
  const readable = canonical(legacyText(text));
  if (options.spell === true) return restored(spellOut(readable.text), readable);
  const dialect = options.dialect ?? 'north';
  const legal = options.legal ?? 'expand';
  const own = lexiconTable(options.lexicon ?? [], (written) =>
    spoken(scan(written.normalize('NFC'), { dialect, legal })),
  );
  return restored(scan(readable.text, { dialect, legal, own }), readable);
}

const NOTHING: readonly Word[] = [];

/** The one scan: plain words at once, everything else by the first class that holds. */
function scan(text: string, ways: Ways): Token[] {
  const tokens: Token[] = [];
  const source = new Source(text, ways, tokens);
  const { length } = text;
  for (let at = 0; at < length;) {
    const kind = kindOf(text.charCodeAt(at));
    let end = at + 1;
    if (kind === SPACE) {
      while (end < length && kindOf(text.charCodeAt(end)) === SPACE) end += 1;
      tokens.push({ start: at, end, class: 'space', words: NOTHING });
    } else {
      if (kind === LOWER && !ways.own) {
        while (end < length && kindOf(text.charCodeAt(end)) === LOWER) end += 1;
        if (isPlain(text, at, end)) {
          const words = [{ text: text.slice(at, end), start: at, end }];
          tokens.push({ start: at, end, class: 'word', words });
          at = end;
          continue;
        }
      }
      const found = read(source, at, kind);
      tokens.push(found);
      end = found.end;
    }
    at = end;
  }
  return tokens;
}

/** A run of small letters that a space or the punctuation of a sentence ends, so that it can only be a word. */
function isPlain(text: string, at: number, end: number): boolean {
  if (end - at < 2) return false;
  if (end >= text.length) return end - at > 4;
  const next = text.charCodeAt(end);
  if (next === 0x20 || next === 0x2c) return end - at > 4 || !SHORT_WORDS.has(text.slice(at, end));
  if (next === 0x2e && end - at > 4) return !isWordPart(text.charCodeAt(end + 1));
  return false;
}

/** Small letters that may be more than a word although a space follows. */
const SHORT_WORDS: ReadonlySet<string> = new Set(['vv', 'tr', 'đc', 'tp']);

function read(source: Source, at: number, kind: number): Token {
  for (const reader of READERS[kind] ?? []) {
    const found = reader(source, at);
    if (found) return found;
  }
  return token('symbol', at, at + 1, NOTHING);
}

/** Tokens with offsets of the source as given. */
function restored(tokens: Token[], { offsets }: Canonical): Token[] {
  if (!offsets) return tokens;
  const back = (at: number): number => offsets[at] ?? 0;
  return tokens.map(({ start, end, class: kind, words }) => ({
    start: back(start),
    end: back(end),
    class: kind,
    words: words.map((word) => ({ text: word.text, start: back(word.start), end: back(word.end) })),
  }));
}
