/** Whoever speaks on a page: `change` is dispatched whenever `state` is another. */
export interface Speaker extends EventTarget {
  readonly state: { readonly phase: string };
}

/** Milliseconds after which a press has nothing to do with what begins. */
const RECENT = 5000;

/**
 * Reports, once, the milliseconds from the press that asked for speech to the first sound of the voice. Where what begins
 * was not asked for by a press on the page, as by a key of a headset, they count from when it was asked for.
 *
 * @returns the way to stop watching
 */
export function watchFirstSpeech(
  page: Document,
  speaker: Speaker,
  report: (milliseconds: number) => void,
): () => void {
  let pressed = -Infinity;
  let asked: number | null = null;
  const press = ({ timeStamp }: Event): void => {
    pressed = timeStamp;
  };
  const look = (): void => {
    const { phase } = speaker.state;
    const now = performance.now();
    if (phase === 'starting') asked ??= now - pressed < RECENT ? pressed : now;
    else if (phase === 'reading' && asked !== null) {
      stop();
      report(now - asked);
    } else asked = null;
  };
  const stop = (): void => {
    page.removeEventListener('click', press, true);
    speaker.removeEventListener('change', look);
  };
  page.addEventListener('click', press, true);
  speaker.addEventListener('change', look);
  return stop;
}
