import { trimmed, type Sound } from './sound.ts';
import { timbre, type Timbre } from './timbre.ts';

/** How far from the diagonal one sound may run ahead of the other, as a part of its length. */
const BAND = 0.15;

/**
 * How far two sounds are from saying the same, whatever their pitch, loudness and speed: the mean
 * distance of their timbres along the best alignment in time (dynamic time warping), as a part of
 * the distance that two unrelated frames have on average. 0 is the same sound; 1 would be chance,
 * which an alignment that may choose never reaches.
 */
export function unlikeness(one: Sound, other: Sound): number {
  const [a, b] = [timbre(trimmed(one)), timbre(trimmed(other))];
  if (a.length === 0 || b.length === 0) return 1;
  return warped(a, b) / unrelated(a, b);
}

function warped(a: Timbre, b: Timbre): number {
  const reach = Math.max(20, Math.ceil(b.length * BAND));
  // For each frame of b, the cost of the best path to it and the length of that path.
  let cost = new Float64Array(b.length).fill(Infinity);
  let steps = new Float64Array(b.length);
  for (let i = 0; i < a.length; i++) {
    const nextCost = new Float64Array(b.length).fill(Infinity);
    const nextSteps = new Float64Array(b.length);
    const centre = Math.round((i * b.length) / a.length);
    const to = Math.min(b.length - 1, centre + reach);
    for (let j = Math.max(0, centre - reach); j <= to; j++) {
      let least = i === 0 && j === 0 ? 0 : cost[j]!;
      let taken = steps[j]!;
      if (j > 0 && cost[j - 1]! <= least) [least, taken] = [cost[j - 1]!, steps[j - 1]!];
      if (j > 0 && nextCost[j - 1]! < least) [least, taken] = [nextCost[j - 1]!, nextSteps[j - 1]!];
      nextCost[j] = least + distance(a[i]!, b[j]!);
      nextSteps[j] = taken + 1;
    }
    [cost, steps] = [nextCost, nextSteps];
  }
  return cost[b.length - 1]! / steps[b.length - 1]!;
}

/** The mean distance of frames that have nothing to do with each other: far apart in the two sounds. */
function unrelated(a: Timbre, b: Timbre): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const j = Math.floor(((i / a.length + 0.37 + (0.26 * (i % 7)) / 7) % 1) * b.length);
    sum += distance(a[i]!, b[j]!);
  }
  return sum / a.length;
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(sum);
}
