/** A table of the vocabulary from its lines `sign words`; several signs with one name stand side by side. */
export function table(lines: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const space = line.indexOf(' ');
    for (const sign of line.slice(0, space)) names.set(sign, line.slice(space + 1));
  }
  return names;
}
