import { testOf } from './harness/browsers.ts';
import { expect } from './harness/citizen.ts';
import { startFirefox } from './harness/drivers/firefox.ts';
import { measured } from './harness/measured.ts';
import { ARTICLE } from './harness/pages.ts';
import { lacking } from './harness/requirements.ts';
import { until } from './harness/wait.ts';

/** Milliseconds from the key to what the voice is given. */
const SOON = 2000;
/** Firefox takes seconds to list so many, longer on a busy machine. */
const LISTING = 60_000;

const lack = lacking('browsers');
const test = testOf(({ runtime }) => startFirefox(runtime));

test.use({ speech: { languages: 'stock' } });

test.describe(lack ?? 'Firefox on a device with all the voices of eSpeak NG', () => {
  test.skip(lack !== null);

  test('reads with a Vietnamese one and offers a handful', async ({ reading, device }) => {
    await reading.open(ARTICLE);
    const listed = await until(
      'the voices',
      async () => {
        const count = await reading.driver.run(() => speechSynthesis.getVoices().length);
        return count > 1000 ? count : null;
      },
      LISTING,
    );
    await reading.skipToArticle();
    await reading.tabTo('Nghe bài viết');
    device.ssip.clear();
    const pressed = Date.now();
    await reading.driver.press('Enter');
    const message = await until('the voice', () => device.ssip.messages[0], 20_000);
    measured(`${listed} voices listed; first speech after ${message.sentAt - pressed} ms`);
    expect(message.sentAt - pressed).toBeLessThan(SOON);
    expect(message.voice).toMatch(/^Vietnamese/);
    await reading.use('Cài đặt');
    await reading.inSettings();
    const offered = await reading.choices('Giọng đọc');
    expect(offered.length).toBeLessThanOrEqual(12);
    expect(offered).toContain('Giọng máy miền Bắc');
  });
});
