import { isDigit, isLetter } from '../characters.ts';
import { digitByDigit } from '../numerals.ts';
import { say, token, type Reader, type Source } from '../source.ts';
import { spell } from '../spelling.ts';
import { isBareSyllable } from '../syllable.ts';
import type { Word } from '../token.ts';

/** Ends of host names that a portal writes; two letters are a country. */
const DOMAINS = new Set(
  'com net org gov edu info biz asia int mil pro app dev online site xyz vn uk us jp cn kr fr de eu au sg la kh th tw hk ru ai io me tv co'.split(
    ' ',
  ),
);
const FILES = new Set(
  'pdf doc docx xls xlsx ppt pptx zip rar jpg jpeg png gif mp3 mp4 txt xml html htm csv odt ods exe apk'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '@': 'a còng',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '/': 'gạch chéo',
  ':': 'hai chấm',
  '?': 'chấm hỏi',
  '=': 'bằng',
  '&': 'và',
  '%': 'phần trăm',
  '#': 'thăng',
  '+': 'cộng',
  '~': 'ngã',
};
/** An address with more after the host than this is not read out. */
const LONG_PATH = 24;
const LONGEST_SPLIT = 40;

const isAscii = (code: number): boolean => code > 0x20 && code < 0x7f;

/** End of the unbroken run of ASCII from here, without the punctuation of the sentence around it. */
function runEnd(source: Source, at: number, isPart: (code: number) => boolean): number {
  let end = at;
  while (end < source.length && isPart(source.code(end))) end += 1;
  while (end > at && '.,;:!?)]}>"\'-/'.includes(source.char(end - 1))) end -= 1;
  return end;
}

const isHostPart = (code: number): boolean =>
  (isLetter(code) && code < 0x80) ||
  isDigit(code) ||
  code === 0x2e ||
  code === 0x2d ||
  code === 0x5f ||
  code === 0x40;

const isAddressPart = (code: number): boolean =>
  isAscii(code) && !'<>"\\^`{|}()[]'.includes(String.fromCharCode(code));

/** Cuts letters into Vietnamese syllables (dichvucong → dich vu cong), longest first; undefined where they are none. */
function syllables(label: string): string[] | undefined {
  if (label.length > LONGEST_SPLIT) return undefined;
  const ends: (number | undefined)[] = [0];
  for (let end = 2; end <= label.length; end += 1) {
    for (let length = Math.min(6, end); length >= 2 && ends[end] === undefined; length -= 1) {
      if (ends[end - length] !== undefined && isBareSyllable(label.slice(end - length, end))) {
        ends[end] = length;
      }
    }
  }
  const cut: string[] = [];
  for (let end = label.length; end > 0;) {
    const length = ends[end];
    if (length === undefined) return undefined;
    cut.unshift(label.slice(end - length, end));
    end -= length;
  }
  return cut;
}

const UNSAYABLE = /^[^aeiouy]+$|[^aeiouy]{4}|^(?=.{2}$)/;

/** A run of letters of an address: as syllables, as a name, or spelled. */
function sayLabel(words: Word[], text: string, start: number): void {
  const label = text.toLowerCase();
  if (label === 'gov' || label === 'com' || label === 'edu' || label === 'org' || label === 'net') {
    say(words, label, start, start + text.length);
    return;
  }
  if (UNSAYABLE.test(label)) {
    spell(words, text, start);
    return;
  }
  const cut = syllables(label);
  if (cut === undefined) say(words, label, start, start + text.length);
  let at = start;
  for (const syllable of cut ?? []) {
    say(words, syllable, at, at + syllable.length);
    at += syllable.length;
  }
}

/** Says an address part by part. */
function sayAddress(words: Word[], source: Source, start: number, stop: number): void {
  for (let at = start; at < stop;) {
    if (isLetter(source.code(at))) {
      const end = Math.min(stop, source.letters(at));
      sayLabel(words, source.text.slice(at, end), at);
      at = end;
    } else if (isDigit(source.code(at))) {
      const end = Math.min(stop, source.digits(at));
      say(words, digitByDigit(source.text.slice(at, end)), at, end);
      at = end;
    } else {
      say(words, SIGNS[source.char(at)] ?? '', at, at + 1);
      at += 1;
    }
  }
}

const SCHEME = /(?:https?|ftp):\/\//iy;

/** https://…: said as a link to its host, with its path where that is short. */
function url(source: Source, at: number, schemeEnd: number): ReturnType<Reader> {
  const end = runEnd(source, schemeEnd, isAddressPart);
  const words: Word[] = [];
  if (schemeEnd > at) say(words, 'liên kết', at, schemeEnd);
  let hostEnd = schemeEnd;
  while (hostEnd < end && isHostPart(source.code(hostEnd))) hostEnd += 1;
  const long = end - hostEnd > LONG_PATH;
  if (long && schemeEnd === at) say(words, 'liên kết', at, hostEnd);
  sayAddress(words, source, schemeEnd, long ? hostEnd : end);
  return end > schemeEnd ? token('electronic', at, end, words) : undefined;
}

/** #hashtag, @name */
function tagged(source: Source, at: number): ReturnType<Reader> {
  let end = at + 1;
  while (isLetter(source.code(end)) || isDigit(source.code(end)) || source.char(end) === '_')
    end += 1;
  if (end - at < 3 || !isLetter(source.code(at + 1))) return undefined;
  const words: Word[] = [];
  say(words, source.char(at) === '#' ? 'thăng' : 'a còng', at, at + 1);
  sayAddress(words, source, at + 1, end);
  return token('electronic', at, end, words);
}

/** URLs, e-mail addresses, host and file names, hashtags. */
export const electronic: Reader = (source, at) => {
  const sign = source.char(at);
  if (sign === '#' || sign === '@')
    return source.isBoundary(at - 1) ? tagged(source, at) : undefined;
  if (
    isHostPart(source.code(at - 1)) ||
    !isHostPart(source.code(at)) ||
    isLetter(source.code(at - 1))
  )
    return undefined;
  SCHEME.lastIndex = at;
  if ('hHfF'.includes(sign) && SCHEME.test(source.text)) return url(source, at, SCHEME.lastIndex);
  const end = runEnd(source, at, isHostPart);
  if (end === at || isLetter(source.code(end))) return undefined;
  const written = source.text.slice(at, end);
  const dot = written.lastIndexOf('.');
  const mail = written.indexOf('@');
  if (dot < 1 || mail === 0) return undefined;
  const last = written.slice(dot + 1).toLowerCase();
  const host = mail > 0 || DOMAINS.has(last) || written.toLowerCase().startsWith('www.');
  if (!host && !FILES.has(last)) return undefined;
  if (mail < 0 && /^[\d.]+$/.test(written.slice(0, dot))) return undefined;
  if (mail > 0) {
    const words: Word[] = [];
    sayAddress(words, source, at, end);
    return token('electronic', at, end, words);
  }
  return source.char(end) === '/' || host ? url(source, at, at) : fileName(source, at, end);
};

function fileName(source: Source, at: number, end: number): ReturnType<Reader> {
  const words: Word[] = [];
  sayAddress(words, source, at, end);
  return token('electronic', at, end, words);
}
