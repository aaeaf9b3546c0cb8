/**
 * Reads `written=spoken` lines, and lines of a spoken form alone, whose initials are what is written (`khu
 * công nghiệp` is KCN); a compact way to keep a table that compresses well.
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

const initials = (spoken: string): string => spoken.replace(/(\S)\S* ?/g, '$1').toUpperCase();
