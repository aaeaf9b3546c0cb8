import { focused, boxOf, scrolledAround, type FocusState } from './focus.ts';
import { elementOf } from './place.ts';
import { focusedElement } from './tree.ts';

/** Where a key led, once it has been painted. */
export interface Arrival {
  /** Null while nothing of the page has focus. */
  readonly focus: FocusState | null;
  /** Whether what had focus before has not been scrolled since. */
  readonly stayed: boolean;
}

/** @param before what had focus, as it was then */
export async function arrived(before: FocusState | null): Promise<Arrival> {
  await settled();
  const left = before && elementOf(before.place.selector);
  return { focus: focused(), stayed: left !== null && scrolledAround(left) === before?.scrolled };
}

const LONGEST_ANIMATION = 400;

/** Waits until what a key brought about has been painted and stands still. */
export async function settled(): Promise<void> {
  await frame();
  const running = document
    .getAnimations()
    .filter((one) => Number(one.effect?.getComputedTiming().endTime ?? Infinity) < 1000);
  const ended = Promise.all(running.map((one) => one.finished.catch(() => null)));
  if (running.length > 0) await Promise.race([ended, pause(LONGEST_ANIMATION)]);
  const until = performance.now() + LONGEST_ANIMATION;
  let before = '';
  for (let now = standing(); now !== before && performance.now() < until; now = standing()) {
    before = now;
    await frame();
  }
}

/** Where the window and what has focus are: smooth scrolling changes it from frame to frame. */
function standing(): string {
  const element = focusedElement();
  const { x, y } = element ? boxOf(element) : { x: 0, y: 0 };
  return [scrollX, scrollY, x, y].join();
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Pages behind another one get no frames: time is enough then. */
const frame = (): Promise<void> =>
  Promise.race([
    new Promise<void>((resolve) => requestAnimationFrame(() => resolve())),
    pause(100),
  ]);

/** Puts the page to its top, and the place from which Tab goes on, where the page has moved it. */
export function startAtTop(): void {
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
  if (!focusedElement()) return;
  const { body } = document;
  const own = body.getAttribute('tabindex');
  body.setAttribute('tabindex', '-1');
  body.focus({ preventScroll: true });
  body.blur();
  if (own === null) body.removeAttribute('tabindex');
  else body.setAttribute('tabindex', own);
}

/** Gives an element the focus as Tab would, and tells how it has it; null where it does not take it. */
export async function giveFocus(selector: string): Promise<FocusState | null> {
  const element = elementOf(selector);
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
  element.focus();
  if (focusedElement() !== element) return null;
  await settled();
  return focused();
}

/** Takes the focus from whatever has it. */
export async function takeFocus(): Promise<void> {
  const element = focusedElement();
  if (element instanceof HTMLElement || element instanceof SVGElement) element.blur();
  await settled();
}

/** Puts the page to its top and an element in focus, as before any key. */
export async function startFrom(selector: string): Promise<void> {
  startAtTop();
  await giveFocus(selector);
}

/** Milliseconds that a script may take to move focus, and then to leave it there. */
const PATIENCE = 500;
const REST = 100;

/** Waits until focus has gone from an element and has come to rest; not for ever. */
export async function gone(selector: string): Promise<void> {
  const element = elementOf(selector);
  const until = performance.now() + PATIENCE;
  while (focusedElement() === element && performance.now() < until) await frame();
  await pause(REST);
}
