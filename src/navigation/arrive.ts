import { deepActiveElement, focusOn } from './focus.ts';
import { landingOf } from './landing.ts';
import { isRevealed, reveal } from './reveal.ts';
import { findTarget, waitFor } from './target.ts';
import { takeTurn } from './turn.ts';
import { isVisible } from './visible.ts';

/** How a move ended. `at` is the element that was given focus. */
export type Arrival =
  /** `covered`: something of the page lies over it that no scrolling leaves behind. */
  | { readonly kind: 'arrived'; readonly at: Element; readonly covered: boolean }
  /** The target is missing, hidden or refuses focus; this stood in for it. */
  | { readonly kind: 'substitute'; readonly at: Element; readonly covered: boolean }
  | { readonly kind: 'missing' }
  /** The citizen did something else while the target was awaited. */
  | { readonly kind: 'called-off' };

export interface ArriveOptions {
  /** Milliseconds to wait for a target that is not there, or not shown, yet. */
  readonly wait?: number;
  /** Selectors of what may stand in for a missing target, best first. */
  readonly substitutes?: readonly string[];
}

/**
 * Milliseconds before each look at the landing: scripts of the page may have taken focus, scrolled,
 * or brought their header back.
 */
const LOOKS = [0, 60, 180];

/**
 * Goes to a target and proves it: the target exists, is visible, is not under a sticky header, has
 * focus and is still there a moment later (WCAG 2.4.1, 2.4.11). This is the one way in which
 * anything of ours moves the citizen; it is only called when the citizen asks, and ends as soon as
 * they do something else. Address and history are left to the link that was followed.
 *
 * @param target an element, or a fragment with or without its `#`
 */
export async function arrive(
  target: Element | string,
  { wait = 0, substitutes = [] }: ArriveOptions = {},
): Promise<Arrival> {
  const turn = takeTurn(document);
  try {
    // The browser follows the link first; whoever has pressed a key by then is left alone.
    await new Promise((resolve) => setTimeout(resolve));
    if (turn.signal.aborted) return { kind: 'called-off' };
    return await move(target, wait, substitutes, turn.signal);
  } finally {
    turn.abort();
  }
}

async function move(
  target: Element | string,
  wait: number,
  substitutes: readonly string[],
  signal: AbortSignal,
): Promise<Arrival> {
  const look = (): Element | null => {
    const wanted = typeof target === 'string' ? findTarget(document, target, isVisible) : target;
    return wanted && landingOf(wanted);
  };
  const landing = await waitFor(look, wait, signal);
  if (signal.aborted) return { kind: 'called-off' };
  if (landing && (await land(landing, signal)))
    return { kind: 'arrived', at: landing, covered: isCovered(landing, signal) };
  for (const candidate of substitutes.flatMap((one) => [...document.querySelectorAll(one)])) {
    const at = landingOf(candidate);
    if (at && at !== landing && (await land(at, signal)))
      return { kind: 'substitute', at, covered: isCovered(at, signal) };
  }
  return { kind: 'missing' };
}

/** Sets down, and again where the page undid it; true when focus held. */
async function land(landing: Element, signal: AbortSignal): Promise<boolean> {
  for (const delay of LOOKS) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    // Who has gone on must not be pulled back.
    if (signal.aborted) return true;
    const focused = deepActiveElement() === landing;
    if (delay > 0 && focused && isRevealed(landing)) return true;
    if (!focused && !focusOn(landing)) return false;
    if (delay === 0 || !isRevealed(landing)) reveal(landing);
  }
  return deepActiveElement() === landing;
}

/** Who has gone on may have scrolled it away. */
const isCovered = (landing: Element, { aborted }: AbortSignal): boolean =>
  !aborted && !isRevealed(landing);
