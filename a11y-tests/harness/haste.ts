import type { Page } from '@playwright/test';

/** Makes time pass in every page to come so many times as fast. */
export async function hasten(page: Page, times: number): Promise<void> {
  await page.addInitScript(hastenHere, times);
}

/**
 * In the page: makes time pass so many times as fast from now on: its clock, its timers, and what it plays through
 * Web Audio. To the page all is as ever, on a slower computer.
 */
export function hastenHere(factor: number): void {
  const { setTimeout } = window;
  window.setTimeout = ((run: () => void, ms = 0) =>
    setTimeout(run, ms / factor)) as typeof setTimeout;
  const now = performance.now.bind(performance);
  performance.now = () => now() * factor;

  /** Seconds as the page counts them, of a property that tells real ones. */
  const stretch = (prototype: object, name: string): void => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    if (!get) throw new Error(`no ${name} to stretch`);
    Object.defineProperty(prototype, name, {
      get(this: object) {
        return (get.call(this) as number) * factor;
      },
    });
  };
  stretch(BaseAudioContext.prototype, 'currentTime');
  stretch(AudioContext.prototype, 'outputLatency');
  stretch(AudioContext.prototype, 'baseLatency');
  const sources = AudioBufferSourceNode.prototype;
  const { start } = sources;
  sources.start = function (when = 0) {
    this.playbackRate.value *= factor;
    start.call(this, when / factor);
  };
  const scheduled = AudioScheduledSourceNode.prototype;
  const { stop } = scheduled;
  scheduled.stop = function (when = 0) {
    stop.call(this, when / factor);
  };
}
