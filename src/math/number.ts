import { cardinal, normalize, spoken } from '../vietnamese/index.ts';

const NUMBER = /^\d+(?:[.,\u00a0 ]\d+)*$/;
const INTEGER = /^(?:0|[1-9]\d*)$/;

/** A number as it is said in text; undefined where the text is no number in figures. */
export function sayNumber(text: string): string | undefined {
  if (INTEGER.test(text)) return cardinal(text, 'north');
  if (/^[.,]\d+$/.test(text)) return sayNumber(`0${text}`);
  return NUMBER.test(text) ? spoken(normalize(text)).replace(/[.?!]/g, ' ') : undefined;
}
