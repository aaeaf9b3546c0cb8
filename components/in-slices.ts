/** Longer work would delay what the citizen does meanwhile. */
const SLICE = 8;

/**
 * Does long work in the browser's idle moments, a few milliseconds at a time.
 *
 * @param step does a little of the work; false when nothing is left
 * @param done called once at the end
 * @returns the way to call the work off
 */
export function inSlices(step: () => boolean, done: () => void): () => void {
  let timer: number;
  // Safari has no requestIdleCallback.
  const later =
    typeof requestIdleCallback === 'function'
      ? (run: () => void) => requestIdleCallback(run)
      : (run: () => void) => window.setTimeout(run, 50);
  const callOff = typeof cancelIdleCallback === 'function' ? cancelIdleCallback : clearTimeout;
  const slice = (): void => {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      if (!step()) {
        done();
        return;
      }
    }
    timer = later(slice);
  };
  timer = later(slice);
  return () => {
    callOff(timer);
  };
}
