import { cardinal } from './numerals.ts';
import type { Source } from './source.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isMonth = (month: string): boolean =>
  month.length <= 2 && Number(month) >= 1 && Number(month) <= 12;

export const isDayOf = (day: string, month: string): boolean =>
  day.length <= 2 &&
  isMonth(month) &&
  Number(day) >= 1 &&
  Number(day) <= (DAYS[Number(month) - 1] ?? 0);

export const isYear = (year: string): boolean => /^[12]\d{3}$/.test(year);

/** A day that was there: 29/02/2023 was not. */
export function isDate(day: string, month: string, year: string): boolean {
  if (!isDayOf(day, month)) return false;
  const full = Number(fullYear(year));
  const leap = full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0);
  return !(Number(month) === 2 && Number(day) === 29 && !leap);
}

/** 18 → 2018, 75 → 1975; four digits as they are. */
export const fullYear = (year: string): string =>
  year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;

/** A month's name: tư for the fourth. */
export const monthName = (source: Source, month: string): string =>
  Number(month) === 4 ? 'tư' : cardinal(month, source.dialect);
