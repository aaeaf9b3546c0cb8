import type { Page } from '@playwright/test';
import type * as Speech from '../src/speech/index.ts';
import { expect, test, type Device } from './harness/device.ts';
import { measured } from './harness/measured.ts';
import { MediaPlayer } from './harness/media-player.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { lacking } from './harness/requirements.ts';
import { cut, duration, heard } from './harness/sound.ts';
import { speechScript } from './harness/page-script.ts';
import { sleep, until } from './harness/wait.ts';

declare const speech: typeof Speech;

/** Milliseconds from a key to the last sound: what lies in the buffers of browser and sound server. */
const SOON = 250;
/** Milliseconds from the wish to speak to the first sound. */
const START = 300;
const TITLE = 'Bắc Kạn mở rộng hợp tác quốc tế, nâng hiệu quả công tác đối ngoại';

const lack = lacking('voice');

/** The portal's own service worker is not had by who saves data: here it is the voice's that is tried. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
});

/** The word that is lit, and what stands before it on the page. */
const litWord = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('tn-word') ?? [];
    if (!(range instanceof Range)) return '';
    const before = document.createRange();
    before.setEnd(range.startContainer, range.startOffset);
    return `${String(range)} after ${String(before).length}`;
  });

/** Milliseconds after which a browser no longer takes a page that is silent for a player, unless it has a media element. */
const FORGOTTEN = 8000;

/** Counts what media elements are asked to play from the next page on. @returns how often it was */
async function countPlays(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      document.documentElement.dataset['plays'] =
        `${document.documentElement.dataset['plays'] ?? ''}.`;
      return play.call(this);
    };
  });
  return () => page.evaluate(() => document.documentElement.dataset['plays']?.length ?? 0);
}

/** Agrees to load the portal's own voice, and listens until a sentence is heard that was made ahead. */
async function listen(page: Page, reader: Reader): Promise<void> {
  await page.goto(ARTICLE);
  await reader.button('Nghe bài viết').press('Enter');
  await reader.button('Tải giọng đọc Trợ Năng').press('Enter');
  await expect(reader.text(/^Đang đọc câu 2/)).toBeVisible({ timeout: 30_000 });
}

/** Says two texts with the built-in voice, the second, which is made meanwhile, as media. @returns Date.now() of asking, start, words and end of the second */
async function sayBoth([first, second]: readonly [string, string]): Promise<number[]> {
  const voice = await speech.builtInVoice({ href: '/giong-doc/' });
  const engine = await voice.load();
  if (!(await voice.media())) throw new Error('It is not heard as media');
  const [north] = engine.voices();
  if (!north) throw new Error('no voice');
  const now = (): number => performance.timeOrigin + performance.now();
  const utterance = (text: string) => ({ text, voice: north, rate: 1, pitch: 1, volume: 1 });
  const say = (text: string): Promise<number[]> =>
    new Promise((resolve) => {
      const told = [now()];
      engine.speak(utterance(text), ({ type }) => {
        told.push(now());
        if (type === 'end' || type === 'error') resolve(told);
      });
    });
  engine.prepare?.(utterance(second));
  await say(first);
  return say(second);
}

/** Does something, listens for so many milliseconds after it. @returns when it was done, and what was heard from then on */
async function hearAfter(device: Device, ms: number, act: () => unknown) {
  const stop = await device.record();
  await sleep(300);
  const at = Date.now();
  await act();
  await sleep(ms);
  return { at, spans: heard(cut(await stop(), { from: at, to: Infinity })) };
}

test.use({ speech: { languages: ['en'] } });

