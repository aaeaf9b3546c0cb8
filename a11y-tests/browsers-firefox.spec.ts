import type { Sentence } from '../src/reading/index.ts';
import { expectedSentences } from './harness/article.ts';
import { testOf } from './harness/browsers.ts';
import { expect } from './harness/citizen.ts';
import type { Device } from './harness/device.ts';
import { startFirefox } from './harness/drivers/firefox.ts';
import type { ReaderLook, ReadingPage } from './harness/drivers/reading-page.ts';
import { render } from './harness/espeak.ts';
import { unlikeness } from './harness/likeness.ts';
import { expectToGetAbout } from './harness/drivers/getting-about.ts';
import { expectRepaired } from './harness/drivers/repaired.ts';
import { ARTICLE } from './harness/pages.ts';
import { lacking } from './harness/requirements.ts';
import { cut, duration, heard } from './harness/sound.ts';
import { matched, type Utterance } from './harness/utterances.ts';
import { sleep, until } from './harness/wait.ts';

/** Milliseconds from a key to the last sound. */
const AT_ONCE = 200;
/** Milliseconds that another page takes to come. */
const LEAVING = 500;
/** Fewer characters are over before they sound like anything. */
const ENOUGH = 20;

const lack = lacking('browsers');
const test = testOf(({ runtime }) => startFirefox(runtime));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const written = ({ passage, start, end }: Sentence): string =>
  plain(passage.text.slice(start, end));

/** What the voice is saying, once it has been saying it for so many milliseconds. */
const inFullFlow = (device: Device, ms = 500) =>
  until('a voice in full flow', () => {
    const message = device.ssip.messages.at(-1);
    const { begunAt, endedAt, cancelledAt } = message ?? {};
    const flows = begunAt && !endedAt && !cancelledAt && Date.now() - begunAt > ms;
    return flows ? message : null;
  });

async function listen(reading: ReadingPage, device: Device): Promise<void> {
  device.ssip.clear();
  await reading.skipToArticle();
  await reading.use('Nghe bài viết');
  await reading.says(/^Đang đọc câu 1/);
}

