import { composedSentences } from './harness/composed.ts';
import { expect, test } from './harness/device.ts';
import { hasten } from './harness/haste.ts';
import { expectSaidWhole } from './harness/heard-whole.ts';
import { LONGEST_FIRST, longestOf } from './harness/pages.ts';
import { keepTopSpeed, Reader } from './harness/reader.ts';
import { lacking } from './harness/requirements.ts';

/** Words a minute: half an hour of article is heard in two minutes. */
const PACE = 3600;
/** No voice that a player believes in speaks so fast: its clock goes faster too. */
const HASTE = 3;
const lack = lacking('voice');

test.use({ speech: { fastest: PACE } });

test.describe(lack ?? 'every page of the portal, by the voice of the device', () => {
  test.skip(lack !== null);
  test.describe.configure({ timeout: 600_000 });

  for (const address of LONGEST_FIRST)
    test(`${address} is read from its first sentence to its last`, async ({ page, device }) => {
      await keepTopSpeed(page);
      await hasten(page, HASTE);
      await page.goto(address);
      const sentences = await composedSentences(page);
      const reader = new Reader(page);
      device.ssip.clear();
      const stop = await device.record();
      await reader.listenButton.press('Enter');
      await expect(reader.over).toBeVisible({ timeout: longestOf(address) });
      await page.waitForTimeout(1000);
      const sound = await stop();
      expectSaidWhole(device.ssip.messages, sentences, sound);
    });
});
