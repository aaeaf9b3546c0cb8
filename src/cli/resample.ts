/** Zero crossings of the filter on each side of its middle. */
const REACH = 16;
/** Of the new half rate; what lies above is taken away. */
const CUTOFF = 0.92;

/**
 * Sound at another sampling rate: a sinc filter under a Hann window, which lets nothing through that the new rate
 * cannot hold (J. O. Smith, “Digital Audio Resampling”).
 *
 * @param from samples a second, as a whole number
 * @param to samples a second, as a whole number not above `from`
 */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  const shared = greatestCommonDivisor(from, to);
  const [step, phases] = [from / shared, to / shared];
  const cutoff = (CUTOFF * to) / from;
  const reach = Math.ceil(REACH / cutoff);
  const filters = Array.from({ length: phases }, (_, phase) => {
    const taps = Float32Array.from({ length: 2 * reach }, (__, tap) =>
      windowedSinc(tap - reach + 1 - phase / phases, cutoff, reach),
    );
    const sum = taps.reduce((total, tap) => total + tap, 0);
    return taps.map((tap) => tap / sum);
  });
  const result = new Float32Array(Math.floor((samples.length * to) / from));
  for (let i = 0; i < result.length; i++) {
    const position = i * step;
    const first = Math.floor(position / phases) - reach + 1;
    const filter = filters[position % phases] as Float32Array;
    let sum = 0;
    for (let tap = 0; tap < filter.length; tap++)
      sum += (filter[tap] as number) * (samples[first + tap] ?? 0);
    result[i] = sum;
  }
  return result;
}

function windowedSinc(at: number, cutoff: number, reach: number): number {
  const angle = Math.PI * at;
  const sinc = at === 0 ? cutoff : Math.sin(angle * cutoff) / angle;
  return sinc * (0.5 + 0.5 * Math.cos(angle / reach));
}

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);
