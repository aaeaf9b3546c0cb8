import { composedSentences } from './harness/composed.ts';
import { expect, test } from './harness/device.ts';
import { hasten } from './harness/haste.ts';
import { expectHeardWhole } from './harness/heard-whole.ts';
import { LONGEST_FIRST, longestOf } from './harness/pages.ts';
import { keepTopSpeed, Reader } from './harness/reader.ts';
import { lacking } from './harness/requirements.ts';
import { matched } from './harness/utterances.ts';

/** Words a minute: half an hour of article is heard in two minutes. */
const PACE = 3600;
/** No voice that a player believes in speaks so fast: its clock goes faster too. */
const HASTE = 3;
/** Milliseconds by which speech-dispatcher tells of an utterance too late or too early. */
const MARGIN = 20;

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

      // Throws at the first word that is lost, said again or out of order.
      const utterances = matched(device.ssip.messages, sentences);
      expect(new Set(utterances.map(({ sentence }) => sentence.index)).size).toBe(sentences.length);
      const messages = utterances.map(({ message }) => message);
      const uttered = messages.map(({ text, begunAt, endedAt }) => ({
        text,
        from: begunAt!,
        to: endedAt!,
      }));
      expectHeardWhole(sound, uttered, sentences.length, MARGIN);
      for (const { message, sentence, from } of utterances)
        expect(message.voice, sentence.text).toMatch(
          sentence.words[from]?.lang === 'en' ? /^English/ : /^Vietnamese \(Northern\)$/,
        );
    });
});
