/** A text node gives at most this many characters at a time, so that the first word comes at once. */
const PIECE = 4000;

/** Where the next piece of a long text ends: after a sentence, else at a space, else where it must. */
export function pieceEnd(data: string, from: number): number {
  if (data.length - from <= PIECE) return data.length;
  const window = data.slice(from, from + PIECE);
  const sentence = Math.max(
    ...['. ', '? ', '! ', '.\n', '?\n', '!\n'].map((end) => window.lastIndexOf(end)),
  );
  if (sentence > PIECE / 2) return from + sentence + 2;
  const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'));
  if (space > 0) return from + space + 1;
  // Never between the two halves of a surrogate pair.
  const last = window.charCodeAt(PIECE - 1);
  return from + (last >= 0xd800 && last < 0xdc00 ? PIECE - 1 : PIECE);
}
