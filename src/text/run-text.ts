/** A stretch of passage text that stands without a gap in one text node. */
interface Run {
  /** Where it begins in the passage's text. */
  readonly at: number;
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly offset: number;
  length: number;
}

const WORD_OR_SPACE = /[^ \t\n\r\f]+|[ \t\n\r\f]+/g;
/** A no-break space is text: CSS keeps it. */
const isCollapsible = (piece: string): boolean => ' \t\n\r\f'.includes(piece.charAt(0));

/**
 * Gathers the text of one passage from text nodes, collapsing white space as CSS does, and
 * remembers where each piece came from.
 */
export class RunText {
  #text = '';
  #runs: Run[] = [];

  get text(): string {
    return this.#text;
  }

  /** Adds `node.data` from `from` to `to` (UTF-16 code units). */
  add(node: Text, from: number, to: number): void {
    for (const { 0: piece, index } of node.data.slice(from, to).matchAll(WORD_OR_SPACE)) {
      if (!isCollapsible(piece)) this.#push(node, from + index, piece);
      else if (!this.#endsInSpace()) this.#push(node, from + index, ' ');
    }
  }

  /** The DOM range of a span of the text; null when the nodes have left their document. */
  range(start: number, end: number): Range | null {
    const first = this.#runAt(start);
    const last = this.#runAt(Math.max(start, end - 1));
    if (!first?.node.isConnected || !last?.node.isConnected) return null;
    const from = first.offset + (start - first.at);
    const to = last.offset + (end - last.at);
    // The page may have shortened the text since.
    if (from > first.node.length || to > last.node.length) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, from);
    range.setEnd(last.node, to);
    return range;
  }

  #endsInSpace(): boolean {
    return this.#text === '' || this.#text.endsWith(' ');
  }

  #push(node: Text, offset: number, piece: string): void {
    const last = this.#runs.at(-1);
    if (last?.node === node && last.offset + last.length === offset) last.length += piece.length;
    else this.#runs.push({ at: this.#text.length, node, offset, length: piece.length });
    this.#text += piece;
  }

  /** Binary search for the run that holds an offset. */
  #runAt(offset: number): Run | undefined {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#runs[low];
  }
}
