import { flatChildren } from './flat-tree.ts';
import type { Passage, Role } from './passage.ts';
import { RunText } from './run-text.ts';
import { displayOf, isClosedDetails, isVisible, type Display } from './skip.ts';

/** A text node gives at most this many characters at a time, so that the first word comes at once. */
const PIECE = 4000;

interface Setting {
  readonly element: Element;
  readonly role: Role;
  readonly level: number;
  readonly lang: string;
}

/**
 * The passages of an element in reading order of the flattened tree, made one by one as they are
 * asked for: nothing behind the passage that is read has been looked at.
 */
export function* passages(root: Element): Generator<Passage, void, undefined> {
  const reading = new Reading();
  yield* reading.block(root, settingOf(root, rootSetting(root), 'block'));
  yield* reading.flush();
}

class Reading {
  #text = new RunText();
  #setting: Setting | null = null;
  #continued = false;

  *block(element: Element, setting: Setting): Generator<Passage> {
    yield* this.flush();
    yield* this.#children(element, setting);
    yield* this.flush();
  }

  *flush(continued = false): Generator<Passage> {
    const text = this.#text;
    const setting = this.#setting;
    if (setting && !text.isBlank) {
      yield {
        ...setting,
        text: text.text,
        continued: this.#continued,
        range: (start, end) => text.range(start, end),
      };
    }
    this.#text = new RunText();
    this.#setting = null;
    this.#continued = continued;
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
      yield* this.flush();
      return;
    }
    if (element instanceof HTMLImageElement) {
      yield* this.#image(element, around);
      return;
    }
    const display = displayOf(element);
    if (display === 'none') return;
    const setting = settingOf(element, around, display);
    if (display === 'block' || setting.level > around.level) yield* this.block(element, setting);
    else yield* this.#children(element, setting);
  }

  *#textNode(node: Text, setting: Setting): Generator<Passage> {
    let from = 0;
    while (from < node.length) {
      const to = pieceEnd(node.data, from);
      this.#setting ??= setting;
      this.#text.add(node, from, to);
      from = to;
      if (this.#text.text.length >= PIECE / 2 && from < node.length) yield* this.flush(true);
    }
  }

  *#image(image: HTMLImageElement, setting: Setting): Generator<Passage> {
    const text = image.alt.trim();
    if (text === '' || displayOf(image) === 'none' || !isVisible(image)) return;
    yield* this.flush();
    yield {
      ...setting,
      element: image,
      role: 'alternative',
      text,
      continued: false,
      range: () => rangeAround(image),
    };
  }
}

/** Cuts a long text node after a sentence, else at a space, else where it must. */
function pieceEnd(data: string, from: number): number {
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

function rangeAround(element: Element): Range | null {
  if (!element.isConnected) return null;
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  return range;
}

function rootSetting(root: Element): Setting {
  const lang = root.closest('[lang]')?.getAttribute('lang') ?? '';
  return { element: root, role: 'paragraph', level: 0, lang };
}

function settingOf(element: Element, around: Setting, display: Display): Setting {
  const lang = element.getAttribute('lang') ?? around.lang;
  const level = headingLevel(element) || around.level;
  const role = level > around.level ? 'heading' : (ROLES[element.localName] ?? around.role);
  // The text of an inline element belongs to its container.
  return { element: display === 'block' ? element : around.element, role, level, lang };
}

const ROLES: Readonly<Record<string, Role>> = {
  p: 'paragraph',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'quotation',
};

function headingLevel(element: Element): number {
  const native = /^h([1-6])$/.exec(element.localName);
  if (native) return Number(native[1]);
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}
