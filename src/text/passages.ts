import type { Cue, PlacedCue } from './cue.ts';
import { rangeAround } from './element-passage.ts';
import { flatChildren } from './flat-tree.ts';
import { IN_PLACE, type Formula, type Formulas, type FormulaWord } from './formulas.ts';
import { dateCue, fileCue, isFigure, isLink, pairedCue, pictureText } from './inline.ts';
import { listCue, Markers } from './lists.ts';
import { isNoteReference } from './note-reference.ts';
import type { Abbreviation, Note, Passage, PlacedLanguage } from './passage.ts';
import { pieceEnd } from './piece.ts';
import { RunText } from './run-text.ts';
import { scriptOf } from './scripts.ts';
import { rootSetting, settingOf, type Setting } from './setting.ts';
import { displayOf, isClosedDetails, isVisible } from './skip.ts';
import { DataTable } from './tables.ts';

/** A passage that has grown to this many characters is given out at the next good place. */
const ENOUGH = 2000;

/** What differs from reading all that is written in an element, and nothing else. */
export interface Walking {
  /** Whether links are said to be links. */
  readonly links?: boolean;
  /** What says the formulas of the page; without it they are read as the text that they hold. */
  readonly formulas?: Formulas | undefined;
  /** Whether an element inside is not read. */
  readonly leavesOut?: (element: Element) => boolean;
  /** The note to be said for a reference; null where none is. */
  readonly noteFor?: (reference: Element) => Note['passages'] | null;
}

/**
 * The passages of an element in reading order of the flattened tree, made one by one as they are
 * asked for: nothing behind the passage that is read has been looked at.
 */
export function* passages(
  root: Element,
  walking: Walking = {},
): Generator<Passage, void, undefined> {
  const walk = new Walk(walking);
  yield* walk.block(root, settingOf(root, rootSetting(root), 'block'));
  yield* walk.end(root);
}

/** Goes over the page once and gathers one passage at a time. */
class Walk {
  readonly #walking: Walking;
  readonly #markers = new Markers();
  #text = new RunText();
  #setting: Setting | null = null;
  #cues: PlacedCue[] = [];
  #languages: PlacedLanguage[] = [];
  #abbreviations: Abbreviation[] = [];
  #notes: Note[] = [];
  #formulas: FormulaWord[] = [];
  /** Cues that stand before the next text, wherever that is. */
  #pending: Cue[] = [];
  #continued = false;

  constructor(walking: Walking) {
    this.#walking = walking;
  }

  *block(element: Element, setting: Setting): Generator<Passage> {
    yield* this.#flush();
    yield* this.#inside(element, setting);
    yield* this.#flush();
  }

  /** What was pending when the text ended must be said as well: "hết phần đã xóa". */
  *end(root: Element): Generator<Passage> {
    if (this.#notes.length === 0 && !this.#pending.some((cue) => 'edge' in cue)) return;
    this.#begin(rootSetting(root));
    yield* this.#flush();
  }

  *#inside(element: Element, setting: Setting): Generator<Passage> {
    const link: Cue | null = this.#walking.links && isLink(element) ? { kind: 'link' } : null;
    const before = [
      listCue(element),
      this.#markers.cueFor(element),
      fileCue(element) ?? link ?? dateCue(element),
    ];
    this.#pending.push(...before.filter((cue) => cue !== null));
    yield* this.#content(element, setting);
    // Where nothing was said in the element, nothing announces it.
    this.#pending = this.#pending.filter((cue) => !before.includes(cue));
  }

