/** Tells whether what is in an element is wider than the element, and whenever that changes. */
export class ScrolledFrame {
  readonly #told: (scrolls: boolean) => void;
  #sizes: ResizeObserver | null = null;

  constructor(told: (scrolls: boolean) => void) {
    this.#told = told;
  }

  /** Watches an element in place of the one before; null watches none. */
  watch(frame: HTMLElement | null): void {
    this.#sizes?.disconnect();
    if (!frame) return;
    this.#sizes = new ResizeObserver(() => {
      // A pixel is what rounding makes of widths that are the same.
      this.#told(frame.scrollWidth > frame.clientWidth + 1);
    });
    this.#sizes.observe(frame);
    for (const shown of frame.querySelector('slot')?.assignedElements() ?? [])
      this.#sizes.observe(shown);
  }
}

/** Scrolls a part of what is in a frame into its width, as little as needed; the page stays where it is. */
export function scrollInto(frame: Element, part: DOMRect): void {
  const view = frame.getBoundingClientRect();
  if (part.left < view.left || part.width > view.width) frame.scrollLeft += part.left - view.left;
  else if (part.right > view.right) frame.scrollLeft += part.right - view.right;
}
