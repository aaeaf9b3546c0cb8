import type { Page } from 'playwright-core';

/** How two pictures of one size differ, in pixels. */
export interface Difference {
  /** That look different at all. */
  readonly changed: number;
  /** Whose contrast to what they were is 3:1 or more (WCAG 2.4.13). */
  readonly strong: number;
}

/** Compares two PNG pictures in base64, in a page of the browser, which decodes them. */
export const compare = (lab: Page, before: string, after: string): Promise<Difference> =>
  lab.evaluate(differenceOf, [before, after] as const);

/** Runs in the browser: nothing from outside of it can be used here. */
async function differenceOf([before, after]: readonly [string, string]): Promise<Difference> {
  const pixels = async (base64: string): Promise<Uint8ClampedArray> => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) return new Uint8ClampedArray();
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const [one, other] = await Promise.all([pixels(before), pixels(after)]);
  const channel = (data: Uint8ClampedArray, at: number): number => data[at] ?? 0;
  const luminance = (data: Uint8ClampedArray, at: number): number =>
    0.2126 * linear(channel(data, at)) +
    0.7152 * linear(channel(data, at + 1)) +
    0.0722 * linear(channel(data, at + 2));
  let changed = 0;
  let strong = 0;
  for (let at = 0; at < one.length; at += 4) {
    let difference = 0;
    for (let i = at; i < at + 3; i += 1)
      difference += Math.abs(channel(one, i) - channel(other, i));
    // Less is smoothing of edges.
    if (difference < 30) continue;
    changed += 1;
    const [a, b] = [luminance(one, at), luminance(other, at)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) strong += 1;
  }
  return { changed, strong };
}