test.describe(lack ?? 'the keys of a headset, with the voice of the portal', () => {
  test.skip(lack !== null);

  test('pause, go on at the same word, step and stop; nothing speaks unasked', async ({
    page,
    device,
  }) => {
    const reader = new Reader(page);
    const player = new MediaPlayer(device.runtime);
    const plays = await countPlays(page);
    await listen(page, reader);
    expect(await plays()).toBe(1);
    await until('the player', () => player.look()?.status === 'Playing');
    expect(player.look()).toEqual({
      status: 'Playing',
      title: TITLE,
      artist: 'Cổng thông tin điện tử tỉnh Bắc Kạn',
      canPlay: true,
    });
    const paused = await hearAfter(device, FORGOTTEN, () => {
      player.press('PlayPause');
    });
    await expect(reader.text(/^Đã tạm dừng ở câu 2/)).toBeVisible();
    await expect(reader.button('Đọc tiếp')).toBeVisible();
    expect(player.look()?.status).toBe('Paused');
    const silentAfter = (paused.spans.at(-1)?.to ?? paused.at) - paused.at;
    expect(silentAfter, 'sound after the key').toBeLessThan(SOON);
    const word = await litWord(page);
    expect(word).toMatch(/\S+ after \d+/);

    const resumed = await hearAfter(device, 1200, async () => {
      player.press('PlayPause');
      await expect(reader.text(/^Đang đọc câu 2/)).toBeVisible();
      expect(await litWord(page)).toBe(word);
    });
    expect(duration(resumed.spans)).toBeGreaterThan(400);
    expect(player.look()?.status).toBe('Playing');
    measured(
      `silent ${silentAfter.toFixed(0)} ms after the key, heard ${(resumed.spans[0]!.from - resumed.at).toFixed(0)} ms after the next`,
    );

    player.press('Next');
    await expect(reader.text(/^Đang đọc câu 3/)).toBeVisible();
    player.press('Previous');
    await expect(reader.text(/^Đang đọc câu 2/)).toBeVisible();

    // From one sentence to the next the keys stay.
    const looks = new Set<string | undefined>();
    await until(
      'the next sentence',
      async () => {
        looks.add(player.look()?.status);
        return reader.text(/^Đang đọc câu 3/).isVisible();
      },
      30_000,
    );
    expect([...looks]).toEqual(['Playing']);

    player.press('Stop');
    await expect(reader.button('Nghe bài viết')).toBeVisible();
    await until('no player any more', () => (player.look()?.canPlay ?? false) === false);
    const after = await hearAfter(device, 1500, () => {
      player.press('PlayPause');
    });
    expect(after.spans, 'stopped is stopped').toEqual([]);
    await expect(reader.text(/^Đang đọc/)).toHaveCount(0);
    expect(await page.evaluate(() => navigator.mediaSession.metadata)).toBeNull();
  });

  test('words are told when they are heard, and the first sound comes soon', async ({
    page,
    device,
  }) => {
    const text = 'một, hai, ba, bốn, năm, sáu, bảy, tám.';
    const plays = await countPlays(page);
    await page.goto('/');
    await page.evaluate(await speechScript());
    await page.locator('h1, h2').first().click();
    const stop = await device.record();
    const [asked, start, ...told] = await page.evaluate(sayBoth, ['trước đó.', text] as const);
    const words = told.slice(0, -1);
    await sleep(300);
    const sound = cut(await stop(), { from: asked! + 50, to: Infinity });
    const onsets = heard(sound).map(({ from }) => from);
    const errors = words.map((at, index) => Math.abs(at - onsets[index]!)).sort((a, b) => a - b);
    const first = onsets[0]! - asked!;
    measured(
      `words told ${errors[4]!.toFixed(0)} ms (median), ${errors.at(-1)!.toFixed(0)} ms (most) from their sound; first sound after ${first.toFixed(0)} ms, told after ${(start! - asked!).toFixed(0)} ms`,
    );
    expect(await plays()).toBe(1);
    expect(onsets).toHaveLength(words.length);
    expect(errors[4]).toBeLessThanOrEqual(50);
    expect(errors.at(-1)).toBeLessThanOrEqual(100);
    expect(first).toBeLessThanOrEqual(START);
  });
});
