import type { Cue } from './cue.ts';

const LIST = 'ul, ol, [role=list]';
/** Hidden items are left out by their attributes; asking for the style of each would take long. */
const ITEM = ':is(li, [role=listitem]):not([hidden], [aria-hidden=true])';

/** A list that is worth announcing: one with at least two items that are read. */
export function listCue(element: Element): Cue | null {
  if (!element.matches(LIST) || element.matches('[role=presentation], [role=none]')) return null;
  const items = [...element.children].filter((child) => child.matches(ITEM)).length;
  if (items < 2) return null;
  let depth = 1;
  for (
    let outer = element.parentElement?.closest(LIST);
    outer;
    outer = outer.parentElement?.closest(LIST)
  )
    depth++;
  return { kind: 'list', items, depth };
}

/** Numbers the items of ordered lists as the browser does (HTML, § The ol element). */
export class Markers {
  /** The item numbered last in each list: the next one follows without counting anew. */
  readonly #last = new WeakMap<HTMLOListElement, { item: Element; number: number }>();

  /** What is shown before an item; null for a bullet and for anything else. */
  cueFor(element: Element): Cue | null {
    const list = element.parentElement;
    if (!(element instanceof HTMLLIElement) || !(list instanceof HTMLOListElement)) return null;
    const text = format(this.#number(element, list), getComputedStyle(element).listStyleType);
    return text === '' ? null : { kind: 'marker', text };
  }

  #number(item: HTMLLIElement, list: HTMLOListElement): number {
    const last = this.#last.get(list);
    const step = list.reversed ? -1 : 1;
    let number =
      last && previousItem(item) === last.item ? last.number + step : countTo(item, list, step);
    if (item.hasAttribute('value')) number = item.value;
    this.#last.set(list, { item, number });
    return number;
  }
}

const isItem = (element: Element): element is HTMLLIElement => element instanceof HTMLLIElement;

function previousItem(item: Element): Element | null {
  let previous = item.previousElementSibling;
  while (previous && !isItem(previous)) previous = previous.previousElementSibling;
  return previous;
}

function countTo(item: HTMLLIElement, list: HTMLOListElement, step: number): number {
  const items = [...list.children].filter(isItem);
  let number = list.hasAttribute('start') || !list.reversed ? list.start : items.length;
  for (const one of items.slice(0, items.indexOf(item)))
    number = (one.hasAttribute('value') ? one.value : number) + step;
  return number;
}

function format(number: number, style: string): string {
  switch (style) {
    case 'decimal':
    case 'decimal-leading-zero':
      return String(number);
    case 'lower-alpha':
    case 'lower-latin':
    case 'upper-alpha':
    case 'upper-latin':
      return number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number);
    case 'lower-roman':
    case 'upper-roman':
      // Read by value: "phần hai", not "phần i i".
      return String(number);
    default:
      return '';
  }
}
