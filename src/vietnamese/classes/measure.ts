import { amount, sayAmount } from '../amount.ts';
import { isLetter } from '../characters.ts';
import { ATTACHED_ONLY, PER_WORDS, UNITS } from '../lexicon/units.ts';
import { say, saying, token, type Reader, type Source } from '../source.ts';
import type { Token, Word } from '../token.ts';

const LONGEST = 4;
const POWERS: Readonly<Record<string, string>> = {
  '2': ' vuông',
  '²': ' vuông',
  '3': ' khối',
  '³': ' khối',
};
const LENGTHS = /^(?:[kdcmn]?m|dam|hm)$/;

interface Unit {
  readonly end: number;
  readonly spoken: string;
}

/** The unit that stands whole here, its power included: m, km2, mg, °C. */
export function unitAt(source: Source, at: number, attached: boolean): Unit | undefined {
  for (let length = LONGEST; length > 0; length -= 1) {
    const symbol = source.text.slice(at, at + length);
    const name = UNITS.get(symbol);
    if (name === undefined || (!attached && ATTACHED_ONLY.has(symbol))) continue;
    let end = at + length;
    let spoken = name;
    const power = POWERS[source.char(end)];
    if (power !== undefined && LENGTHS.test(symbol)) {
      spoken += power;
      end += 1;
    }
    if (source.isBoundary(end) || (!isLetter(source.code(end - 1)) && !isLetter(source.code(end))))
      return { end, spoken };
  }
  return undefined;
}

/** /h, /ngày, /m2 after a unit: what it is counted by. */
function perUnit(source: Source, at: number): Unit | undefined {
  if (source.char(at) !== '/') return undefined;
  const start = source.spaces(at + 1);
  const unit = unitAt(source, start, true);
  if (unit) return unit;
  const end = source.letters(start);
  const word = source.text.slice(start, end);
  return PER_WORDS.has(word) ? { end, spoken: word } : undefined;
}

/** Measure: an amount and its unit, with what it is counted by. */
export const measure: Reader = (source, at) => {
  const found = amount(source, at);
  if (!found) return undefined;
  const start = source.spaces(found.end);
  if (start - found.end > 1) return undefined;
  const unit = unitAt(source, start, start === found.end);
  if (!unit) return undefined;
  if (!source.isBoundary(unit.end) && isLetter(source.code(unit.end - 1))) return undefined;
  const words: Word[] = [];
  sayAmount(words, source, found);
  say(words, unit.spoken, start, unit.end);
  let end = unit.end;
  for (let per = perUnit(source, end); per; per = perUnit(source, end)) {
    say(words, 'trên', end, end + 1);
    say(words, per.spoken, end + 1, per.end);
    end = per.end;
  }
  return token('measure', at, end, words);
};

/** /kg, /người/tháng after money or a counted word: a slash that says one. */
export const per: Reader = (source, at) => {
  const unit = perUnit(source, at);
  if (!unit) return undefined;
  const before = source.tokens.at(-1);
  if (!before || !isCounted(before, source)) return undefined;
  const words: Word[] = [];
  const priced = before.class === 'money' || source.wordBefore(at) === 'đồng';
  const again = before.words[0]?.text === 'một' && source.char(before.start) === '/';
  say(words, priced || again ? 'một' : 'trên', at, at + 1);
  say(words, unit.spoken, at + 1, unit.end);
  return token('measure', at, unit.end, words);
};

/** Money, a measure, or a word right after a number: 120 người/km2. */
const isCounted = (before: Token, source: Source): boolean =>
  before.class === 'money' ||
  before.class === 'measure' ||
  (before.class === 'word' && /\d\s+(?:\S+ ){0,2}\S+$/.test(source.left(before.end)));

/** Units that are no words and so are said wherever they stand: mỗi kg, (km2), mg/l. */
const ALONE = /(?:[kcm]m[23²³]?|m[23²³]|kg|mg|ml|kWh|MWh|kW|MW|GW|kV|Mbps|km\/h)(?![\p{L}\d])/uy;

export const unitAlone: Reader = (source, at) => {
  if (!source.isBoundary(at - 1)) return undefined;
  ALONE.lastIndex = at;
  const unit = ALONE.test(source.text) ? unitAt(source, at, true) : undefined;
  return unit && saying('measure', at, unit.end, unit.spoken);
};
