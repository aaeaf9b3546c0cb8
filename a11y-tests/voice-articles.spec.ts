import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './harness/device.ts';
import { Reader } from './harness/reader.ts';
import { lacking } from './harness/requirements.ts';
import { scriptOf } from './harness/script-of.ts';
import { cut, duration, heard } from './harness/sound.ts';
import { matched } from './harness/utterances.ts';

const FOLDER = path.join(import.meta.dirname, '../public/bai-viet');
/** Longer pages take half an hour even at the fastest: they are read only where A11Y_LONG is set. */
const MOST = 50_000;
const ARTICLES = readdirSync(FOLDER)
  .filter((file) => process.env['A11Y_LONG'] || statSync(path.join(FOLDER, file)).size < MOST)
  .map((file) => path.basename(file, '.html'));
const lack = lacking('voice');

test.describe(lack ?? 'the articles of the portal', () => {
  test.skip(lack !== null);
  test.describe.configure({ timeout: process.env['A11Y_LONG'] ? 3_600_000 : 300_000 });

  for (const article of ARTICLES) {
    test(`${article} is heard whole, sentence for sentence`, async ({ page, device }) => {
      await page.addInitScript(() => {
        // The fastest: an article lasts minutes at the voice's own speed.
        localStorage.setItem('tro-nang', JSON.stringify({ rate: 3 }));
      });
      await page.goto(`/bai-viet/${article}`);
      const sentences = await scriptOf(page, 'bai-viet');
      const stop = await device.record();
      device.ssip.clear();
      const reader = new Reader(page);
      await reader.button('Nghe bài viết').press('Enter');
      await expect(reader.text('Đã đọc hết bài.')).toBeVisible({
        timeout: process.env['A11Y_LONG'] ? 3_500_000 : 240_000,
      });
      const sound = await stop();
      const utterances = matched(device.ssip.messages, sentences);
      expect(new Set(utterances.map(({ sentence }) => sentence.index)).size).toBe(sentences.length);
      for (const { message } of utterances) {
        expect(message.voice).toBe('Vietnamese (Northern)');
        const span = { from: message.begunAt!, to: message.endedAt! };
        const part = duration(heard(cut(sound, span))) / (span.to - span.from);
        // Fewer characters are over before they sound like anything.
        if (message.text.length >= 20) expect(part, message.text).toBeGreaterThan(0.5);
      }
      const spans = heard(sound);
      test.info().annotations.push({
        type: 'measured',
        description: `${sentences.length} sentences in ${utterances.length} utterances, ${(duration(spans) / 1000).toFixed(1)} s of sound`,
      });
    });
  }
});
