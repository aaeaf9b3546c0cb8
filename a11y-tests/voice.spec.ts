import type { Sentence } from '../src/reading/index.ts';
import { expectedSentences, openArticle, ownArticle, seedArticle } from './harness/article.ts';
import { expect, test } from './harness/device.ts';
import { render } from './harness/espeak.ts';
import { lighting } from './harness/lighting.ts';
import { unlikeness } from './harness/likeness.ts';
import { median } from './harness/numbers.ts';
import { Reader, skipToArticle } from './harness/reader.ts';
import { follow, type Reading } from './harness/reading.ts';
import { lacking } from './harness/requirements.ts';
import { cut, duration, heard, type Sound } from './harness/sound.ts';
import { matched, type Utterance } from './harness/utterances.ts';

/** Words a minute at which eSpeak NG speaks about as fast as Chromium's rate 3 makes it. */
const PACE = 400;
/** Fewer characters are over before they sound like anything. */
const ENOUGH = 20;
/** One utterance of so many is compared: the alignments take their time. */
const EVERY = 3;
const lack = lacking('voice');
const seed = seedArticle();

test.describe(
  lack ?? (seed ? 'the seed article' : 'the own article (skipped: no ../shared)'),
  () => {
    test.skip(lack !== null);
    test.describe.configure({ mode: 'serial', timeout: 300_000 });

    let sentences: readonly Sentence[];
    let reading: Reading;
    let utterances: readonly Utterance[];

    test.beforeAll(async ({ browser, device }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
      const page = await context.newPage();
      const article = seed ?? (await ownArticle(page));
      sentences = expectedSentences(article);
      await openArticle(page, article);
      const reader = new Reader(page);
      await skipToArticle(page);
      await reader.tabTo(reader.button('Nghe bài viết'));
      // Six minutes of article at the voice's own speed: the fastest is chosen, then it is read from the beginning.
      await reader.setTopSpeed();
      reading = await follow(device, page, sentences, article, () => page.keyboard.press('Enter'));
      await context.close();
    });

    test('every sentence is said once, in order, by a Vietnamese voice', () => {
      utterances = matched(reading.messages, sentences);
      expect(new Set(utterances.map(({ sentence }) => sentence.index)).size).toBe(sentences.length);
      for (const { message } of utterances) {
        expect(message.voice).toBe('Vietnamese (Northern)');
        expect(message.language).toMatch(/^vi\b/i);
        expect(message.begunAt, `begun: “${message.text}”`).toBeDefined();
        expect(message.endedAt, `ended: “${message.text}”`).toBeDefined();
      }
    });

    test('the sound lasts as long as the reading', () => {
      const spans = heard(reading.sound);
      const [first, last] = [spans[0]!, spans.at(-1)!];
      const began = Math.min(...utterances.map(({ message }) => message.begunAt!));
      const ended = Math.max(...utterances.map(({ message }) => message.endedAt!));
      test.info().annotations.push({
        type: 'measured',
        description: `read for ${seconds(ended - began)}, heard from ${seconds(first.from - began)} to ${seconds(last.to - began)}, ${seconds(duration(spans))} of sound`,
      });
      expect(Math.abs(first.from - began)).toBeLessThan(500);
      expect(Math.abs(last.to - ended)).toBeLessThan(500);
      for (const { message } of utterances) {
        const span = { from: message.begunAt!, to: message.endedAt! };
        const part = duration(heard(cut(reading.sound, span))) / (span.to - span.from);
        if (message.text.length >= ENOUGH) expect(part, message.text).toBeGreaterThan(0.5);
      }
    });

    test('it sounds like these words in Vietnamese, not in English, and not like other words', ({
      device,
    }) => {
      const long = utterances
        .filter(({ message }) => message.text.length >= ENOUGH)
        .filter((_, i) => i % EVERY === 0);
      const rendered = (voice: 'vi' | 'en', text: string): Sound =>
        render(device.runtime, voice, text, PACE);
      const figures = long.map(({ message }, i) => {
        const span = { from: message.begunAt! - 20, to: message.endedAt! + 50 };
        const sound = cut(reading.sound, span);
        const other = long[(i + 1) % long.length]!.message.text;
        return {
          text: message.text,
          same: unlikeness(sound, rendered('vi', message.text)),
          english: unlikeness(sound, rendered('en', message.text)),
          other: unlikeness(sound, rendered('vi', other)),
        };
      });
      const list = (key: 'same' | 'english' | 'other'): number[] => figures.map((one) => one[key]);
      test.info().annotations.push({
        type: 'measured',
        description: `unlikeness over ${figures.length} utterances: same words ${range(list('same'))}; English voice ${range(list('english'))}; other words ${range(list('other'))}`,
      });
      for (const { text, same, english, other } of figures) {
        expect(same, text).toBeLessThan(0.5);
        expect(english, text).toBeGreaterThan(0.6);
        expect(other, text).toBeGreaterThan(0.6);
      }
      expect(median(list('same'))).toBeLessThan(0.4);
    });

    test('the sentence that is heard is lit, nothing else is, and the word keeps up', async () => {
      const lags: number[] = [];
      for (const glimpse of reading.glimpses) {
        const now = utterances.find(
          ({ message }) => message.begunAt! <= glimpse.from && message.endedAt! >= glimpse.to,
        );
        if (!now) continue;
        const { lit, words } = lighting(glimpse, sentences);
        if (words.length === 0)
          await test.info().attach('no lit word', { body: glimpse.png, contentType: 'image/png' });
        expect(lit.map(({ index }) => index)).toEqual([now.sentence.index]);
        expect(words, `a word of “${now.sentence.text}” is seen lit`).not.toEqual([]);
        // Several spoken words may stand for one that is written ("30" is read as three).
        const written = new Set(words.map((word) => now.sentence.words[word]!.start));
        expect(written.size, 'one word is lit').toBe(1);
        lags.push(lag(now, words, (glimpse.from + glimpse.to) / 2));
      }
      test.info().annotations.push({
        type: 'measured',
        description: `${lags.length} of ${reading.glimpses.length} pictures judged; the lit word is off by ${range(lags)} s`,
      });
      expect(lags.length).toBeGreaterThan(reading.glimpses.length / 2);
      expect(median(lags)).toBeLessThan(0.5);
      expect(Math.max(...lags)).toBeLessThan(1.5);
    });
  },
);

/** Seconds between a moment and the one at which the lit word is said, were all words equally long. */
function lag({ message, from, to }: Utterance, words: readonly number[], moment: number): number {
  const each = (message.endedAt! - message.begunAt!) / (to - from);
  const starts = message.begunAt! + (Math.min(...words) - from) * each;
  const ends = message.begunAt! + (Math.max(...words) + 1 - from) * each;
  return Math.max(0, starts - moment, moment - ends) / 1000;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const range = (values: readonly number[]): string =>
  `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)} (median ${median(values).toFixed(2)})`;
