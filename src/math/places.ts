import type { MathNode } from './node.ts';

const withAll = (math: Element): Element[] => [math, ...math.getElementsByTagName('*')];

/** A copy of a formula, each of whose elements knows by an attribute its place in document order. */
export function numbered(math: Element, at: string): Element {
  const copy = math.cloneNode(true) as Element;
  withAll(copy).forEach((element, place) => {
    element.setAttribute(at, String(place));
  });
  return copy;
}

/** The first and the last element of a formula of which a node of its numbered copy speaks; undefined where it speaks of none. */
export function edgesOf(
  node: MathNode,
  math: Element,
  at: string,
): readonly [Element, Element] | undefined {
  const placesOf = (element: Element | null): number[] =>
    (element?.getAttribute(at)?.match(/\d+/g) ?? []).map(Number);
  const whole = placesOf(node.mathmlTree);
  const places = whole.length > 0 ? whole : node.mathml.flatMap(placesOf);
  const all = withAll(math);
  const first = all[Math.min(...places)];
  const last = all[Math.max(...places)];
  return first && last && [first, first.contains(last) ? first : last];
}
