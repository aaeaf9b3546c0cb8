import { amount, sayAmount } from '../amount.ts';
import { kindOf, LETTER } from '../characters.ts';
import { CURRENCIES } from '../lexicon/currencies.ts';
import { say, token, type Reader, type Source } from '../source.ts';
import type { Word } from '../token.ts';

const LONGEST = 4;

/** End of the currency that stands whole at a place, or -1. */
function currencyEnd(source: Source, at: number): number {
  for (let length = LONGEST; length > 0; length -= 1) {
    const end = at + length;
    if (!CURRENCIES.has(source.text.slice(at, end))) continue;
    const last = kindOf(source.code(end - 1));
    if ((last & LETTER) === 0 || source.isBoundary(end)) return end;
  }
  return -1;
}

/** $100, US$ 3,5 triệu, VND 20.000: said after the amount. */
function currencyFirst(source: Source, at: number, end: number): ReturnType<Reader> {
  const found = amount(source, source.spaces(end));
  if (!found || found.start - end > 1 || found.first.sign < 0) return undefined;
  const words: Word[] = [];
  sayAmount(words, source, found);
  say(words, CURRENCIES.get(source.text.slice(at, end)) ?? '', at, end);
  return token('money', at, found.end, words);
}

/** Money: 1.500.000đ, 3,2 tỷ đồng, 8-10 triệu USD, $100. */
export const money: Reader = (source, at) => {
  const first = currencyEnd(source, at);
  if (first > 0) {
    const written = source.text.slice(at, first);
    return 'đồngĐ'.includes(written) || !source.isBoundary(at - 1)
      ? undefined
      : currencyFirst(source, at, first);
  }
  const found = amount(source, at);
  if (!found) return undefined;
  const unit = source.spaces(found.end);
  const end = currencyEnd(source, unit);
  if (end < 0 || unit - found.end > 1) return undefined;
  const written = source.text.slice(unit, end);
  if (written === 'Đ' && unit > found.end) return undefined;
  const words: Word[] = [];
  sayAmount(words, source, found);
  say(words, CURRENCIES.get(written) ?? '', unit, end);
  return token('money', at, end, words);
};
