import { ANY, DIGIT, LETTER, PAUSE, SIGN, UPPER } from './characters.ts';
import { abbreviation } from './classes/abbreviation.ts';
import { acronym } from './classes/acronym.ts';
import { date } from './classes/date.ts';
import { electronic } from './classes/electronic.ts';
import { fraction } from './classes/fraction.ts';
import { legal } from './classes/legal.ts';
import { measure, per, unitAlone } from './classes/measure.ts';
import { money } from './classes/money.ts';
import { number } from './classes/number.ts';
import { ownLexicon } from './classes/own-lexicon.ts';
import { punctuation } from './classes/punctuation.ts';
import { range } from './classes/range.ts';
import { roman } from './classes/roman.ts';
import { symbol } from './classes/symbol.ts';
import { telephone } from './classes/telephone.ts';
import { time } from './classes/time.ts';
import { word } from './classes/word.ts';
import type { Reader } from './source.ts';

/**
 * The order in which the classes are tried at a place, and with what kind of character each can start.
 * The first that holds is said, and nothing that it covers is looked at again.
 */
const PRECEDENCE: readonly (readonly [Reader, number])[] = [
  [ownLexicon, ANY],
  [electronic, LETTER | DIGIT | SIGN],
  [legal, UPPER | DIGIT | SIGN],
  [date, DIGIT | UPPER],
  [time, DIGIT],
  [telephone, DIGIT | SIGN],
  [money, DIGIT | UPPER | SIGN],
  [measure, DIGIT | SIGN],
  [per, SIGN],
  [fraction, DIGIT | SIGN],
  [range, DIGIT | SIGN],
  [roman, UPPER],
  [abbreviation, LETTER],
  [unitAlone, LETTER],
  [acronym, LETTER | DIGIT],
  [number, DIGIT | SIGN],
  [symbol, LETTER | SIGN],
  [punctuation, PAUSE | SIGN],
  [word, LETTER],
];

const startingWith = (kind: number): readonly Reader[] =>
  PRECEDENCE.filter(([, starts]) => (starts & kind) !== 0).map(([read]) => read);

/** The readers by the kind of the first character. */
export const READERS: readonly (readonly Reader[])[] = Array.from({ length: SIGN + 1 }, (_, kind) =>
  startingWith(kind),
);
