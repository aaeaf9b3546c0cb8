import { within, type Box } from './boxes.ts';

/** What may change where an element is seen, or how, without a change of any size. */
const LOOKS = '(prefers-color-scheme: dark), (forced-colors: active), (prefers-contrast: more)';

/**
 * What lies around an element of the page, in its document and the shadow trees that it is in: what cuts it off when
 * it is scrolled, what it is stacked in, and when it may have moved.
 */
export class Surroundings {
  readonly element: Element;
  /** The `z-index` that lies on the element and under what lies over it, such as a header that stays in view. */
  readonly layer: number;
  readonly #frames: readonly Element[];
  readonly #resizes: ResizeObserver;
  readonly #restyles: MutationObserver;
  readonly #end = new AbortController();

  /** @param moved called when the element may have moved, or looks different */
  constructor(element: Element, moved: () => void) {
    this.element = element;
    const chain = [...upwards(element)];
    const styles = chain.map((one) => getComputedStyle(one));
    const fixed = styles.findIndex(({ position }) => position === 'fixed');
    this.#frames = chain
      .slice(0, fixed < 0 ? undefined : fixed + 1)
      .filter((one, index) => cutsOff(one, styles[index]));
    const stacked = styles.findLast(
      ({ position, zIndex }) => position !== 'static' && zIndex !== 'auto',
    );
    this.layer = Math.max(0, Number(stacked?.zIndex ?? 0));

    this.#resizes = new ResizeObserver(moved);
    for (const one of chain) this.#resizes.observe(one);
    // In a frame of a fixed size only its contents grow.
    for (const { children } of this.#frames)
      for (const child of children) this.#resizes.observe(child);
    this.#restyles = new MutationObserver(moved);
    this.#restyles.observe(element.ownerDocument.documentElement, { attributes: true });
    const options = { signal: this.#end.signal, passive: true };
    for (const scroller of [element.ownerDocument, ...this.#frames])
      scroller.addEventListener('scroll', moved, options);
    addEventListener('resize', moved, options);
    matchMedia(LOOKS).addEventListener('change', moved, options);
  }

  /** The part of the window in which the element can be seen, on this page or past its edge. */
  view(): Box {
    let view: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    for (const frame of this.#frames) {
      const rect = frame.getBoundingClientRect();
      const left = rect.left + frame.clientLeft;
      const top = rect.top + frame.clientTop;
      const inside = {
        left,
        top,
        right: left + frame.clientWidth,
        bottom: top + frame.clientHeight,
      };
      view = within(view, inside) ?? { left, top, right: left, bottom: top };
    }
    return view;
  }

  end(): void {
    this.#end.abort();
    this.#resizes.disconnect();
    this.#restyles.disconnect();
  }
}

/** An element and those around it as a browser shows them: through slots and out of shadow trees. */
function* upwards(element: Element): Generator<Element> {
  for (let one: Element | null = element; one; one = parentOf(one)) yield one;
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** What overflows the root or the body is scrolled in the window. */
const cutsOff = (element: Element, style?: CSSStyleDeclaration): boolean =>
  style?.overflow !== 'visible' && element.clientWidth > 0 && !element.matches('html, body');
