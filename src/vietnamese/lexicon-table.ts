import type { Lexicon } from './options.ts';

/** A page's own entries by their first character, longest first. */
export interface LexiconTable {
  readonly entries: ReadonlyMap<string, readonly { written: string; syllables: string }[]>;
}

/** Prepares entries for look-up; `read` says the written Vietnamese of an entry's reading. */
export function lexiconTable(
  lexicon: Lexicon,
  read: (written: string) => string,
): LexiconTable | undefined {
  const entries = new Map<string, { written: string; syllables: string }[]>();
  for (const { written, spoken } of lexicon) {
    const key = written.normalize('NFC').trim();
    if (key === '') continue;
    const first = key.charAt(0);
    const list = entries.get(first) ?? [];
    list.push({ written: key, syllables: read(spoken) });
    entries.set(first, list);
  }
  for (const list of entries.values()) list.sort((a, b) => b.written.length - a.written.length);
  return entries.size > 0 ? { entries } : undefined;
}
