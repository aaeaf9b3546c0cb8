import type * as Speech from '../src/speech/index.ts';
import { complaintsOf } from './harness/complaints.ts';
import { speechScript } from './harness/page-script.ts';
import { expect, test } from './portal.ts';

declare const speech: typeof Speech;

const TEXT = 'Ủy ban nhân dân tỉnh Bắc Kạn';

/** Loads the voice in the page and says the text. @returns what was told, words as their offsets */
async function speakOnce(text: string): Promise<(string | number)[]> {
  const voice = await speech.builtInVoice({ href: '/giong-doc/' });
  const engine = await voice.load();
  const told: (string | number)[] = [];
  await new Promise<void>((resolve) => {
    const [north] = engine.voices();
    if (!north) throw new Error('no voice');
    engine.speak({ text, voice: north, rate: 2, pitch: 1, volume: 1 }, (event) => {
      told.push(event.type === 'boundary' ? event.charIndex : event.type);
      if (event.type === 'end' || event.type === 'error') resolve();
    });
  });
  return told;
}

test('the built-in voice speaks under the policy of the portal, the second time without the network', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('/');
  await page.evaluate(await speechScript());
  await page.locator('h1, h2').first().click();
  const whole = ['start', 0, 3, 7, 12, 16, 21, 25, 'end'];
  expect(await page.evaluate(speakOnce, TEXT)).toEqual(whole);
  expect(complaints).toEqual([]);
  await context.setOffline(true);
  expect(await page.evaluate(speakOnce, TEXT)).toEqual(whole);
});

test('the portal serves the voice compressed, its papers beside it, and kept for good', async ({
  request,
}) => {
  const list = (await (await request.get('/giong-doc/pack.json')).json()) as Speech.PackList;
  const data = await request.get(`/giong-doc/espeak-ng.data?v=${list.version}`);
  expect(data.headers()).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await data.body()).length).toBe(list.files['espeak-ng.data']?.bytes);
  expect(await (await request.get('/giong-doc/COPYING')).text()).toContain('GNU GENERAL PUBLIC');
  expect((await request.get('/giong-doc/SOURCE.md')).status()).toBe(200);
});
