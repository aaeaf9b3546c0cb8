import { ASKED, findFormula, HIDING, WORDS, type Found } from './find.ts';
import type * as said from './said.ts';
import type * as tex from './tex.ts';
import { edgesOf, numbered } from './places.ts';
import { fillTables } from './tables.ts';

/** A formula as it is said: its parts, each from an element to another, the whole first and last; and its words. */
interface Formula {
  readonly parts: readonly (readonly [Element, Element])[];
  readonly words: readonly { readonly text: string; readonly part: number }[];
}

/** A half-open stretch of a text, in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word that is said for a formula written in a text, and where that formula stands. */
interface WrittenWord extends Stretch {
  readonly text: string;
  readonly formula: Stretch;
}

/** Syllables, letters, and `,` for a pause. */
const wordsOf = (text: string): readonly string[] => text.match(/[^\s,]+|,/g) ?? [];

/** What is said of a formula of which nothing can be known. */
const UNKNOWN = ['công', 'thức'].map((text) => ({ text, part: 0 }));

type Say = typeof said;
type Tex = typeof tex;

/**
 * Loads what says the formulas of an element of a page: the parser, and what reads TeX where there is TeX.
 *
 * @throws TypeError where the parser cannot be loaded
 */
export async function formulasIn(root: Element): Promise<Formulas> {
  const hasTex =
    root.closest(ASKED) !== null ||
    root.querySelector(ASKED) !== null ||
    [root, ...root.querySelectorAll(HIDING)].some((one) => findFormula(one)?.tex !== undefined);
  const [say, tex] = await Promise.all([
    import('./said.ts'),
    hasTex ? import('./tex.ts').catch(() => null) : null,
  ]);
  await fillTables();
  return new Formulas(say, tex);
}

/** The formulas of a page, said as they are met. */
export class Formulas {
  readonly #say: Say;
  readonly #tex: Tex | null;

  constructor(say: Say, tex: Tex | null) {
    this.#say = say;
    this.#tex = tex;
  }

  /** The MathML of a formula, made of its TeX where it has no other; null where neither is known. */
  mathOf({ shown, math, tex }: Found): Element | null {
    return math ?? ((tex && this.#tex?.mathOf(tex, shown.ownerDocument)) || null);
  }

  /** The formula that an element shows, part by part where the page shows its parts; null for any other element. */
  of(element: Element): Formula | null {
    if (element.matches(WORDS)) {
      const words = wordsOf(element.textContent).map((text) => ({ text, part: 0 }));
      return { parts: [[element, element]], words };
    }
    const found = findFormula(element);
    if (!found) return null;
    const math = this.mathOf(found);
    if (math) return this.#said(math, element);
    // A picture has its alternative, which is read as any other's.
    if (element.localName === 'img') return null;
    return { parts: [[element, element]], words: UNKNOWN };
  }

  /** The text of an element without its TeX, and the words for that; null where the page does not ask for it. */
  written(text: string, element: Element): { text: string; words: readonly WrittenWord[] } | null {
    if (!this.#tex || !element.closest(ASKED)) return null;
    const words: WrittenWord[] = [];
    let rest = text;
    for (const { tex, start, end } of this.#tex.writtenTex(text)) {
      const math = this.#tex.mathOf(tex, element.ownerDocument);
      if (!math) continue;
      const formula = { start, end };
      for (const word of this.#said(math, element).words)
        words.push({ text: word.text, start, end, formula });
      rest = rest.slice(0, start) + '\ufffc'.repeat(end - start) + rest.slice(end);
    }
    return { text: rest, words };
  }

  /** What is said one after another of one part is put together; all of it where `shown` is not the MathML itself. */
  #said(math: Element, shown: Element): Formula {
    const { sayParts, AT } = this.#say;
    const parts: [Element, Element][] = [[shown, shown]];
    const words: { text: string; part: number }[] = [];
    for (const { text, node } of sayParts(numbered(math, AT))) {
      const edges = math === shown && node ? edgesOf(node, math, AT) : undefined;
      const [first, last] = edges ?? [shown, shown];
      const before = parts.at(-1);
      if (before?.[0] !== first || before[1] !== last) parts.push([first, last]);
      const part = parts.length - 1;
      words.push(...wordsOf(text).map((word) => ({ text: word, part })));
    }
    parts.push([shown, shown]);
    return { parts, words };
  }
}
