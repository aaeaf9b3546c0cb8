import { builtInSound, listenIn } from './harness/built-in-sound.ts';
import { composedSentences } from './harness/composed.ts';
import { expect, test } from './harness/device.ts';
import { hasten } from './harness/haste.ts';
import { expectHeardWhole } from './harness/heard-whole.ts';
import { ordersOf, takeOwnVoice } from './harness/orders.ts';
import { ARTICLE, LONGEST_FIRST, longestOf } from './harness/pages.ts';
import { keepTopSpeed, Reader } from './harness/reader.ts';
import { lacking } from './harness/requirements.ts';
import { matched } from './harness/utterances.ts';

/** So many times as fast half an hour of article is heard in three minutes, at the reader's top speed. */
const HASTE = 4;

const lack = lacking('voice');

// Without the service worker all sound is Web Audio's, whose clock can be hastened; voice-media-keys.spec.ts hears the other way.
test.use({ speech: { languages: ['en'] }, serviceWorkers: 'block' });

test.describe(lack ?? "every page of the portal, by the portal's own voice", () => {
  test.skip(lack !== null);
  test.describe.configure({ timeout: 600_000 });

  for (const address of LONGEST_FIRST)
    test(`${address} is read from its first sentence to its last`, async ({ page, device }) => {
      await keepTopSpeed(page);
      await listenIn(page);
      await page.goto(ARTICLE);
      const reader = new Reader(page);
      await takeOwnVoice(reader);
      await hasten(page, HASTE);
      await page.goto(address);
      const sentences = await composedSentences(page);
      const stop = await device.record();
      await reader.listenButton.press('Enter');
      await expect(reader.over).toBeVisible({ timeout: longestOf(address) });
      await page.waitForTimeout(1000);
      const sound = await stop();
      const orders = ordersOf(await builtInSound(page));

      // Throws at the first word that is lost, said again or out of order.
      const utterances = matched(orders, sentences);
      expect(new Set(utterances.map(({ sentence }) => sentence.index)).size).toBe(sentences.length);
      for (const { text, pieces, made } of orders)
        expect(pieces.length, `pieces of “${text}” that were played`).toBe(made.pieces);

      const uttered = orders.map(({ text, pieces }) => {
        const [first, last] = [pieces[0]!, pieces.at(-1)!];
        return { text, from: first.at, to: last.at + last.lasts };
      });
      expectHeardWhole(sound, uttered, sentences.length);
      expect(device.ssip.messages).toEqual([]);
    });
});
