import type { ReactiveController, ReactiveElement } from 'lit';
import type { Point } from './session.ts';

/**
 * Where the citizen is on the page outside an element of ours: what is selected, where the caret
 * stands, what had the focus last. Pressing one of our buttons must not lose it.
 */
export class Whereabouts implements ReactiveController {
  readonly #host: ReactiveElement;
  #focused: WeakRef<Element> | null = null;

  /** @param from what had the focus before this was made */
  constructor(host: ReactiveElement, from: Element | null) {
    this.#host = host;
    if (from) this.#note(from);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('focusin', this.#onFocus);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('focusin', this.#onFocus);
  }

  /** Where the selection begins or the caret stands, else the element that had the focus; null where neither is. */
  point(): Point | null {
    const range = this.#range();
    if (range) return startOf(range);
    const focused = this.#lastFocused();
    return focused ? { node: focused, offset: 0 } : null;
  }

  /** What is selected, else the element that had the focus; null where neither is. */
  target(): Element | Range | null {
    const range = this.#range();
    return range && !range.collapsed ? range : this.#lastFocused();
  }

  #range(): Range | null {
    const selection = this.#host.ownerDocument.getSelection();
    if (!selection || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    // A caret that stands in no text is where no citizen has put it.
    return range.collapsed && !(range.startContainer instanceof Text) ? null : range;
  }

  #lastFocused(): Element | null {
    const focused = this.#focused?.deref();
    return focused?.isConnected ? focused : null;
  }

  readonly #onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element) this.#note(target);
  };

  #note(element: Element): void {
    const { body } = this.#host.ownerDocument;
    if (element === body || element.closest('[data-tn-skip]')) return;
    if (!this.#host.contains(element)) this.#focused = new WeakRef(element);
  }
}

/** What is selected by whole elements begins at the first of them. */
const startOf = ({ startContainer, startOffset }: Range): Point =>
  startContainer instanceof Text
    ? { node: startContainer, offset: startOffset }
    : { node: startContainer.childNodes[startOffset] ?? startContainer, offset: 0 };
