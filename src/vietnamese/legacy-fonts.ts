import { bare } from './characters.ts';
import { isBareSyllable } from './syllable.ts';

/**
 * Text typed for fonts of before Unicode shows as Latin-1: "Céng hoµ x· héi" (TCVN 5712, "ABC") and
 * "Coäng hoøa xaõ hoäi" (VNI). It is recognised by what it would become, and read as that.
 */
const TCVN_KEYS = '¡¢£¤¥¦§¨©ª«¬­®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN_VALUES = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** VNI writes the mark after its vowel: circumflex and breve carry the tone with them. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  æ: 'ỉ',
  Æ: 'Ỉ',
  ó: 'ĩ',
  Ó: 'Ĩ',
  ò: 'ị',
  Ò: 'Ị',
  î: 'ỵ',
  Î: 'Ỵ',
};

/** A text converted, and for each of its code units (and its end) where that began in the source. */
export interface Converted {
  readonly text: string;
  readonly offsets: readonly number[];
}

const LATIN_1 = /[\u00a1-\u00ff]/;
/** What only Unicode Vietnamese has; one of them and nothing is converted. */
const UNICODE_VIETNAMESE =
  /[\u0300-\u0323\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** So many words must come out Vietnamese, and so large a part of all that change. */
const FEWEST = 3;
const SHARE = 0.8;

function fromTcvn(source: string): Converted {
  const offsets = Array.from({ length: source.length + 1 }, (_, at) => at);
  const text = source.replace(
    /[\u00a1-\u00ff]/g,
    (one) => TCVN_VALUES[TCVN_KEYS.indexOf(one)] ?? one,
  );
  return { text, offsets };
}

function fromVni(source: string): Converted {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < source.length;) {
    const letter = VNI_LETTERS[source.charAt(at)] ?? source.charAt(at);
    const mark = /[aeouyơưAEOUYƠƯ]/.test(letter)
      ? VNI_MARKS[source.charAt(at + 1).toLowerCase()]
      : undefined;
    const said = mark === undefined ? letter : (letter + mark).normalize('NFC');
    offsets.push(...Array<number>(said.length).fill(at));
    text += said;
    at += mark === undefined ? 1 : 2;
  }
  offsets.push(source.length);
  return { text, offsets };
}

/** How many of the words with Latin-1 letters become Vietnamese syllables. */
function success(source: string, { text, offsets }: Converted): { good: number; share: number } {
  let good = 0;
  let all = 0;
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (!LATIN_1.test(source.slice(offsets[index], offsets[index + word.length]))) continue;
    all += 1;
    if (isBareSyllable(bare(word.toLowerCase()))) good += 1;
  }
  return { good, share: all === 0 ? 0 : good / all };
}

/** The text of a legacy font encoding in Unicode; undefined where it is none. */
export function legacyText(source: string): Converted | undefined {
  if (!LATIN_1.test(source) || UNICODE_VIETNAMESE.test(source)) return undefined;
  const ranked = [fromTcvn(source), fromVni(source)]
    .map((converted) => ({ converted, ...success(source, converted) }))
    .filter(({ good, share }) => good >= FEWEST && share >= SHARE)
    .sort((one, other) => other.share - one.share || other.good - one.good);
  const best = ranked[0]?.converted;
  return best && UNICODE_VIETNAMESE.test(best.text) && !isUnicode(source) ? best : undefined;
}

/** A sign within a word is a letter of a legacy font; one that stands alone (½, °, «) is itself. */
const SIGN_IN_WORD = /\p{L}[\u00a1-\u00ac\u00ae-\u00bf×÷]|[\u00a1-\u00ac\u00ae-\u00bf×÷]\p{L}/u;

/** Vietnamese without any letter of its own ("Cà phê, bánh mì") is Unicode already. */
function isUnicode(source: string): boolean {
  const words = source.match(/\p{L}*[\u00c0-\u00ff]\p{L}*/gu) ?? [];
  return words.length > 0 && !SIGN_IN_WORD.test(source) && words.every(isPlausible);
}

/** One marked vowel a word, of the letters Unicode Vietnamese uses, in a syllable. */
const isPlausible = (word: string): boolean =>
  /^[a-zA-Z]*[àáãâèéêìíòóõôùúýÀÁÃÂÈÉÊÌÍÒÓÕÔÙÚÝ][a-zA-Z]*$/.test(word) &&
  isBareSyllable(bare(word.toLowerCase()));
