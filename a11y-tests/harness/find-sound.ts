import { SAMPLE_RATE } from './sound-server.ts';
import { cut, type Sound } from './sound.ts';

/** Where a piece of sound is in a recording. */
export interface Found {
  /** Date.now() of its first sample. */
  readonly at: number;
  /** How alike it is there: the normalised correlation, 1 for the same sound. */
  readonly alike: number;
}

/** Samples that are taken as one: 0.2 ms is exact enough. */
const COARSE = 4;

/**
 * Finds known samples in a recording, whatever their loudness, by normalised cross-correlation.
 *
 * @param near Date.now() at which they are expected
 * @param within milliseconds by which they may be elsewhere
 */
export function findSound(
  recording: Sound,
  known: readonly number[],
  near: number,
  within: number,
): Found {
  const lasts = (known.length * 1000) / SAMPLE_RATE;
  const { samples, startedAt } = cut(recording, {
    from: near - within,
    to: near + within + lasts,
  });
  const [wanted, given] = [coarse(known), coarse(samples)];
  const power = energyOf(wanted);
  let energy = energyOf(given.subarray(0, wanted.length));
  let best = { offset: 0, alike: -1 };
  for (let offset = 0; offset + wanted.length < given.length; offset++) {
    let product = 0;
    for (let i = 0; i < wanted.length; i++) product += given[offset + i]! * wanted[i]!;
    const alike = product / Math.sqrt((energy + 1) * power);
    if (alike > best.alike) best = { offset, alike };
    energy += given[offset + wanted.length]! ** 2 - given[offset]! ** 2;
  }
  return { at: startedAt + (best.offset * COARSE * 1000) / SAMPLE_RATE, alike: best.alike };
}

const coarse = (samples: ArrayLike<number>): Float64Array =>
  Float64Array.from({ length: Math.floor(samples.length / COARSE) }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < COARSE; j++) sum += samples[i * COARSE + j]!;
    return sum;
  });

const energyOf = (samples: Float64Array): number =>
  samples.reduce((sum, one) => sum + one * one, 0);
