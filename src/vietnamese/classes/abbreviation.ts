import { isLetter, isUpper } from '../characters.ts';
import { contextual } from '../lexicon/contextual.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { bodyName } from '../lexicon/bodies.ts';
import { DOCUMENTS } from '../lexicon/legal.ts';
import { TITLES } from '../lexicon/titles.ts';
import { saying, say, token, type Reader, type Source } from '../source.ts';
import type { Word } from '../token.ts';
import { spell } from '../spelling.ts';
import { isInHeading } from '../heading.ts';

const LONGEST = 16;
const JOINS = '&-/.,–';

/** End of the run of letters, with single signs between, that an abbreviation may be. */
function runEnd(source: Source, at: number): number {
  let end = at;
  while (end - at < LONGEST) {
    if (
      isLetter(source.code(end)) ||
      (end > at && source.code(end) >= 0x30 && source.code(end) <= 0x39)
    )
      end += 1;
    else if (
      JOINS.includes(source.char(end)) &&
      source.char(end) !== '' &&
      isLetter(source.code(end + 1))
    )
      end += 2;
    else break;
  }
  if (source.char(end) === '.') end += 1;
  return Math.min(end, source.length);
}

const expansion = (written: string): string | undefined =>
  TITLES.get(written) ?? ABBREVIATIONS.get(written) ?? bodyName(written);

/** A part of a joined abbreviation: "A&B" whose whole is in no table. */
const partExpansion = (written: string): string | undefined =>
  expansion(written) ?? DOCUMENTS.get(written);

/** KHCN&ĐMST: known parts joined by và. */
function joined(source: Source, at: number): ReturnType<Reader> {
  const found = /^\p{Lu}+(?: ?& ?\p{Lu}+)+/u.exec(source.text.slice(at, at + 40));
  if (!found) return undefined;
  const end = at + found[0].length;
  if (!source.isBoundary(end)) return undefined;
  const whole = expansion(found[0].replace(/ /g, ''));
  if (whole !== undefined) return saying('abbreviation', at, end, whole);
  const words: Word[] = [];
  for (const { 0: part, index } of found[0].matchAll(/\p{Lu}+|&/gu)) {
    const start = at + index;
    const said = part === '&' ? 'và' : partExpansion(part);
    if (said === undefined) spell(words, part, start);
    else say(words, said, start, start + part.length);
  }
  return token('abbreviation', at, end, words);
}

/** Abbreviations: what the neighbours decide, then the longest match in the tables. */
export const abbreviation: Reader = (source, at) => {
  if (!source.isBoundary(at - 1)) return undefined;
  const chosen = contextual(source, at);
  if (chosen) return saying('abbreviation', at, chosen.end, chosen.spoken);
  const end = runEnd(source, at);
  const upper = isUpper(source.code(at));
  for (let stop = end; stop > at + 1; stop -= 1) {
    if (isLetter(source.code(stop - 1)) && isLetter(source.code(stop))) continue;
    const written = source.text.slice(at, stop);
    const spoken = expansion(written);
    if (spoken === undefined || !fits(source, written, at, stop)) continue;
    if (source.char(stop) === '&')
      return joined(source, at) ?? saying('abbreviation', at, stop, spoken);
    return saying('abbreviation', at, stop, spoken);
  }
  return upper ? joined(source, at) : undefined;
};

/** A dot belongs to the abbreviation where the sentence goes on; in a heading short syllables are words. */
function fits(source: Source, written: string, at: number, end: number): boolean {
  if (written.endsWith('.') && !written.endsWith('v.')) {
    return /^\s*[\p{L}\d]/u.test(source.text.slice(end, end + 3));
  }
  return !isInHeading(source, at, end);
}
