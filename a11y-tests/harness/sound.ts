import { SAMPLE_RATE } from './sound-server.ts';

/** Mono sound, 16 bits, SAMPLE_RATE samples a second. */
export interface Sound {
  readonly samples: Int16Array;
  /** Date.now() of the first sample; 0 for sound that was never played. */
  readonly startedAt: number;
}

/** A stretch of time as of Date.now(), half open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Milliseconds over which loudness is taken. */
const FRAME = 10;
/** Root mean square, of 32,768, above which something is heard. The null sink plays zeros between. */
const AUDIBLE = 60;
/** Milliseconds: a plosive is silent for less, a pause for longer. */
const PLOSIVE = 120;

/** Where something is heard; gaps shorter than a plosive are part of the sound. */
export function heard(sound: Sound): Span[] {
  const length = Math.floor((SAMPLE_RATE * FRAME) / 1000);
  const spans: { from: number; to: number }[] = [];
  for (let frame = 0; (frame + 1) * length <= sound.samples.length; frame++) {
    if (loudness(sound.samples.subarray(frame * length, (frame + 1) * length)) < AUDIBLE) continue;
    const from = sound.startedAt + (frame * length * 1000) / SAMPLE_RATE;
    const last = spans.at(-1);
    if (last && from - last.to < PLOSIVE) last.to = from + FRAME;
    else spans.push({ from, to: from + FRAME });
  }
  return spans;
}

/** Milliseconds of sound. */
export const duration = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** A part of a sound. */
export function cut(sound: Sound, { from, to }: Span): Sound {
  const at = (time: number): number =>
    Math.max(0, Math.round(((time - sound.startedAt) * SAMPLE_RATE) / 1000));
  return {
    samples: sound.samples.subarray(at(from), at(to)),
    startedAt: Math.max(from, sound.startedAt),
  };
}

/** From the first to the last thing heard; the sound as it is when nothing is. */
export function trimmed(sound: Sound): Sound {
  const spans = heard(sound);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? cut(sound, { from: first.from, to: last.to }) : sound;
}

function loudness(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / samples.length);
}
