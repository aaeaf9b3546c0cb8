/** The move that is under way in each document: a new one takes its place. */
const turns = new WeakMap<Document, AbortController>();

/**
 * Begins a move. It is aborted by the next move and by whatever the citizen does meanwhile (a key
 * other than a modifier, which silences screen readers, a press, a scroll): nothing of ours may
 * pull back somebody who has gone on. To be aborted when the move has ended.
 */
export function takeTurn(page: Document): AbortController {
  turns.get(page)?.abort();
  const turn = new AbortController();
  turns.set(page, turn);
  const act = (event: Event): void => {
    const idle =
      event instanceof KeyboardEvent && (event.repeat || event.getModifierState(event.key));
    if (event.isTrusted && !idle) turn.abort();
  };
  for (const type of ['keydown', 'pointerdown', 'wheel', 'touchmove'])
    page.addEventListener(type, act, { capture: true, passive: true, signal: turn.signal });
  return turn;
}