test.describe(lack ?? 'Firefox with the voice of speech-dispatcher', () => {
  test.skip(lack !== null);

  test('the skip link sets down on the headline, once, and Tab goes on from there', async ({
    reading,
  }) => {
    const { driver } = reading;
    await reading.open(ARTICLE);
    await driver.run(() => {
      const comings: string[] = [];
      Object.assign(globalThis, { comings });
      addEventListener('focusin', ({ target }) => comings.push((target as Element).localName));
    });
    await reading.skipToArticle();
    await sleep(500);
    const comings = await driver.run(
      () => (globalThis as unknown as { comings: string[] }).comings,
    );
    expect(comings).toEqual(['a', 'a', 'h1']);
    expect(await driver.run(() => location.hash)).toBe('#noi-dung');
    await driver.press('Tab');
    expect(await reading.focused()).toBe('Nghe bài viết');
    expect(await reading.violations()).toEqual([]);
  });

  test('outline, larger text and the tree of a formula by keyboard, with nothing for axe', async ({
    reading,
  }) => {
    await expectToGetAbout(reading);
  });

  test('old portals with the script: the skip links arrive, and the content grows', async ({
    reading,
  }) => {
    await expectRepaired(reading);
  });

  test('a short article is heard word for word, lit as it is heard, and comes to its end', async ({
    reading,
    device,
  }) => {
    await reading.open(ARTICLE);
    const article = await reading.shorten('h1, .summary');
    const stop = await device.record();
    await listen(reading, device);
    const looks: (ReaderLook & { at: number })[] = [];
    const over = /Đã đọc hết/;
    await until(
      'the end',
      async () => {
        const look = await reading.look();
        looks.push({ ...look, at: Date.now() });
        await sleep(200);
        return over.test(look.status);
      },
      60_000,
    );
    const sound = await stop();

    const utterances = matched(device.ssip.messages, expectedSentences(article));
    let judged = 0;
    for (const { message, sentence, from, to } of utterances) {
      expect(message.voice).toBe('Vietnamese (Northern)');
      const span = { from: message.begunAt! - 20, to: message.endedAt! + 50 };
      const said = cut(sound, span);
      expect(duration(heard(said)) / (span.to - span.from), message.text).toBeGreaterThan(0.5);
      if (message.text.length >= ENOUGH) {
        expect(unlikeness(said, render(device.runtime, 'vi', message.text))).toBeLessThan(0.5);
        expect(unlikeness(said, render(device.runtime, 'en', message.text))).toBeGreaterThan(0.6);
      }
      for (const look of during(looks, { message, sentence, from, to })) {
        expect(plain(look.sentence ?? '')).toBe(written(sentence));
        expect(wordsOf(sentence, from, to)).toContain(look.word);
        judged++;
      }
    }
    test.info().annotations.push({
      type: 'measured',
      description: `${utterances.length} utterances, ${judged} of ${looks.length} looks judged`,
    });
    expect(judged).toBeGreaterThan(looks.length / 2);
    expect(looks.at(-1)).toMatchObject({ sentence: null, word: null });
  });

  test('it pauses, goes on at the word where it rested, steps on and stops', async ({
    reading,
    device,
  }) => {
    await reading.open(ARTICLE);
    await listen(reading, device);
    await reading.tabTo('Tạm dừng');
    await inFullFlow(device, 1000);
    let stop = await device.record();
    let pressed = Date.now();
    await reading.driver.press('Enter');
    const { word } = await reading.says(/^Đã tạm dừng ở câu 1/);
    await sleep(1500);
    expect(heard(cut(await stop(), { from: pressed + AT_ONCE, to: Infinity }))).toEqual([]);
    expect(device.ssip.messages).toHaveLength(1);

    await reading.driver.press('Enter');
    await until('the voice', () => device.ssip.messages[1]?.begunAt);
    expect(device.ssip.messages[1]!.text).toMatch(new RegExp(`^${word} `, 'i'));

    await reading.use('Câu sau');
    await reading.says(/^Đang đọc câu 2/);
    expect((await inFullFlow(device)).text).toMatch(/^cập nhật lúc/);

    await reading.tabTo('Dừng', 'Shift+Tab');
    stop = await device.record();
    await sleep(300);
    pressed = Date.now();
    await reading.driver.press('Enter');
    await sleep(1500);
    const sound = await stop();
    expect(duration(heard(cut(sound, { from: 0, to: pressed })))).toBeGreaterThan(100);
    expect(heard(cut(sound, { from: pressed + AT_ONCE, to: Infinity }))).toEqual([]);
    expect(await reading.focused()).toBe('Nghe bài viết');
    expect(await reading.look()).toMatchObject({ status: '', sentence: null, word: null });
  });

  test('it is silent once the page is left', async ({ reading, device }) => {
    await reading.open(ARTICLE);
    await listen(reading, device);
    await inFullFlow(device);
    const stop = await device.record();
    await sleep(300);
    const left = await reading.leave();
    await sleep(1500);
    const sound = await stop();
    expect(duration(heard(cut(sound, { from: 0, to: left })))).toBeGreaterThan(100);
    expect(heard(cut(sound, { from: left + LEAVING, to: Infinity }))).toEqual([]);
  });

  test('the settings are used by keyboard, offer a handful of voices, and none is called online', async ({
    reading,
    device,
  }) => {
    const { driver } = reading;
    await reading.open(ARTICLE);
    await listen(reading, device);
    expect(await reading.violations()).toEqual([]);
    await reading.use('Cài đặt');
    await reading.inSettings();
    expect(await reading.violations()).toEqual([]);
    expect(await reading.choices('Giọng đọc')).toEqual([
      'Giọng máy miền Bắc',
      'Giọng máy miền Trung',
      'Giọng máy miền Nam',
    ]);
    expect(await reading.settingsText()).not.toMatch(/đọc qua mạng/);
    // The speed has the focus.
    await driver.press('End');
    await until('the speed', async () => (await reading.chosen('Tốc độ')) === '3 lần');
    // The next select: from the voice of the North to that of the South.
    await driver.press('Tab', 'End');
    await until('the voice', async () =>
      (await inFullFlow(device, 100)).voice.includes('Southern'),
    );
    await driver.press('Escape');
    await until('the focus', async () => (await reading.focused()) === 'Cài đặt');
    expect((await reading.look()).status).toMatch(/^Đang đọc/);
  });
});

/** The looks that were taken while an utterance was said. */
const during = <Look extends { at: number }>(
  looks: readonly Look[],
  { message }: Utterance,
): Look[] => looks.filter(({ at }) => at - 100 > message.begunAt! && at < message.endedAt!);

const wordsOf = ({ passage, words }: Sentence, from: number, to: number): string[] =>
  words.slice(from, to).map(({ start, end }) => passage.text.slice(start, end));
