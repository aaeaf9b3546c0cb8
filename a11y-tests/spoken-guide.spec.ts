import type { Page } from '@playwright/test';
import { expectNoViolation } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { ARTICLE, elementsDefined } from './harness/pages.ts';
import { screenshot } from './harness/screenshots.ts';

const HELP = '/tro-giup';
const guide = (page: Page) => page.locator('tn-voice-guide');

/** Keeps what the page plays at hand: such an element is in no document. */
async function keepSounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sounds: HTMLAudioElement[] = [];
    const { Audio } = window;
    Object.assign(window, {
      sounds,
      Audio: function (address: string) {
        const sound = new Audio(address);
        sounds.push(sound);
        return sound;
      },
    });
  });
}
const sound = (page: Page) =>
  page.evaluate(() => {
    const { sounds } = window as unknown as { sounds: HTMLAudioElement[] };
    const last = sounds.at(-1);
    return last && { paused: last.paused, at: last.currentTime, src: last.src };
  });

test('the guide is heard when it is asked for, and rests', async ({ page }) => {
  await keepSounds(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(HELP);
  const open = guide(page).locator('details[open]');
  const button = open.getByRole('button').first();
  await expect(button).toHaveText('Nghe hướng dẫn');
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(asked.filter((path) => path.startsWith('/giong-doc/'))).toEqual([]);

  await button.press('Enter');
  await expect(button).toHaveText('Tạm dừng');
  await expect.poll(async () => (await sound(page))?.at).toBeGreaterThan(0.3);
  await expectNoViolation(page, 'while the guide is heard');
  await button.press('Space');
  await expect(button).toHaveText('Nghe tiếp');
  expect((await sound(page))?.paused).toBe(true);
  expect(new Set(asked.filter((path) => path.startsWith('/giong-doc/'))).size).toBe(1);
});

test('every guide is spoken: as long as its text, with a pause before each step', async ({
  page,
}) => {
  await keepSounds(page);
  await page.goto(HELP);
  const all = guide(page).locator('details');
  await elementsDefined(page);
  expect(await all.count()).toBeGreaterThan(5);
  const addresses = new Set<string>();
  for (const one of await all.all()) {
    if ((await one.getAttribute('open')) === null) await one.locator('summary').click();
    const button = one.getByRole('button').first();
    await button.click();
    const { src } = (await sound(page))!;
    addresses.add(src);
    const { seconds, loudness, pauses } = await page.evaluate(hear, src);
    const steps = await one.locator('li').allInnerTexts();
    const syllables = `${await one.locator('summary').innerText()} ${steps.join(' ')}`.split(/\s+/);
    expect(seconds / syllables.length, src).toBeGreaterThan(0.2);
    expect(seconds / syllables.length, src).toBeLessThan(0.7);
    expect(loudness, src).toBeGreaterThan(0.02);
    // Behind the title and behind each step.
    expect(pauses, src).toBe(steps.length + 1);
  }
  expect(addresses.size).toBe(await all.count());
});

/** Runs in the page: what its own decoder makes of a recording. A pause is half a second of silence. */
async function hear(
  address: string,
): Promise<{ seconds: number; loudness: number; pauses: number }> {
  const file = await (await fetch(address)).arrayBuffer();
  const sound = await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(file);
  const samples = sound.getChannelData(0);
  let [power, silent, pauses] = [0, 0, 0];
  for (const sample of samples) {
    power += sample ** 2;
    silent = Math.abs(sample) < 0.003 ? silent + 1 : 0;
    if (silent === sound.sampleRate / 2) pauses++;
  }
  return { seconds: sound.duration, loudness: Math.sqrt(power / samples.length), pauses };
}

test('what cannot be had is said, and the steps can still be read', async ({ page, context }) => {
  await page.goto(HELP);
  const open = guide(page).locator('details[open]');
  const button = open.getByRole('button').first();
  await expect(button).toBeVisible();
  await context.setOffline(true);
  await button.click();
  await expect(open.getByRole('status')).toContainText('Hãy kiểm tra kết nối mạng');
  await expect(button).toHaveText('Nghe hướng dẫn');
  await expect(open.locator('li').first()).toBeVisible();
  await context.setOffline(false);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expectNoViolation(page, `trouble at ${width} px`);
    await screenshot(page, `spoken-guide-${width}`, HELP);
  }
  await button.click();
  await expect(button).toHaveText('Tạm dừng');
  await expect(open.getByRole('status')).toBeEmpty();
});

test('a page without a guide loads nothing of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(ARTICLE);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /voice-guide|\.wav/.test(path))).toEqual([]);
});

test('the server answers with the part of a recording that is asked for', async ({ request }) => {
  const address = '/giong-doc/guide-windows.wav';
  const whole = await (await request.get(address)).body();
  expect(whole.subarray(0, 4).toString('latin1')).toBe('RIFF');
  const length = whole.length;
  for (const [range, from, to] of [
    ['bytes=0-1', 0, 2],
    ['bytes=100-', 100, length],
    ['bytes=-7', length - 7, length],
    [`bytes=${length - 3}-${length + 9}`, length - 3, length],
  ] as const) {
    const part = await request.get(address, { headers: { range } });
    expect(part.status(), range).toBe(206);
    expect(part.headers()['content-type']).toBe('audio/wav');
    expect(part.headers()['content-range']).toBe(`bytes ${from}-${to - 1}/${length}`);
    expect(Buffer.compare(await part.body(), whole.subarray(from, to)), range).toBe(0);
  }
  for (const range of ['bytes=0-1,5-6', 'lines=0-1', `bytes=${length}-`, 'bytes=-']) {
    const answer = await request.get(address, { headers: { range } });
    expect(answer.status(), range).toBe(200);
    expect((await answer.body()).length, range).toBe(length);
  }
});
