import type { Page } from 'playwright-core';
import type { Box } from './probe/focus.ts';

/** A PNG picture in base64 of a part of the window. */
export interface Shot {
  readonly area: Box;
  readonly data: string;
}

/** Two pictures that both show an area of the window, and more perhaps. */
export interface Pair {
  readonly area: Box;
  readonly unfocused: Shot;
  readonly focused: Shot;
}

/** How the pictures of an area differ, in pixels. */
export interface Difference {
  /** That look different at all. */
  readonly changed: number;
  /** Whose contrast to what they were is 3:1 or more (WCAG 2.4.13). */
  readonly strong: number;
}

/** So many pairs go to the browser at once; more would fill its memory. */
const AT_ONCE = 24;

/** Compares pairs of pictures, in a page of the browser, which decodes them. */
export async function compare(lab: Page, pairs: readonly Pair[]): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (let at = 0; at < pairs.length; at += AT_ONCE) {
    const some = pairs.slice(at, at + AT_ONCE);
    // A picture may show one stop of Tab with focus and another without.
    const shots = [...new Set(some.flatMap(({ unfocused, focused }) => [unfocused, focused]))];
    const asked = some.map(({ area, unfocused, focused }) => ({
      area,
      before: shots.indexOf(unfocused),
      after: shots.indexOf(focused),
    }));
    differences.push(...(await lab.evaluate(differencesOf, { shots, asked })));
  }
  return differences;
}

/** The part of a picture that shows an area, as PNG in base64. */
export const cut = async (lab: Page, area: Box, shot: Shot): Promise<string> =>
  shot.area.width === area.width && shot.area.height === area.height
    ? shot.data
    : lab.evaluate(partOf, [area, shot] as const);

interface Asked {
  readonly shots: readonly Shot[];
  readonly asked: readonly {
    readonly area: Box;
    readonly before: number;
    readonly after: number;
  }[];
}

/** Runs in the browser, as the next one: nothing from outside of it can be used here. */
async function differencesOf({ shots, asked }: Asked): Promise<Difference[]> {
  const bitmaps = await Promise.all(
    shots.map(({ data }) => {
      const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
      return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    }),
  );
  const pixels = ({ x, y, width, height }: Box, index: number): Uint8ClampedArray => {
    const [shot, bitmap] = [shots[index], bitmaps[index]];
    const context = new OffscreenCanvas(width, height).getContext('2d', {
      willReadFrequently: true,
    });
    if (!context || !shot || !bitmap) return new Uint8ClampedArray();
    context.drawImage(bitmap, shot.area.x - x, shot.area.y - y);
    return context.getImageData(0, 0, width, height).data;
  };
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const channel = (data: Uint8ClampedArray, at: number): number => data[at] ?? 0;
  const luminance = (data: Uint8ClampedArray, at: number): number =>
    0.2126 * linear(channel(data, at)) +
    0.7152 * linear(channel(data, at + 1)) +
    0.0722 * linear(channel(data, at + 2));
  return asked.map(({ area, before, after }) => {
    const [one, other] = [pixels(area, before), pixels(area, after)];
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
  });
}

async function partOf([area, shot]: readonly [Box, Shot]): Promise<string> {
  const bytes = Uint8Array.from(atob(shot.data), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(area.width, area.height);
  canvas.getContext('2d')?.drawImage(bitmap, shot.area.x - area.x, shot.area.y - area.y);
  const png = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(''));
}
