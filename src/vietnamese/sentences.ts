import { isDigit, isSpace, isUpper, isWordPart } from './characters.ts';
import type { Span } from './token.ts';

/**
 * What ends in a dot and does not end a sentence: titles, places, signers, numbering. Compared in lower case.
 */
const DOTTED = new Set(
  (
    'tp tx tt q p h x đ t ts ths th.s pgs gs gs.ts pgs.ts tskh gs.tskh pgs.tskh bs ks kts ls ds cn ck ng tr nxb no mr mrs ms dr ' +
    'tm kt tl tuq km đt st co ltd inc jr sr vd tr.cn nsnd nsưt cp r.i.p bscki bsckii vv.v'
  ).split(' '),
);
/** Headings whose number is followed by a dot: Điều 5. Chương II. Mục 1. */
const HEADING =
  /(?:^|[\s“"(])(?:điều|chương|mục|phần|khoản|phụ lục|bài|câu|bước|tiểu mục|tiết|bảng|hình|biểu)\s+(?:\d{1,4}[a-zđ]?|[ivxlc]{1,6}|[a-z])$/u;
/** A number, a letter or a numeral at the head of a line. */
const NUMBERING = /(?:^|\n)[\s\-+•*]*(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ])$/u;
const CLOSERS = '”"’\')]»}';
const OPENERS = '“"‘\'([«-–+•*';
const LOOK = 24;

/** Whether a dot here belongs to what stands before it and not to the sentence. */
function isAbbreviated(text: string, dot: number): boolean {
  const left = text.slice(Math.max(0, dot - LOOK), dot);
  const lower = left.toLowerCase();
  const written = /[\p{L}.]+$/u.exec(left)?.[0] ?? '';
  const last = written.toLowerCase();
  if (/^\p{Lu}$/u.test(written) || DOTTED.has(last)) return !/\d$/.test(left);
  if (HEADING.test(lower) || DOTTED.has(last.slice(last.lastIndexOf('.') + 1))) return true;
  return NUMBERING.test(lower) && (dot <= LOOK || lower.includes('\n') || left.length < LOOK);
}

function skip(text: string, at: number, set: string): number {
  let end = at;
  while (end < text.length && set.includes(text.charAt(end))) end += 1;
  return end;
}

/** Whether what follows the space could begin a sentence. */
function opens(text: string, at: number): boolean {
  const next = skip(text, at, OPENERS);
  let start = next;
  while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
  const code = text.charCodeAt(start);
  return start >= text.length || isUpper(code) || isDigit(code) || !isWordPart(code);
}

/** Where a sentence that may end at this mark does end, past closers and spaces; -1 where it goes on. */
function endAt(text: string, mark: number): number {
  const char = text.charAt(mark);
  let after = mark + 1;
  while (after < text.length && '.…?!/'.includes(text.charAt(after))) after += 1;
  const single = after === mark + 1;
  after = skip(text, after, CLOSERS);
  if (after < text.length && !isSpace(text.charCodeAt(after))) return -1;
  let next = after;
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
  if (next >= text.length) return next;
  const newline = text.slice(after, next).includes('\n');
  if (char === '.' && single && isAbbreviated(text, mark)) return -1;
  return newline || opens(text, next) ? next : -1;
}

/**
 * The sentences of a text, lazily: spans that tile it, each with the spaces after it. The rules are our own
 * and not those of `Intl.Segmenter('vi')`, which cuts after "TP.", "ThS." and "Điều 5.", differs between
 * browsers and takes more than linear time on long texts.
 */
export function* eachSentence(text: string): Generator<Span, void, undefined> {
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let end = -1;
    if (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026) {
      end = endAt(text, at);
      if (end < 0) while ('.…?!'.includes(text.charAt(at + 1)) && at + 1 < text.length) at += 1;
    } else if (code === 0x0a) {
      end = at + 1;
      while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
    }
    if (end < 0) continue;
    if (/\S/.test(text.slice(start, Math.min(end, start + 64))) || end >= text.length) {
      yield { start, end };
      start = end;
    }
    at = end - 1;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** All sentences of a text. */
export const sentences = (text: string): Span[] => [...eachSentence(text)];
