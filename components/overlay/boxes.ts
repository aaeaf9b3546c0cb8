/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where a range is seen: one box a line, though a browser tells one for each element and piece of text on it; one box
 * for a formula or a part of one, which a line does not hold.
 */
export function boxesOf(range: Range): Box[] {
  const boxes: Box[] = [];
  for (const { left, top, right, bottom } of range.getClientRects()) {
    if (left === right || top === bottom) continue;
    const box = { left, top, right, bottom };
    const last = boxes.at(-1);
    if (last && (isFormula(range) || isBeside(last, box)))
      boxes[boxes.length - 1] = around(last, box);
    else boxes.push(box);
  }
  return boxes;
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Elements of a formula, or a single element that shows one. */
const isFormula = (range: Range): boolean => {
  const around = range.commonAncestorContainer;
  if (!(around instanceof Element)) return false;
  const isOne = around === range.startContainer && around === range.endContainer;
  return around.namespaceURI === MATHML || (isOne && range.endOffset - range.startOffset === 1);
};

/** The part of a box that lies in another; null where they do not meet. */
export function within(box: Box, view: Box): Box | null {
  const part = {
    left: Math.max(box.left, view.left),
    top: Math.max(box.top, view.top),
    right: Math.min(box.right, view.right),
    bottom: Math.min(box.bottom, view.bottom),
  };
  return part.left < part.right && part.top < part.bottom ? part : null;
}

/** On one line, and not in another column of it. */
function isBeside(one: Box, other: Box): boolean {
  const half = Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const gap = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  return shared >= half && gap <= half;
}

const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});
