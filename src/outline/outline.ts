import { addressOf } from './address.ts';
import { flatChildren } from './flat.ts';
import { matches, matchKey, queryKeys, type MatchKey } from './match.ts';
import { labelOf, nameOf } from './name.ts';
import { nest, type OutlineNode } from './nest.ts';
import type { OutlineItem, OutlineKind } from './item.ts';
import { partOf, type Part } from './parts.ts';

export interface OutlineOptions {
  /** What is left out with all that is in it. */
  readonly except: Element;
  /** What of an item is shown to the citizen, and so is searched. */
  readonly wordsOf: (item: OutlineItem) => string;
}

/** What has been found of a kind, and of each item what is compared with what is typed. */
interface Found {
  readonly items: OutlineItem[];
  readonly keys: MatchKey[];
  /** Those that have what was typed in them; null when it is not known any more. */
  narrowed: readonly OutlineItem[] | null;
}
const nothing = (): Found => ({ items: [], keys: [], narrowed: null });

/** Milliseconds of work at a time: longer would delay what the citizen does meanwhile. */
const SLICE = 8;

/** What has no content that is shown, or is out of everybody's reach with all that is in it. */
const CLOSED = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'iframe']);

interface Level {
  readonly children: Iterator<Element, undefined>;
  /** Landmarks around the children. */
  readonly landmarks: number;
}

/**
 * What a page consists of, in reading order through open shadow roots, as assistive technology
 * finds it: what is hidden, `aria-hidden`, `inert` or in a closed `<details>` is left out, what is
 * hidden from the eye alone is not. Looked through in slices, so that a page of any length opens as
 * fast as a short one.
 */
export class Outline {
  readonly #options: OutlineOptions;
  readonly #levels: Level[];
  readonly #found: Readonly<Record<OutlineKind, Found>> = {
    heading: nothing(),
    landmark: nothing(),
    link: nothing(),
    field: nothing(),
  };
  #query: readonly MatchKey[] = [];

  constructor(root: Element, options: OutlineOptions) {
    this.#options = options;
    this.#levels = [{ children: [root].values(), landmarks: 0 }];
  }

  /** Whether the whole page has been looked through, so that the counts are true. */
  get isComplete(): boolean {
    return this.#levels.length === 0;
  }

  /** Whether the page has anything of a kind, whatever was typed. */
  has(kind: OutlineKind): boolean {
    return this.#found[kind].items.length > 0;
  }

  /** What has been found of a kind so far that has what was typed in it. */
  of(kind: OutlineKind): readonly OutlineItem[] {
    const found = this.#found[kind];
    if (this.#query.length === 0) return found.items;
    found.narrowed ??= found.items.filter((_, at) =>
      matches(found.keys[at] as MatchKey, this.#query),
    );
    return found.narrowed;
  }

  /** The same as nested lists, so many of them. */
  tree(kind: OutlineKind, most: number): readonly OutlineNode[] {
    return nest(this.of(kind).slice(0, most));
  }

  /** Keeps to what has these words in it, typed with or without marks; '' for everything. */
  narrow(query: string): void {
    this.#query = queryKeys(query);
    for (const found of Object.values(this.#found)) found.narrowed = null;
  }

  /**
   * Looks on.
   *
   * @param ms for how long at most
   * @param isEnough ends it earlier
   */
  look(ms = SLICE, isEnough: () => boolean = () => false): void {
    const end = performance.now() + ms;
    while (!this.isComplete && !isEnough() && performance.now() < end) this.#step();
  }

  #step(): void {
    const level = this.#levels.at(-1);
    const next = level?.children.next();
    if (!level || !next || next.done) this.#levels.pop();
    else this.#visit(next.value, level.landmarks);
  }

  #visit(element: Element, landmarks: number): void {
    if (element === this.#options.except || CLOSED.has(element.localName)) return;
    if (element.matches('[inert], [aria-hidden=true]')) return;
    const part = partOf(element);
    const isLandmark = part !== null && this.#add(part, element, landmarks);
    if (!element.firstElementChild && !element.shadowRoot && element.localName !== 'slot') return;
    this.#levels.push({
      children: flatChildren(element),
      landmarks: landmarks + (isLandmark ? 1 : 0),
    });
  }

  /** Takes a part of the page, if it is there for everybody; true for a landmark that was taken. */
  #add(part: Part, element: Element, landmarks: number): boolean {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const { kind } = part;
    const name = kind === 'heading' || kind === 'link' ? nameOf(element) : labelOf(element);
    // Nobody can tell a heading without words from nothing at all.
    if (kind === 'heading' && name === '') return false;
    const depth = kind === 'heading' ? part.level : kind === 'landmark' ? landmarks + 1 : 1;
    const item = { part, element, name, depth, address: addressOf(element) };
    const found = this.#found[kind];
    found.items.push(item);
    found.keys.push(matchKey(this.#options.wordsOf(item)));
    found.narrowed = null;
    return kind === 'landmark';
  }
}
