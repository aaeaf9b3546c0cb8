/** How the voice reads. */
export interface Manner {
  /** 0.5 to 3; 1 is the voice's own speed. */
  readonly rate: number;
  /** 0 to 2; 1 is the voice's own pitch. */
  readonly pitch: number;
  /** 0 to 1. */
  readonly volume: number;
  /** 0 to 3: how long the rests between sentences and paragraphs are, 1 being a newsreader's. */
  readonly pauses: number;
}

/** How a newsreader reads. */
export const NEWSREADER: Manner = { rate: 1, pitch: 1, volume: 1, pauses: 1 };

const BOUNDS = {
  rate: [0.5, 3],
  pitch: [0, 2],
  volume: [0, 1],
  pauses: [0, 3],
} as const satisfies Record<keyof Manner, readonly [number, number]>;

/** What was given of a manner, each within its bounds; what is no number is a newsreader's. */
export function withinBounds(manner: Partial<Manner>): Partial<Manner> {
  const given = (Object.keys(BOUNDS) as (keyof Manner)[]).flatMap((name) => {
    const value = manner[name];
    if (value === undefined) return [];
    const [least, most] = BOUNDS[name];
    return [
      [name, Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : NEWSREADER[name]],
    ];
  });
  return Object.fromEntries(given) as Partial<Manner>;
}
