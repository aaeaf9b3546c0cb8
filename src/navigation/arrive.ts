import { deepActiveElement, focusOn } from './focus.ts';
import { landingOf } from './landing.ts';
import { isRevealed, reveal } from './reveal.ts';
import { findTarget, waitForTarget } from './target.ts';

/** How a move ended. `at` is the element that has focus now. */
export type Arrival =
  | { readonly kind: 'arrived'; readonly at: Element }
  /** The target is missing or hidden; this stood in for it. */
  | { readonly kind: 'substitute'; readonly at: Element }
  | { readonly kind: 'missing' };

export interface ArriveOptions {
  /** Milliseconds to wait for a target that is not there yet. */
  readonly wait?: number;
  /** What may stand in for a missing target, best first. */
  readonly substitutes?: readonly string[];
}

/** When the arrival is looked at again: scripts of the page may have taken focus or scrolled. */
const LOOKS = [0, 60, 180];

/**
 * Goes to a target and proves it: the target exists, is visible, is not under a sticky header, has
 * focus and is still there a moment later (WCAG 2.4.1, 2.4.11). This is the one way in which
 * anything of ours moves the citizen; it is only called when the citizen asks.
 *
 * @param target an element, or a fragment with or without its `#`
 */
export async function arrive(
  target: Element | string,
  { wait = 0, substitutes = ['main', '[role=main]', 'article', 'h1'] }: ArriveOptions = {},
): Promise<Arrival> {
  const wanted = typeof target === 'string' ? await waitForTarget(document, target, wait) : target;
  const landing = wanted && landingOf(wanted);
  if (landing && (await land(landing))) return { kind: 'arrived', at: landing };
  for (const selector of substitutes) {
    for (const candidate of document.querySelectorAll(selector)) {
      const substitute = candidate === wanted ? null : landingOf(candidate);
      if (substitute && (await land(substitute))) return { kind: 'substitute', at: substitute };
    }
  }
  return { kind: 'missing' };
}

/** Whether a move to a fragment could arrive, without moving. */
export function canArrive(fragment: string): boolean {
  const target = findTarget(document, fragment);
  return target !== null && landingOf(target) !== null;
}

/** Sets down, and again where the page undid it; true when the landing held. */
async function land(landing: Element): Promise<boolean> {
  for (const delay of LOOKS) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (hasLanded(landing)) {
      if (delay > 0) return true;
      continue;
    }
    focusOn(landing);
    reveal(landing);
  }
  return hasLanded(landing);
}

const hasLanded = (landing: Element): boolean =>
  deepActiveElement() === landing && isRevealed(landing);
