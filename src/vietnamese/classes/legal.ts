import { isDigit, isLetter } from '../characters.ts';
import { bodyName } from '../lexicon/bodies.ts';
import { DIVISIONS, DOCUMENTS } from '../lexicon/legal.ts';
import { cardinal } from '../numerals.ts';
import { spell } from '../spelling.ts';
import { matchAt, say, token, type Reader, type Source } from '../source.ts';
import type { Word } from '../token.ts';

/** `N[a][/YYYY]` and the sign before the code; then the code's parts. */
const HEAD = /(\d{1,6})([a-zđ]?)(?: ?\/ ?([12]\d{3}))? ?([/-]) ?(?=\p{Lu})/uy;
const CODE =
  /\p{Lu}[\p{L}\d]{0,14}(?:&\p{Lu}{1,8})?(?:[-–/.] ?\p{Lu}[\p{L}\d]{0,14}(?:&\p{Lu}{1,8})?){0,4}/uy;
const TERM = /^(QH|UBTVQH|HĐND|UBND)(\d{1,2}|[KX]?[IVX]+)$/;
const STANDARD =
  /((?:QCVN|TCVN|TCXDVN|TCXD|TCN|QCĐP|TCCS|ISO(?:\/IEC)?)(?:[ -](?:ISO(?:\/IEC)?|IEC))?)[ -]?(\d{1,5}(?:-\d{1,3}(?!\d))?)(?:[:-](\d{4}))?(?:\/(\p{Lu}{2,10}))?/uy;

const STANDARDS: Readonly<Record<string, string>> = {
  QCVN: 'quy chuẩn việt nam',
  TCVN: 'tiêu chuẩn việt nam',
  TCXD: 'tiêu chuẩn xây dựng',
  TCXDVN: 'tiêu chuẩn xây dựng việt nam',
  TCN: 'tiêu chuẩn ngành',
  QCĐP: 'quy chuẩn địa phương',
  TCCS: 'tiêu chuẩn cơ sở',
  ISO: 'i sô',
  'ISO/IEC': 'i sô i e xê',
};

interface Part {
  readonly text: string;
  readonly start: number;
}

function parts(code: string, start: number): Part[] {
  const found: Part[] = [];
  for (const { 0: text, index } of code.matchAll(/[\p{L}\d&]+/gu)) {
    found.push({ text, start: start + index });
  }
  return found;
}

/** The issuer as it is said: QH14 is the National Assembly of the fourteenth term. */
function issuer(source: Source, text: string): string | undefined {
  const [, body = '', term = ''] = TERM.exec(text) ?? [];
  if (body !== '' && /^\d+$/.test(term)) {
    return `${bodyName(body) ?? ''} khóa ${cardinal(term, source.dialect)}`;
  }
  return bodyName(text);
}

/** Whether the text right after names the issuer anyway: "30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ". */
function followedBy(source: Source, end: number, name: string): boolean {
  const right = source.right(end);
  const own =
    /^,? (?:ngày (?:[\d/.-]{6,10}|\d\d? tháng \d\d? năm \d{4}),? )?(?:do |của )(.*)$/s.exec(
      right,
    )?.[1];
  return own !== undefined && (own.startsWith(name) || sameHead(own, name));
}

const sameHead = (own: string, name: string): boolean => {
  const written = /^\p{L}+/u.exec(own)?.[0].toUpperCase() ?? '';
  const known = bodyName(written) ?? (written === 'TTG' ? bodyName('TTg') : undefined);
  return (
    (known !== undefined && known === name) ||
    (name === bodyName('TTg') && own.startsWith('thủ tướng'))
  );
};

function sayCode(words: Word[], source: Source, code: Part[], end: number): void {
  let typed = false;
  let issued = false;
  for (const { text, start } of code) {
    const stop = start + text.length;
    const kind: string | undefined = !typed && !issued ? DOCUMENTS.get(text) : undefined;
    const body = issuer(source, text);
    if (kind !== undefined) {
      typed = true;
      if (!saidBefore(source, kind)) say(words, kind, start, stop);
    } else if (body !== undefined) {
      const last = start === code.at(-1)?.start;
      if (last && typed && followedBy(source, end, body)) return;
      if (typed && !issued) say(words, 'của', start, stop);
      else if (issued) say(words, ',', start, start);
      say(words, body, start, stop);
      issued = true;
    } else {
      const division = DIVISIONS.get(text);
      if (division !== undefined && issued) say(words, division, start, stop);
      else {
        if (typed && !issued) say(words, 'của', start, stop);
        spell(words, text, start);
        issued = true;
      }
    }
  }
}

/** "Nghị định số 30/…": the kind stands before the number and is not said twice. */
const saidBefore = (source: Source, kind: string): boolean => {
  const words = source.tokens.slice(-16).flatMap((before) => before.words.map(({ text }) => text));
  return words.join(' ').replace(/ số$/, '').endsWith(kind);
};

