import { testOf } from './harness/browsers.ts';
import { composedIn } from './harness/composed.ts';
import { startFirefox } from './harness/drivers/firefox.ts';
import { hastenHere } from './harness/haste.ts';
import { expectSaidWhole } from './harness/heard-whole.ts';
import { ARTICLES, longestOf } from './harness/pages.ts';
import { lacking } from './harness/requirements.ts';
import { sleep, until } from './harness/wait.ts';

/** Words a minute, and how fast time goes in the page, as in heard-device-voice.spec.ts. */
const PACE = 3600;
const HASTE = 3;

const lack = lacking('browsers');
const test = testOf(({ runtime }) => startFirefox(runtime));

test.use({ speech: { fastest: PACE } });

test.describe(lack ?? 'every article, in Firefox, by the voice of the device', () => {
  test.skip(lack !== null);
  test.describe.configure({ timeout: 600_000 });

  for (const address of ARTICLES)
    test(`${address} is read from its first sentence to its last`, async ({ reading, device }) => {
      await reading.open(address, { rate: 3 });
      const sentences = await composedIn(reading.driver);
      await reading.driver.run(hastenHere, HASTE);
      device.ssip.clear();
      const stop = await device.record();
      await reading.use('Nghe bài viết');
      const isOver = async () => /Đã đọc hết/.test((await reading.look()).status);
      await until('the end', async () => (await isOver()) || sleep(500), longestOf(address));
      await sleep(1000);
      expectSaidWhole(device.ssip.messages, sentences, await stop());
    });
});
