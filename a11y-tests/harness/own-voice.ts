import type { Device } from './device.ts';
import type { ReaderLook, ReadingPage } from './drivers/reading-page.ts';
import { expect } from './citizen.ts';
import { render } from './espeak.ts';
import { unlikeness } from './likeness.ts';
import { ARTICLE } from './pages.ts';
import { cut, duration, heard, type Span } from './sound.ts';
import { sleep, until } from './wait.ts';

/** Milliseconds from a key to the last sound: what lies in the buffers of browser and sound server. */
const SOON = 400;

/** The first sentence of the article, which is spoken as it is written. */
const HEADLINE = 'Bắc Kạn mở rộng hợp tác quốc tế, nâng hiệu quả công tác đối ngoại';

/**
 * On a device without a Vietnamese voice: nothing is said until the citizen has agreed to load the
 * portal's own; then it is heard and lit, paused, stepped on and stopped.
 *
 * @returns what was measured
 */
export async function expectOwnVoice(reading: ReadingPage, device: Device): Promise<string> {
  await reading.open(ARTICLE);
  const stop = await device.record();
  await reading.skipToArticle();
  await reading.use('Nghe bài viết');
  await reading.says(/chưa có giọng đọc tiếng Việt/, 15_000);
  await until('its size', async () => (await reading.look()).offer.includes('(0,6 MB)'));
  await reading.tabTo('Tải giọng đọc Trợ Năng');
  expect(await reading.violations()).toEqual([]);
  const agreed = Date.now();
  await reading.driver.press('Enter');
  await reading.says(/^Đang đọc câu 1/, 20_000);
  const words = await wordsWhile(reading, /câu 1 /);
  const first = Date.now();

  await reading.tabTo('Tạm dừng', 'Shift+Tab');
  await sleep(600);
  const paused = await press(reading);
  await reading.says(/^Đã tạm dừng ở câu 2/);
  await sleep(1500);
  const resumed = await press(reading);
  await reading.says(/^Đang đọc câu 2/);
  await reading.use('Câu sau');
  await reading.says(/^Đang đọc câu 3/);
  // Well before its comma.
  await sleep(800);
  await reading.tabTo('Dừng', 'Shift+Tab');
  const stopped = await press(reading);
  await sleep(1500);
  expect(await reading.look()).toMatchObject({ status: '', sentence: null, word: null });

  const again = await press(reading);
  await reading.says(/^Đang đọc câu/);
  await sleep(1000);
  expect(await reading.driver.complaints()).toEqual([]);
  const left = await reading.leave();
  await sleep(1000);
  const sound = await stop();

  const inSpan = (from: number, to: number): Span[] => heard(cut(sound, { from, to }));
  expect(inSpan(0, agreed), 'nothing is said unasked').toEqual([]);
  expect(device.ssip.messages).toEqual([]);
  const spoken = inSpan(agreed, first);
  const said = cut(sound, { from: spoken[0]!.from - 20, to: first });
  const [vi, en] = (['vi', 'en'] as const).map((voice) =>
    unlikeness(said, render(device.runtime, voice, HEADLINE)),
  );
  expect(vi).toBeLessThan(0.5);
  expect(en).toBeGreaterThan(0.6);
  expect(words.length).toBeGreaterThan(5);
  expect(inOrder(words, HEADLINE.split(/[ ,]+/)), `lit in order: ${words.join(' ')}`).toBe(true);
  expect(inSpan(paused.to + SOON, resumed.from), 'silence while it rests').toEqual([]);
  expect(duration(inSpan(resumed.from, stopped.from))).toBeGreaterThan(500);
  expect(duration(inSpan(stopped.from - 300, stopped.from)), 'sound before Stop').toBeGreaterThan(
    100,
  );
  const over = inSpan(stopped.to, again.from).at(-1)?.to ?? stopped.to;
  expect(over - stopped.to, 'sound after Stop').toBeLessThan(SOON);
  expect(duration(inSpan(again.from, left))).toBeGreaterThan(300);
  expect(inSpan(left + SOON, Infinity), 'silence once the page is left').toEqual([]);
  const ms = [spoken[0]!.from - agreed, duration(spoken), over - stopped.to].map(Math.round);
  return `heard ${ms[0]} ms after it was agreed to, for ${ms[1]} ms; unlikeness ${vi!.toFixed(2)}, English ${en!.toFixed(2)}; sound for ${ms[2]} ms after Stop`;
}

/** Whether the words are met in the text one behind the other. */
function inOrder(words: readonly string[], text: readonly string[]): boolean {
  let at = -1;
  return words.every((word) => (at = text.indexOf(word, at + 1)) >= 0);
}

/** Presses what has the focus. @returns when it was asked for, and when it was done */
async function press({ driver }: ReadingPage): Promise<Span> {
  const from = Date.now();
  await driver.press('Enter');
  return { from, to: Date.now() };
}

/** The words that are lit, each once, as long as the reader says so. */
async function wordsWhile(reading: ReadingPage, status: RegExp): Promise<string[]> {
  const words: string[] = [];
  await until(
    'the next sentence',
    async () => {
      const look: ReaderLook = await reading.look();
      if (!status.test(look.status)) return true;
      if (look.word && look.word !== words.at(-1)) words.push(look.word);
      await sleep(30);
      return false;
    },
    20_000,
  );
  return words;
}
