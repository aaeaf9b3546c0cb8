import { isLetter } from './characters.ts';

/**
 * Text as the classes read it: composed (NFC), plain digits, no invisible characters, and Latin
 * letters where Cyrillic or Greek ones only look like them.
 */
export interface Canonical {
  readonly text: string;
  /**
   * For each code unit of `text`, and one past its end, where it begins in the source; undefined
   * where the source was canonical already and offsets are the same.
   */
  readonly offsets?: Uint32Array;
}

/** Anything that may have to be changed; plain Vietnamese has none of it and is let through. */
const SUSPECT =
  /[\u0300-\u036f\ufe00-\ufe0f\u00ad\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2080-\u2089\u0370-\u052f\u2150-\u2189\u2460-\u2473\ufeff\uff01-\uff5e\u212a\u212b\u2044\u2215\ud835]/;
const INVISIBLE =
  /[\u034f\ufe00-\ufe0f\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const MARK = /[\u0300-\u036f]/;
const COMPATIBLE = /[\uff01-\uff5e\u2080-\u2089\u2460-\u2473\u2160-\u217f\u212a\u212b]/;

const LOOKS = 'АВЕКМНОРСТУХІЅЈаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABEKMHOPCTYXISJaeopcyxisjABEZHIKMNOPTYXo';
const SCRIPT = /[\u0370-\u052f]/;

/** Canonical form of a text, with the way back to its offsets. */
export function canonical(source: string): Canonical {
  if (!SUSPECT.test(source)) return { text: source };
  const foreign = hasOtherScript(source);
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < source.length;) {
    const end = clusterEnd(source, at);
    const said = readable(source.slice(at, end), foreign);
    offsets.push(...Array<number>(said.length).fill(at));
    text += said;
    at = end;
  }
  offsets.push(source.length);
  return { text, offsets: Uint32Array.from(offsets) };
}

/** End of one character with its combining marks and the invisible ones that follow. */
function clusterEnd(source: string, at: number): number {
  const astral = (source.codePointAt(at) ?? 0) > 0xffff;
  let end = at + (astral ? 2 : 1);
  while (end < source.length && (isMark(source, end) || isInvisible(source, end))) end += 1;
  return end;
}

const isMark = (source: string, at: number): boolean => MARK.test(source[at] ?? '');
const isInvisible = (source: string, at: number): boolean => INVISIBLE.test(source[at] ?? '');

function readable(cluster: string, foreign: boolean): string {
  let seen = '';
  for (const character of cluster) {
    if (INVISIBLE.test(character)) continue;
    if (COMPATIBLE.test(character) || character.startsWith('\ud835')) {
      seen += character.normalize('NFKC');
    } else if (character === '\u2044' || character === '\u2215') seen += '/';
    else if (character === '\u2028' || character === '\u2029') seen += '\n';
    else seen += foreign ? character : latin(character);
  }
  return seen.normalize('NFC');
}

const latin = (character: string): string => {
  const found = SCRIPT.test(character) ? LOOKS.indexOf(character) : -1;
  return found < 0 ? character : (LATIN[found] ?? character);
};

/** Whether the text has Cyrillic or Greek letters that are like no Latin ones: then none is changed. */
function hasOtherScript(source: string): boolean {
  for (const character of source.match(/[\u0370-\u052f]/g) ?? []) {
    if (
      isLetter(character.charCodeAt(0)) &&
      !LOOKS.includes(character) &&
      !'μΩ'.includes(character)
    )
      return true;
  }
  return false;
}
