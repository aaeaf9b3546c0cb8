import { SAMPLE_RATE } from './sound-server.ts';
import type { Sound } from './sound.ts';

const WINDOW = 512;
const HOP = 220;
const BANDS = 26;
/** The first coefficient is loudness, which volume decides; the next twelve tell the sounds of speech apart. */
const COEFFICIENTS = 12;
const LOWEST_HZ = 80;
const HIGHEST_HZ = 8000;

/** One vector of mel-frequency cepstral coefficients for every 10 ms. */
export type Timbre = readonly Float64Array[];

/**
 * How a sound sounds over time, whatever its pitch and loudness: mel-frequency cepstral
 * coefficients, each with the mean and the spread of the whole sound taken out.
 */
export function timbre({ samples }: Sound): Timbre {
  const frames: Float64Array[] = [];
  for (let at = 0; at + WINDOW <= samples.length; at += HOP)
    frames.push(cepstrum(samples.subarray(at, at + WINDOW)));
  return standardised(frames);
}

function cepstrum(samples: Int16Array): Float64Array {
  const power = powerSpectrum(samples);
  const bands = FILTERS.map((filter) => {
    let energy = 0;
    for (const [bin, weight] of filter) energy += weight * power[bin]!;
    // The floor keeps silence from counting as a sound of its own.
    return Math.log(energy + 1);
  });
  return Float64Array.from({ length: COEFFICIENTS }, (_, i) =>
    bands.reduce(
      (sum, band, j) => sum + band * Math.cos((Math.PI * (i + 1) * (j + 0.5)) / BANDS),
      0,
    ),
  );
}

function standardised(frames: readonly Float64Array[]): Timbre {
  for (let i = 0; i < COEFFICIENTS; i++) {
    const mean = frames.reduce((sum, frame) => sum + frame[i]!, 0) / frames.length;
    const variance =
      frames.reduce((sum, frame) => sum + (frame[i]! - mean) ** 2, 0) / frames.length;
    const spread = Math.sqrt(variance) || 1;
    for (const frame of frames) frame[i] = (frame[i]! - mean) / spread;
  }
  return frames;
}

const HANN = Float64Array.from(
  { length: WINDOW },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / WINDOW),
);

const COSINE = Float64Array.from({ length: WINDOW / 2 }, (_, i) =>
  Math.cos((2 * Math.PI * i) / WINDOW),
);
const SINE = Float64Array.from({ length: WINDOW / 2 }, (_, i) =>
  Math.sin((2 * Math.PI * i) / WINDOW),
);

function powerSpectrum(samples: Int16Array): Float64Array {
  const real = Float64Array.from(samples, (sample, i) => sample * HANN[i]!);
  const imaginary = new Float64Array(WINDOW);
  transform(real, imaginary);
  return Float64Array.from(
    { length: WINDOW / 2 + 1 },
    (_, i) => real[i]! ** 2 + imaginary[i]! ** 2,
  );
}

/** The fast Fourier transform of WINDOW samples, in place (Cooley and Tukey, radix 2). */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j]!, real[i]!];
      [imaginary[i], imaginary[j]] = [imaginary[j]!, imaginary[i]!];
    }
  }
  for (let length = 2; length <= size; length *= 2) {
    for (let start = 0; start < size; start += length) {
      for (let k = 0; k < length / 2; k++) {
        const a = start + k;
        const b = a + length / 2;
        const turn = k * (size / length);
        const re = real[b]! * COSINE[turn]! + imaginary[b]! * SINE[turn]!;
        const im = imaginary[b]! * COSINE[turn]! - real[b]! * SINE[turn]!;
        real[b] = real[a]! - re;
        imaginary[b] = imaginary[a]! - im;
        real[a] = real[a]! + re;
        imaginary[a] = imaginary[a]! + im;
      }
    }
  }
}

type Filter = readonly (readonly [bin: number, weight: number])[];

/** Triangles, equally wide to the ear (mel scale). */
const FILTERS: readonly Filter[] = Array.from({ length: BANDS }, (_, band) => {
  const mel = (hz: number): number => 2595 * Math.log10(1 + hz / 700);
  const step = (mel(HIGHEST_HZ) - mel(LOWEST_HZ)) / (BANDS + 1);
  const centre = mel(LOWEST_HZ) + (band + 1) * step;
  return Array.from({ length: WINDOW / 2 + 1 }, (_, bin) => {
    const distance = Math.abs(mel((bin * SAMPLE_RATE) / WINDOW) - centre);
    return [bin, Math.max(0, 1 - distance / step)] as const;
  }).filter(([, weight]) => weight > 0);
});
