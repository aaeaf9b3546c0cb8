type Back = () => void;

/** All that is changed on a page goes through here, so that one call puts it back. */
export class Changes {
  #made: { readonly node: Node | null; readonly back: Back }[] = [];

  /**
   * Sets or takes away an attribute. Going back restores it, unless the page has set it anew.
   *
   * @returns whether that changed anything
   */
  set(element: Element, name: string, value: string | null): boolean {
    const before = element.getAttribute(name);
    if (before === value) return false;
    write(element, name, value);
    this.#note(element, () => {
      if (element.getAttribute(name) === value) write(element, name, before);
    });
    return true;
  }

  /** Writes a text anew. Going back restores it, unless the page has written it anew. */
  write(text: Text, data: string): void {
    const before = text.data;
    text.data = data;
    this.#note(text, () => {
      if (text.data === data) text.data = before;
    });
  }

  /** Puts an element of ours into the page. */
  insert(element: Element, parent: Node, before: Node | null): void {
    parent.insertBefore(element, before);
    this.#note(null, () => {
      // Not element.remove: some libraries put a function of their own there.
      element.parentNode?.removeChild(element);
    });
  }

  listen(target: EventTarget, type: string, act: (event: Event) => void, capture = false): void {
    target.addEventListener(type, act, capture);
    this.later(() => {
      target.removeEventListener(type, act, capture);
    });
  }

  adopt(page: Document, sheet: CSSStyleSheet): void {
    if (page.adoptedStyleSheets.includes(sheet)) return;
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    this.later(() => {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
    });
  }

  /** What else is to be done when all goes back. */
  later(back: Back): void {
    this.#note(null, back);
  }

  /** What has left the page is given back as it was, and no longer held. */
  forgetGone(): void {
    const gone = this.#made.filter(({ node }) => node && !node.isConnected);
    this.#made = this.#made.filter(({ node }) => !node || node.isConnected);
    goBack(gone);
  }

  /** Puts everything back, the last change first. */
  undo(): void {
    const made = this.#made;
    this.#made = [];
    goBack(made);
  }

  #note(node: Node | null, back: Back): void {
    this.#made.push({ node, back });
  }
}

function goBack(made: readonly { readonly back: Back }[]): void {
  for (let index = made.length - 1; index >= 0; index -= 1) made[index]?.back();
}

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
