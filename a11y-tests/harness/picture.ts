import { decodePng, type Pixels } from './png.ts';

/** In CSS pixels from the corner of the picture; pictures are taken at one device pixel each. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 0xRRGGBB. */
export type Colour = number;

/** What a person sees: a screenshot, asked for its colours. */
export class Picture {
  readonly #pixels: Pixels;

  constructor(png: Buffer) {
    this.#pixels = decodePng(png);
  }

  get width(): number {
    return this.#pixels.width;
  }

  get height(): number {
    return this.#pixels.height;
  }

  at(x: number, y: number): Colour {
    const { data, width } = this.#pixels;
    const i = (y * width + x) * 4;
    return (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
  }

  /** The colour that text stands on: the most frequent one of its boxes. */
  ground(...boxes: readonly Box[]): Colour | undefined {
    const count = new Map<Colour, number>();
    this.#visit(boxes, (x, y) => {
      const colour = this.at(x, y);
      count.set(colour, (count.get(colour) ?? 0) + 1);
    });
    return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  /**
   * The contrast of what is written in a box with its ground: the strongest that at least three
   * pixels have, so that a speck is not taken for a stroke.
   */
  strongest(box: Box): number {
    const ground = this.ground(box);
    if (ground === undefined) return 1;
    const found: number[] = [];
    this.#visit([box], (x, y) => {
      const colour = this.at(x, y);
      if (colour !== ground) found.push(contrast(ground, colour));
    });
    return found.sort((a, b) => b - a)[2] ?? 1;
  }

  /** Where two pictures of one size differ by a contrast of at least `ratio`: how many pixels. */
  changed(other: Picture, ratio: number): number {
    let count = 0;
    this.#visit([{ x: 0, y: 0, width: this.width, height: this.height }], (x, y) => {
      if (contrast(this.at(x, y), other.at(x, y)) >= ratio) count++;
    });
    return count;
  }

  #visit(boxes: readonly Box[], look: (x: number, y: number) => void): void {
    for (const box of boxes) {
      const right = Math.min(this.width, Math.floor(box.x + box.width));
      const bottom = Math.min(this.height, Math.floor(box.y + box.height));
      for (let y = Math.max(0, Math.ceil(box.y)); y < bottom; y++)
        for (let x = Math.max(0, Math.ceil(box.x)); x < right; x++) look(x, y);
    }
  }
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  if (one === other) return 1;
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: Colour): number {
  const channel = (shift: number): number => {
    const part = ((colour >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}
