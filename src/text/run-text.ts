/** A stretch of passage text that stands without a gap in one text node, or for one element or several as a whole. */
interface Run {
  /** Where it begins in the passage's text. */
  readonly at: number;
  readonly node: Text | Element;
  /** Where it begins in the node's data. */
  readonly offset: number;
  length: number;
  /** The last of several elements. */
  readonly last?: Element;
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

  /** Adds text that stands for an element, or for all from one element to another. */
  put(text: string, node: Element, last = node): void {
    this.#runs.push({ at: this.#text.length, node, offset: 0, length: text.length, last });
    this.#text += text;
  }

  /** The DOM range of a span of the text; null when the nodes have left their document. */
  range(start: number, end: number): Range | null {
    const first = this.#runAt(start);
    const last = this.#runAt(Math.max(start, end - 1));
    if (!first?.node.isConnected || !last?.node.isConnected) return null;
    const range = first.node.ownerDocument.createRange();
    const from = first.offset + (start - first.at);
    const to = last.offset + (end - last.at);
    if (first.last) range.setStartBefore(first.node);
    // The page may have shortened the text since.
    else if (from > (first.node as Text).length) return null;
    else range.setStart(first.node, from);
    if (last.last) range.setEndAfter(last.last);
    else if (to > (last.node as Text).length) return null;
    else range.setEnd(last.node, to);
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
