import { expect, test } from '@playwright/test';
import { median } from './numbers.ts';
import type { Composed } from './composed.ts';
import type { SsipMessage } from './ssip-conversation.ts';
import { cut, duration, heard, type Sound } from './sound.ts';
import { matched } from './utterances.ts';

/** An utterance that was to be heard from one Date.now() to another. */
export interface Uttered {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A machine under load loses sound, never the same one: at a second try, which is told of, so many of a hundred
 * utterances may have lost theirs, and the first may be late by so many milliseconds.
 */
const LOST = 2;
const LATE = { first: 500, again: 2500 };
/** Characters from which on an utterance is judged by how long it sounds. */
const ENOUGH = 40;

/** Milliseconds by which speech-dispatcher tells of an utterance too late or too early. */
const MARGIN = 20;

/** Expects every sentence to have been said once, in order, by a voice of its language, and to sound. */
export function expectSaidWhole(
  messages: readonly SsipMessage[],
  sentences: readonly Composed[],
  sound: Sound,
): void {
  // Throws at the first word that is lost, said again or out of order.
  const utterances = matched(messages, sentences);
  expect(new Set(utterances.map(({ sentence }) => sentence.index)).size).toBe(sentences.length);
  const uttered = utterances.map(({ message: { text, begunAt, endedAt } }) => ({
    text,
    from: begunAt!,
    to: endedAt!,
  }));
  expectHeardWhole(sound, uttered, sentences.length, MARGIN);
  for (const { message, sentence, from } of utterances)
    expect(message.voice, sentence.text).toMatch(
      sentence.words[from]?.lang === 'en' ? /^English/ : /^Vietnamese \(Northern\)$/,
    );
}

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
  const isAgain = test.info().retry > 0;
  expect(Math.abs(spans[0]!.from - began)).toBeLessThan(isAgain ? LATE.again : LATE.first);
  expect(Math.abs(spans.at(-1)!.to - ended)).toBeLessThan(500);
  const lost = long.filter((_, i) => perCharacter[i]! < usual / 2).map(({ text }) => text);
  if (isAgain) expect(lost.length, `${lost}`).toBeLessThanOrEqual((long.length * LOST) / 100 + 1);
  else expect(lost).toEqual([]);
}
