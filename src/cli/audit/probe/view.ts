import { boxOf, originOfWindow, type Box, type Point } from './focus.ts';
import { elementOf } from './place.ts';

/** Where an element is to be seen. */
export interface View {
  readonly box: Box;
  readonly origin: Point;
}

/** Scrolls an element to the middle of the window for its picture; null where there is nothing to see of it. */
export function bringIntoView(selector: string): View | null {
  const element = elementOf(selector);
  if (!element?.checkVisibility({ visibilityProperty: true })) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxOf(element);
  return box.width > 1 && box.height > 1 ? { box, origin: originOfWindow() } : null;
}
