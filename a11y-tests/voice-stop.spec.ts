import type { Page } from '@playwright/test';
import { test, expect, type Device } from './harness/device.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { lacking } from './harness/requirements.ts';
import { cut, duration, heard } from './harness/sound.ts';
import { sleep, until } from './harness/wait.ts';

/** Milliseconds from the key to the last sound. */
const AT_ONCE = 200;
/** Nothing may be heard for so long afterwards. */
const AFTERWARDS = 1500;

const lack = lacking('voice');

/**
 * Presses Stop, which has the focus, and returns how many milliseconds sound went on.
 *
 * @param ready resolves when it is to be pressed
 */
async function soundAfterStop(
  page: Page,
  device: Device,
  ready: () => Promise<unknown> = () => sleep(300),
): Promise<{ before: number; after: number }> {
  const stop = await device.record();
  await ready();
  const pressed = Date.now();
  await page.keyboard.press('Enter');
  await sleep(AFTERWARDS);
  const sound = await stop();
  const last = heard(cut(sound, { from: pressed, to: Infinity })).at(-1);
  return {
    before: duration(heard(cut(sound, { from: pressed - 300, to: pressed }))),
    after: last ? last.to - pressed : 0,
  };
}

/** In the middle of what the voice is saying, where there is sound to be silenced. */
const inFullFlow = (device: Device) => async (): Promise<void> => {
  await sleep(400);
  await until('a voice in full flow', () => {
    const { begunAt, endedAt } = device.ssip.messages.at(-1) ?? {};
    return begunAt && !endedAt && Date.now() - begunAt > 600;
  });
};

test.describe(lack ?? 'Stop silences at once', () => {
  test.skip(lack !== null);

  let reader: Reader;

  test.beforeEach(async ({ page }) => {
    reader = new Reader(page);
    await page.goto(ARTICLE);
    await reader.button('Nghe bài viết').focus();
  });

  async function startAndGoToStop(page: Page, device: Device): Promise<void> {
    device.ssip.clear();
    await page.keyboard.press('Enter');
    await until('the voice', () => device.ssip.messages[0]?.begunAt);
    await reader.tabTo(reader.button('Dừng'), 'Shift+Tab');
  }

  for (const wait of [0, 1300, 2900])
    test(`${wait} ms into the reading`, async ({ page, device }) => {
      await startAndGoToStop(page, device);
      await sleep(wait);
      const { before, after } = await soundAfterStop(page, device, inFullFlow(device));
      test.info().annotations.push({ type: 'measured', description: `${after.toFixed(0)} ms` });
      expect(before, 'sound before').toBeGreaterThan(100);
      expect(after).toBeLessThanOrEqual(AT_ONCE);
      const { length } = device.ssip.messages;
      await sleep(AFTERWARDS);
      expect(device.ssip.messages.length, 'nothing more is said').toBe(length);
    });

  test('just after stepping to another sentence', async ({ page, device }) => {
    await startAndGoToStop(page, device);
    await reader.button('Câu sau').click();
    await reader.button('Dừng').focus();
    expect((await soundAfterStop(page, device)).after).toBeLessThanOrEqual(AT_ONCE);
  });

  test('while it is paused', async ({ page, device }) => {
    await startAndGoToStop(page, device);
    await reader.button('Tạm dừng').click();
    await expect(reader.text(/^Đã tạm dừng/)).toBeVisible();
    await reader.button('Dừng').focus();
    expect((await soundAfterStop(page, device)).after).toBeLessThanOrEqual(AT_ONCE);
    await expect(reader.button('Nghe bài viết')).toBeFocused();
  });

  test('before the first word', async ({ page, device }) => {
    device.ssip.clear();
    const { after } = await soundAfterStop(page, device, async () => {
      await page.keyboard.press('Enter');
      await expect(reader.button('Dừng')).toBeVisible();
      await reader.tabTo(reader.button('Dừng'), 'Shift+Tab');
    });
    expect(after).toBeLessThanOrEqual(AT_ONCE);
  });
});
