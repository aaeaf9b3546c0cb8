/** Reads `written=spoken` lines; a compact way to keep a table that compresses well. */
export const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const cut = line.indexOf('=', 1);
        return [line.slice(0, cut), line.slice(cut + 1)];
      }),
  );