  *#content(element: Element, setting: Setting): Generator<Passage> {
    const pair = pairedCue(element);
    if (element instanceof HTMLTableElement) {
      const table = DataTable.of(element);
      if (table) this.#pending.push(table.size);
      yield* this.#children(element, { ...setting, table });
      return;
    }
    const header = setting.table?.headerOf(element);
    if (header) this.#pending.push(header);
    if (pair) this.#pending.push({ kind: pair, edge: 'start' });
    yield* this.#children(element, setting);
    if (pair) this.#close({ kind: pair, edge: 'end' });
  }

  *#children(element: Element, setting: Setting): Generator<Passage> {
    const closed = isClosedDetails(element);
    const visible = isVisible(element);
    for (const child of flatChildren(element)) {
      if (child instanceof Text) {
        if (visible && !closed) yield* this.#textNode(child, setting);
      } else if (child instanceof Element && (!closed || child.localName === 'summary')) {
        yield* this.#element(child, setting);
      }
    }
  }

  *#element(element: Element, around: Setting): Generator<Passage> {
    if (element.localName === 'br') {
      yield* this.#flush();
      return;
    }
    const formula = this.#walking.formulas?.of(element);
    if (formula) {
      this.#formula(formula, around);
      return;
    }
    const picture = pictureText(element);
    if (picture !== null) {
      yield* this.#picture(element, picture, around);
      // What is in a figure is read as well.
      if (!isFigure(element)) return;
    }
    const display = displayOf(element);
    if (display === 'none' || this.#walking.leavesOut?.(element)) return;
    if (isNoteReference(element)) {
      const said = this.#walking.noteFor?.(element);
      if (said) this.#notes.push({ at: this.#text.text.length, passages: said });
      return;
    }
    const script = scriptOf(element, this.#text.text);
    if (script) {
      this.#text.put(script, element);
      return;
    }
    const setting = settingOf(element, around, display);
    if (element.localName === 'abbr') this.#abbreviate(element);
    if (display === 'block' || setting.level > around.level) yield* this.block(element, setting);
    else yield* this.#inside(element, setting);
  }

  *#textNode(node: Text, setting: Setting): Generator<Passage> {
    let from = 0;
    while (from < node.length) {
      const to = pieceEnd(node.data, from);
      if (node.data.slice(from, to).trim() !== '') this.#begin(setting);
      this.#text.add(node, from, to);
      from = to;
      if (this.#text.text.length >= ENOUGH && from < node.length) yield* this.#flush(true);
    }
  }

  /** A character of the text stands for each of its parts. */
  #formula({ parts, words }: Formula, setting: Setting): void {
    this.#begin(setting);
    const start = this.#text.text.length;
    const formula = { start, end: start + parts.length };
    for (const [first, last] of parts) this.#text.put(IN_PLACE, first, last);
    for (const { text, part } of words)
      this.#formulas.push({ text, start: start + part, end: start + part + 1, formula });
  }

  *#picture(element: Element, text: string, setting: Setting): Generator<Passage> {
    if (text === '' || displayOf(element) === 'none' || !isVisible(element)) return;
    yield* this.#flush();
    this.#pending.push({ kind: 'picture' });
    yield {
      ...this.#passageOf({ ...setting, element, role: 'alternative' }),
      languages: [{ at: 0, lang: setting.lang }],
      text,
      cues: this.#pending.map((cue) => ({ ...cue, at: 0 })),
      range: () => rangeAround(element),
    };
    this.#pending = [];
  }

  *#flush(continued = false): Generator<Passage> {
    if (this.#setting) yield this.#passageOf(this.#setting);
    this.#text = new RunText();
    this.#setting = null;
    this.#cues = [];
    this.#languages = [];
    this.#abbreviations = [];
    this.#continued = continued;
  }

  /** Text follows: the passage is its container's, and what was pending stands here. */
  #begin(setting: Setting): void {
    this.#setting ??= setting;
    this.#cues.push(...this.#pending.map((cue) => ({ ...cue, at: this.#text.text.length })));
    this.#pending = [];
    const { lang } = setting;
    if (this.#languages.at(-1)?.lang !== lang)
      this.#languages.push({ at: this.#text.text.length, lang });
  }

  /** Ends with the passage at hand; where that has been given out, before the next one. */
  #close(cue: Cue): void {
    if (this.#setting) this.#cues.push({ ...cue, at: this.#text.text.length });
    else this.#pending.push(cue);
  }

  #abbreviate(element: Element): void {
    const title = element.getAttribute('title')?.trim();
    const text = element.textContent.trim();
    if (title && text) this.#abbreviations.push({ text, title });
  }

  #passageOf({ element, role, level }: Setting): Passage {
    const text = this.#text;
    const notes = this.#notes;
    this.#notes = [];
    const written = this.#walking.formulas?.written(text.text, element);
    const formulas = this.#formulas.concat(written?.words ?? []);
    this.#formulas = [];
    return {
      element,
      role,
      level,
      languages: this.#languages,
      text: written?.text ?? text.text,
      formulas,
      cues: this.#cues,
      abbreviations: this.#abbreviations,
      continued: this.#continued,
      notes,
      range: (start, end) => text.range(start, end),
    };
  }
}