/** QCVN 40:2011/BTNMT, TCVN ISO 9001:2015. */
function standard(source: Source, at: number): ReturnType<Reader> {
  const found = matchAt(STANDARD, source, at);
  if (!found) return undefined;
  const [whole, name = '', digits = '', year, body] = found;
  const end = at + whole.length;
  if (!source.isBoundary(end)) return undefined;
  const words: Word[] = [];
  const [kind = '', foreign] = name.split(/[ -]/);
  say(words, STANDARDS[kind] ?? '', at, at + kind.length);
  if (foreign !== undefined)
    say(words, STANDARDS[foreign] ?? 'i e xê', at + kind.length + 1, at + name.length);
  const numberAt = at + whole.indexOf(digits, name.length);
  const [first = '', second] = digits.split('-');
  say(words, cardinal(first, source.dialect), numberAt, numberAt + first.length);
  if (second !== undefined)
    say(
      words,
      cardinal(second, source.dialect),
      numberAt + first.length + 1,
      numberAt + digits.length,
    );
  let next = numberAt + digits.length;
  if (year !== undefined) {
    say(words, 'năm', next + 1, next + 5);
    say(words, cardinal(year, source.dialect), next + 1, next + 5);
    next += 5;
  }
  if (body !== undefined) {
    const name = bodyName(`B${body}`) ?? bodyName(body);
    say(words, name === undefined ? 'của' : `của ${name}`, next + 1, end);
    if (name === undefined) spell(words, body, next + 1);
  }
  return token('legal', at, end, words);
}

/** "Số:      /QĐ-UBND": the number is still to be written in. */
function unnumbered(source: Source, at: number): ReturnType<Reader> {
  const code = matchAt(CODE, source, at + 1)?.[0] ?? '';
  const list = parts(code, at + 1);
  if (list.length < 2 || !DOCUMENTS.has(list[0]?.text ?? '')) return undefined;
  const words: Word[] = [];
  sayCode(words, source, list, at + 1 + code.length);
  return token('legal', at, at + 1 + code.length, words);
}

const YEAR_ONLY = /(\d{1,4})\/([12]\d{3})(?![\d/])/y;
const KIND_BEFORE = /^(?:tư|định|quyết|thị|luật|lệnh|văn|hoạch|trình)$/;

/** Thông tư 26/2020: after the kind of a document it is a number of a year, never a month. */
function yearOnly(source: Source, at: number): ReturnType<Reader> {
  const found = matchAt(YEAR_ONLY, source, at);
  if (!found) return undefined;
  const before = source.tokens.at(-2)?.words.at(-1)?.text ?? '';
  if (!KIND_BEFORE.test(before) && !/\ssố $/.test(source.left(at))) return undefined;
  const [whole, digits = '', year = ''] = found;
  const words: Word[] = [];
  const cut = at + digits.length;
  say(words, cardinal(digits, source.dialect), at, cut);
  say(words, `năm ${cardinal(year, source.dialect)}`, cut + 1, at + whole.length);
  return token('legal', at, at + whole.length, words);
}

/** Numbers of legal documents: number, year, and what the code stands for. */
export const legal: Reader = (source, at) => {
  if (!source.isBoundary(at - 1)) return undefined;
  if (isLetter(source.code(at)))
    return 'QTI'.includes(source.char(at)) ? standard(source, at) : undefined;
  if (source.char(at) === '/') return unnumbered(source, at);
  const dated = yearOnly(source, at);
  if (dated) return dated;
  if (!isDigit(source.code(at)) || !/[/\-a-zđ]/.test(source.afterDigits(at))) return undefined;
  const head = matchAt(HEAD, source, at);
  if (!head) return undefined;
  const [written, digits = '', letter = '', year, sign] = head;
  const codeAt = at + written.length;
  const code = matchAt(CODE, source, codeAt)?.[0] ?? '';
  const end = codeAt + code.length;
  if (!source.isBoundary(end)) return undefined;
  const list = parts(code, codeAt);
  const known = list.some(({ text }) => DOCUMENTS.has(text) || issuer(source, text) !== undefined);
  const cued = /(?:số|luật|định|tư|văn|báo) $/.test(source.left(at));
  if (!known && !(cued && list.length > 1) && year === undefined) return undefined;
  if (!known && sign === '-') return undefined;
  const words: Word[] = [];
  const numberEnd = at + digits.length;
  say(words, cardinal(digits, source.dialect), at, numberEnd);
  if (letter !== '') spell(words, letter, numberEnd);
  if (year !== undefined) {
    const yearAt = at + written.indexOf(year, digits.length);
    say(words, 'năm', yearAt, yearAt + 4);
    say(words, cardinal(year, source.dialect), yearAt, yearAt + 4);
  }
  if (source.legal === 'letters') spell(words, code, codeAt);
  else sayCode(words, source, list, end);
  return token('legal', at, end, words);
};
