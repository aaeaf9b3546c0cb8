import { builtInSound, listenIn } from './harness/built-in-sound.ts';
import {
  composedSentences,
  litSpots,
  watchLitSpots,
  type Composed,
  type LitSpot,
} from './harness/composed.ts';
import { expect, test } from './harness/device.ts';
import { findSound } from './harness/find-sound.ts';
import { median } from './harness/numbers.ts';
import { measured } from './harness/measured.ts';
import { ordersOf, takeOwnVoice, type Order } from './harness/orders.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { lacking } from './harness/requirements.ts';
import { SAMPLE_RATE } from './harness/sound-server.ts';
import type { Sound } from './harness/sound.ts';
import { matched, type Utterance } from './harness/utterances.ts';

/** Lit words that are held against the sound. */
const WATCHED = 130;
/** Milliseconds by which a word may be lit too early or too late, in the middle of all words. */
const TOLD = 50;
const GUESSED = 250;
/** So many words must have been judged. */
const LEAST_WORDS = 60;
/** Samples by which a word is found in a recording: a fifth of a second; and how alike they must be. */
const OPENING = 4410;
const ALIKE = 0.8;

const lack = lacking('voice');

// Without the service worker all sound is Web Audio's, whose clock can be hastened; voice-media-keys.spec.ts hears the other way.
test.use({ speech: { languages: ['en'] }, serviceWorkers: 'block' });

test.describe(lack ?? 'the lit word and the sound of it', () => {
  test.skip(lack !== null);
  test.describe.configure({ timeout: 240_000 });

  for (const [name, wordless, limit] of [
    ['where the voice tells of its words', false, TOLD],
    ['where the voice tells nothing of its words', true, GUESSED],
  ] as const)
    test(`${name} are at most ${limit} ms apart`, async ({ page, device }) => {
      await listenIn(page, { wordless, samples: true });
      await page.goto(ARTICLE);
      const sentences = await composedSentences(page);
      const reader = new Reader(page);
      await takeOwnVoice(reader);
      await page.waitForTimeout(500);
      const before = (await builtInSound(page)).played.length;
      await watchLitSpots(page);
      const stop = await device.record();
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await litSpots(page)).length, { timeout: 150_000, intervals: [1000] })
        .toBeGreaterThan(WATCHED);
      await reader.button('Dừng').press('Enter');
      await page.waitForTimeout(300);
      const sound = await stop();
      const said = ordersOf(await builtInSound(page), before);
      // What was being said when it was stopped is not judged.
      const orders = said.slice(0, -1);
      const utterances = matchedSoFar(orders, sentences);
      const { errors, unfound } = errorsOf(utterances, await litSpots(page), sound);
      const distances = errors.map(Math.abs);
      measured(
        `${errors.length} words (${unfound} more not found in the recording): lit ${median(distances).toFixed(0)} ms from their sound in the middle, ${quantile(distances, 0.9).toFixed(0)} ms for nine in ten; ${median(errors).toFixed(0)} ms with its sign`,
      );
      expect(errors.length).toBeGreaterThan(LEAST_WORDS);
      expect(median(distances)).toBeLessThanOrEqual(limit);
    });
});

/** The beginning of an article that was not read to its end. */
function matchedSoFar(
  orders: readonly Order[],
  sentences: readonly Composed[],
): Utterance<Order, Composed>[] {
  const said = orders.reduce((sum, { text }) => sum + text.length + 1, 0);
  let length = 0;
  const begun = sentences.filter(({ text }) => (length += text.length + 1) <= said);
  let matching = 0;
  const whole = begun.reduce((sum, { text }) => sum + text.length + 1, 0);
  return matched(
    orders.filter(({ text }) => (matching += text.length + 1) <= whole),
    begun,
  );
}

/**
 * For each spot of the page that is said, by how many milliseconds it was lit after its sound began
 * (negative: before); Infinity where it was never lit. Each word is looked for in the recording by
 * itself: the sound of a busy machine stands still now and then.
 */
function errorsOf(
  utterances: readonly Utterance<Order, Composed>[],
  lit: readonly LitSpot[],
  sound: Sound,
): { errors: number[]; unfound: number } {
  const errors: number[] = [];
  let unfound = 0;
  const judged = new Set<number>();
  for (const { message, sentence, from, to } of utterances) {
    const { words, samples } = message.made;
    const begins = sentence.words[from]!.at;
    let origin = message.pieces[0]!.at;
    for (const { after, character } of words) {
      // A space belongs to the word behind it.
      const word = sentence.words.findLast(({ at }, i) => i < to && at - begins <= character + 1);
      const spot = word?.spot ?? null;
      if (spot === null || judged.has(spot)) continue;
      judged.add(spot);
      const first = Math.round((after * SAMPLE_RATE) / 1000);
      const known = samples.slice(first, first + OPENING);
      const found = [100, 2500]
        .map((within) => findSound(sound, known, origin + after, within))
        .find(({ alike }) => alike > ALIKE);
      if (!found) {
        unfound++;
        continue;
      }
      origin = found.at - after;
      const shown = lit.find((one) => one.spot === spot);
      errors.push(shown ? shown.at - found.at : Infinity);
    }
  }
  return { errors, unfound };
}

/** The value below which so large a part of all is. */
const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? NaN;
