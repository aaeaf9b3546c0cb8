import { elementOf, placeOf, type Place } from './place.ts';
import { ancestorsOf, elementsOf, isShown, isWithin, parentOf } from './tree.ts';

const NATIVE =
  'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], iframe, [contenteditable=""], [contenteditable=true]';
const WIDGET =
  '[role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=option], [role=slider], [role=spinbutton], [role=combobox], [role=textbox], [role=searchbox], [role=treeitem]';
const SCRIPTED = '[onclick], [onmousedown], [onmouseup]';
/** Widgets of which Tab reaches one part and arrows the others (APG, roving tabindex). */
const COMPOSITE =
  '[role=tablist], [role=toolbar], [role=menu], [role=menubar], [role=radiogroup], [role=listbox], [role=tree], [role=grid], [role=treegrid]';

const isControl = (element: Element): boolean => element.matches(`${NATIVE}, ${WIDGET}`);

const isUsable = (element: Element): boolean =>
  isShown(element) &&
  !element.matches(':disabled, [aria-disabled=true]') &&
  [...element.getClientRects()].some(({ width, height }) => width > 1 && height > 1) &&
  !isOutside(element);

/** Moved where nobody sees it, as menus are that are shut. */
function isOutside(element: Element): boolean {
  const { right, bottom } = element.getBoundingClientRect();
  return right + scrollX <= 0 || bottom + scrollY <= 0;
}

/** What Tab reaches if the page lets it, in the order of the page. */
export const tabbable = (): Place[] => [...elementsOf()].filter(isTabbable).map(placeOf);

const isTabbable = (element: Element): boolean =>
  element instanceof HTMLElement &&
  element.tabIndex >= 0 &&
  !element.shadowRoot?.delegatesFocus &&
  element.matches(`${NATIVE}, [tabindex]`) &&
  isUsable(element);

/**
 * What can be used with a mouse and was not reached by Tab (WCAG 2.1.1).
 *
 * @param reached selectors of all stops of Tab
 */
export const unreached = (reached: readonly string[]): Place[] =>
  leftOut(reached, (element) => isControl(element) || isScripted(element));

/** What looks as if it could be clicked and was not reached by Tab; whether it listens is for the browser to tell. */
export const pointed = (reached: readonly string[]): Place[] =>
  leftOut(reached, (element) => !isControl(element) && !isScripted(element) && isPointed(element));

/** The innermost of those elements for which neither a stop of Tab nor the arrows do. */
function leftOut(reached: readonly string[], isWanted: (element: Element) => boolean): Place[] {
  const stops = new Set(reached.map(elementOf).filter((one) => one !== null));
  const inStops = (test: (stop: Element) => boolean): boolean => [...stops].some(test);
  const isSpared = (element: Element): boolean =>
    stops.has(element) ||
    isMemberOfReached(element, inStops) ||
    hasTwin(element, inStops) ||
    inStops((stop) => isWithin(stop, element) || isWithin(element, stop));
  return [...elementsOf()]
    .filter((element) => isWanted(element) && isUsable(element) && !isSpared(element))
    .filter((element, _, all) => !all.some((one) => one !== element && isWithin(element, one)))
    .map(placeOf);
}

/** The mouse becomes a hand over it, and not already over what is around it. */
function isPointed(element: Element): boolean {
  const around = parentOf(element);
  return (
    getComputedStyle(element).cursor === 'pointer' &&
    (!around || getComputedStyle(around).cursor !== 'pointer')
  );
}

/** A handler on a wrapper serves what is in it; on the body it serves the page. */
const isScripted = (element: Element): boolean =>
  element.matches(SCRIPTED) && !element.matches('html, body, form, label, option');

/** One part of a composite widget, or one radio of a group, was reached: arrows reach the rest. */
function isMemberOfReached(
  element: Element,
  inStops: (test: (one: Element) => boolean) => boolean,
) {
  const composite = [...ancestorsOf(element)].find((node) => node.matches(COMPOSITE));
  if (composite && inStops((stop) => isWithin(stop, composite))) return true;
  return (
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    inStops(
      (stop) =>
        stop instanceof HTMLInputElement &&
        stop.name === element.name &&
        stop.form === element.form,
    )
  );
}

/** A picture that links where the headline beside it links; a label whose control was reached. */
function hasTwin(element: Element, inStops: (test: (one: Element) => boolean) => boolean): boolean {
  if (element instanceof HTMLAnchorElement && !/^javascript:|#$/.test(element.href))
    return inStops((stop) => stop instanceof HTMLAnchorElement && stop.href === element.href);
  const label = element.closest('label');
  return label !== null && inStops((stop) => stop === label.control);
}
