import type { Dialect } from './options.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** Past a billion billions nobody counts: digit by digit from here on. */
const LONGEST_NAMED = 21;

export const digitName = (digit: string): string => DIGITS[Number(digit)] ?? '';

/** Digit by digit, as a telephone number is said. */
export const digitByDigit = (digits: string): string => Array.from(digits, digitName).join(' ');

const thousand = (dialect: Dialect): string => (dialect === 'south' ? 'ngàn' : 'nghìn');
const odd = (dialect: Dialect): string => (dialect === 'north' ? 'linh' : 'lẻ');

function belowHundred(value: number): string {
  const ones = value % 10;
  const tens = Math.floor(value / 10);
  if (tens === 0) return DIGITS[ones] ?? '';
  if (tens === 1) {
    if (ones === 0) return 'mười';
    return `mười ${ones === 5 ? 'lăm' : (DIGITS[ones] ?? '')}`;
  }
  const head = `${DIGITS[tens] ?? ''} mươi`;
  if (ones === 0) return head;
  const last = { 1: 'mốt', 4: 'tư', 5: 'lăm' }[ones] ?? DIGITS[ones] ?? '';
  return `${head} ${last}`;
}

/** Below a thousand; `full` says the empty hundreds too, as after a larger group. */
function belowThousand(value: number, full: boolean, dialect: Dialect): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !full) return belowHundred(rest);
  const head = `${DIGITS[hundreds] ?? ''} trăm`;
  if (rest === 0) return head;
  return rest < 10
    ? `${head} ${odd(dialect)} ${DIGITS[rest] ?? ''}`
    : `${head} ${belowHundred(rest)}`;
}

/** Below a billion, from at most nine digits. */
function belowBillion(digits: string, full: boolean, dialect: Dialect): string {
  const padded = digits.padStart(9, '0');
  const said: string[] = [];
  const names = ['triệu', thousand(dialect), ''];
  names.forEach((name, group) => {
    const value = Number(padded.slice(group * 3, group * 3 + 3));
    if (value === 0) return;
    const text = belowThousand(value, full || said.length > 0, dialect);
    said.push(name === '' ? text : `${text} ${name}`);
  });
  return said.join(' ');
}

/** A cardinal of any length, from its digits. Leading zeros are not said. */
export function cardinal(digits: string, dialect: Dialect): string {
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return 'không';
  if (significant.length > LONGEST_NAMED) return digitByDigit(significant);
  const said: string[] = [];
  const groups = Math.ceil(significant.length / 9);
  const padded = significant.padStart(groups * 9, '0');
  for (let group = 0; group < groups; group += 1) {
    const billions = Array<string>(groups - 1 - group).fill('tỷ');
    const text = belowBillion(padded.slice(group * 9, group * 9 + 9), said.length > 0, dialect);
    if (text !== '') said.push(text, ...billions);
  }
  return said.join(' ');
}

/** The digits after a decimal mark: two as a number, otherwise one by one. */
export const decimals = (digits: string, dialect: Dialect): string =>
  digits.length <= 2 && !digits.startsWith('0') ? cardinal(digits, dialect) : digitByDigit(digits);

/** After thứ, or xếp hạng: nhất and tư, otherwise the cardinal. */
export function ordinal(digits: string, dialect: Dialect): string {
  const value = Number(digits);
  if (value === 1) return 'nhất';
  return value === 4 ? 'tư' : cardinal(digits, dialect);
}
