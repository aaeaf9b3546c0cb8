import type { LexiconEntry } from './options.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const unescape = (text: string): string =>
  text
    .replace(/<!\[CDATA\[([^\]]*)\]\]>/g, '$1')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
      (whole, decimal: string, hex: string, name: string) => {
        const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : NaN;
        if (Number.isNaN(code)) return ENTITIES[name] ?? whole;
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    )
    .trim();

/** The texts of all elements of a name, whatever their prefix, in document order. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  const open = new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s>/])[^>]*>`, 'g');
  for (let start = open.exec(xml); start; start = open.exec(xml)) {
    if (start[0].endsWith('/>')) continue;
    const from = open.lastIndex;
    const end = xml.indexOf('</', from);
    if (end < 0) break;
    found.push(unescape(xml.slice(from, end)));
  }
  return found;
}

/**
 * Entries of a W3C Pronunciation Lexicon (PLS 1.0): each `<grapheme>` of a `<lexeme>` is said as its first
 * `<alias>`. A `<phoneme>` is passed over: no voice behind speechSynthesis takes phonemes.
 */
export function pronunciationLexicon(xml: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  const plain = xml.replace(/<!--[\s\S]*?-->/g, '');
  const open = /<(?:[\w-]+:)?lexeme(?=[\s>])/g;
  const starts: number[] = [];
  for (let found = open.exec(plain); found; found = open.exec(plain)) starts.push(found.index);
  starts.forEach((start, index) => {
    const lexeme = plain.slice(start, starts[index + 1] ?? plain.length);
    const [spoken] = texts(lexeme, 'alias');
    if (spoken === undefined || spoken === '') return;
    for (const written of texts(lexeme, 'grapheme'))
      if (written !== '') entries.push({ written, spoken });
  });
  return entries;
}
