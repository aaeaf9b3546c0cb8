const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};
const VALID = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** A letter that a roman numeral may start with. */
export const ROMAN_CUE = /[IVXLCDM]/;

/** The value of a well-formed roman numeral; undefined for anything else. */
export function romanValue(written: string): number | undefined {
  if (written === '' || written.length > 15 || !VALID.test(written)) return undefined;
  let value = 0;
  for (let at = 0; at < written.length; at += 1) {
    const here = VALUES[written.charAt(at)] ?? 0;
    value += here < (VALUES[written.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return value;
}
