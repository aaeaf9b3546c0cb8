import { placeOf, type Place } from './place.ts';
import { elementsOf, isShown } from './tree.ts';

/** A page within the page. */
interface Frame {
  readonly place: Place;
  readonly address: string;
}

/** What the page shows of other pages. */
export const frames = (): Frame[] =>
  [...elementsOf()]
    .filter((element) => element.matches('iframe, frame, embed, object[data]') && isShown(element))
    .map((element) => ({ place: placeOf(element), address: addressOf(element) }));

const addressOf = (element: Element): string =>
  (element instanceof HTMLObjectElement
    ? element.data
    : (element as HTMLIFrameElement | HTMLEmbedElement).src) || 'about:srcdoc';
