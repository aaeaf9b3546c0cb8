/**
 * Reads `written=spoken` lines, and lines of a spoken form alone, whose initials, without "và" and without
 * tones, are what is written (`ủy ban nhân dân` is UBND); a compact way to keep a table that compresses well.
 */
export const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const cut = line.indexOf('=', 1);
        return cut < 0 ? [initials(line), line] : [line.slice(0, cut), line.slice(cut + 1)];
      }),
  );

const initials = (spoken: string): string =>
  spoken
    .replace(/ và(?= )/g, '')
    .replace(/(\S)\S* ?/g, '$1')
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .toUpperCase();
