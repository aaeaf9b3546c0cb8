import { canonical, type Canonical } from './canonical.ts';
import { isWordPart, kindOf, LETTER, LOWER, PAUSE, SPACE } from './characters.ts';
import { lexiconTable } from './lexicon-table.ts';
import { saidOf } from './classes/word.ts';
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
  const readable = readableText(text);
  if (options.spell === true) return restored(spellOut(readable.text), readable);
  const dialect = options.dialect ?? 'north';
  const legal = options.legal ?? 'expand';
  const own = lexiconTable(options.lexicon ?? [], (written) =>
    spoken(scan(written.normalize('NFC'), { dialect, legal })),
  );
  const isDay = (at: number): boolean =>
    options.dates?.includes(readable.offsets?.[at] ?? at) ?? false;
  return restored(scan(readable.text, { dialect, legal, own, isDay }), readable);
}

/** Canonical text, converted first where it was typed for a legacy font. */
function readableText(text: string): Canonical {
  const converted = legacyText(text);
  if (!converted) return canonical(text);
  const { text: plain, offsets } = canonical(converted.text);
  const back = (at: number): number => converted.offsets[at] ?? text.length;
  return {
    text: plain,
    offsets: offsets ? offsets.map(back) : Uint32Array.from(converted.offsets),
  };
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
      if ((kind & LETTER) !== 0 && !ways.own) {
        while (end < length && kindOf(text.charCodeAt(end)) === LOWER) end += 1;
      }
      if (end > at + 1 && isPlain(text, at, end, kind)) {
        const written = text.slice(at, end);
        const said = kind === LOWER ? written : saidOf(source, written);
        tokens.push({ start: at, end, class: 'word', words: [{ text: said, start: at, end }] });
      } else {
        const found = read(source, at, kind);
        tokens.push(found);
        end = found.end;
      }
    }
    at = end;
  }
  return tokens;
}

/**
 * Whether a run of small letters, the first perhaps a capital, can only be a word: a space or the
 * punctuation of a sentence ends it, and it is none of the few that are written so and mean more.
 */
function isPlain(text: string, at: number, end: number, kind: number): boolean {
  const length = end - at;
  const next = end < text.length ? text.charCodeAt(end) : 0x20;
  if (next === 0x2e) {
    if (length < 4 || isWordPart(text.charCodeAt(end + 1))) return false;
  } else if ((kindOf(next) & (SPACE | PAUSE)) === 0) return false;
  else if (next === 0x3a && text.charCodeAt(end + 1) === 0x2f) return false;
  const suspect = kind === LOWER ? length === 2 : length < 5;
  return !suspect || !SHORT.has(text.slice(at, end));
}

/** Short ones that are abbreviations, or stand for a unit, although a space follows. */
const SHORT: ReadonlySet<string> = new Set(
  'vv tr đc tp kg km cm mm mg ml kV Tp Tx Tt Ths Bs Ls Ng Tr Đc Nxb Km Euro Ltd Wifi'.split(' '),
);

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
  const length = back(offsets.length - 1);
  if (tokens.length === 0 && length > 0) return [token('symbol', 0, length, NOTHING)];
  return tokens.map(({ start, end, class: kind, words }) => ({
    // Invisible characters before the first visible one belong to its token.
    start: start === 0 ? 0 : back(start),
    end: back(end),
    class: kind,
    words: words.map((word) => ({ text: word.text, start: back(word.start), end: back(word.end) })),
  }));
}
