import { expect, test } from '@playwright/test';
import { median } from './numbers.ts';
import { cut, duration, heard, type Sound } from './sound.ts';

/** An utterance that was to be heard from one Date.now() to another. */
export interface Uttered {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Characters from which on an utterance is judged by how long it sounds. */
const ENOUGH = 40;

/**
 * Expects a reading to sound from its first utterance to its last, none of them for less than half of the usual time.
 *
 * @param sentences how many the utterances are parts of
 * @param margin milliseconds by which an utterance may sound before and after its time
 */
export function expectHeardWhole(
  sound: Sound,
  uttered: readonly Uttered[],
  sentences: number,
  margin = 0,
): void {
  const spans = heard(sound);
  const [began, ended] = [uttered[0]!.from, uttered.at(-1)!.to];
  const long = uttered.filter(({ text }) => text.length >= ENOUGH);
  const perCharacter = long.map(({ text, from, to }) => {
    const part = cut(sound, { from: from - margin, to: to + margin });
    return duration(heard(part)) / text.length;
  });
  const usual = median(perCharacter);
  test.info().annotations.push({
    type: 'measured',
    description: `${sentences} sentences in ${uttered.length} utterances, read for ${((ended - began) / 1000).toFixed(1)} s, ${(duration(spans) / 1000).toFixed(1)} s of sound, ${usual.toFixed(1)} ms a character (least ${Math.min(...perCharacter).toFixed(1)})`,
  });
  expect(Math.abs(spans[0]!.from - began)).toBeLessThan(500);
  expect(Math.abs(spans.at(-1)!.to - ended)).toBeLessThan(500);
  perCharacter.forEach((ms, i) => {
    expect(ms, long[i]!.text).toBeGreaterThan(usual / 2);
  });
}
