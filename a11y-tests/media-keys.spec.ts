import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type * as Speech from '../src/speech/index.ts';
import { defaults } from '../public/server/config.ts';
import { complaintsOf } from './harness/complaints.ts';
import { speechScript } from './harness/page-script.ts';
import { expect, test } from './portal.ts';

declare const speech: typeof Speech;

test.use({ serviceWorkers: 'allow' });

/** The portal's own service worker is not had by who saves data. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
});

/** A portal of which a file differs from the build. */
const portalWith = (name: string, change: (text: string) => string) =>
  test.extend({
    settings: async ({ locale }, use) => {
      void locale;
      const folder = await mkdtemp(path.join(tmpdir(), 'tn-pages-'));
      await cp(defaults.pages, folder, { recursive: true });
      const file = path.join(folder, name);
      await writeFile(file, change(await readFile(file, 'utf8').catch(() => '')));
      await use({ pages: folder });
      await rm(folder, { recursive: true });
    },
  });

const OWN = 'cua-cong.js';
/** Under the portal's policy, which holds in its service workers too. */
const TAKES_IN = `importScripts(trustedTypes.createPolicy('tro-nang', { createScriptURL: String })
  .createScriptURL('/giong-doc/sound-worker.js'));`;
const GREETING = 'Ủy ban nhân dân tỉnh Bắc Kạn';
const WHOLE = ['start', 0, 3, 7, 12, 16, 21, 25, 'end'];

/** Registers the portal's own service worker over all its pages, and waits until it is in charge. */
async function registerOwn(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: {
        createPolicy(name: string, rules: object): { createScriptURL(a: string): string };
      };
    };
    const policy = trustedTypes.createPolicy('tro-nang', { createScriptURL: String });
    await navigator.serviceWorker.register(policy.createScriptURL(`/${name}`));
    await navigator.serviceWorker.ready;
  }, OWN);
  await page.reload();
}

/** Loads the voice in the page and says a text that was made ahead. */
async function speakAhead(text: string) {
  const { play } = HTMLMediaElement.prototype;
  let elements = 0;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    elements++;
    return play.call(this);
  };
  const voice = await speech.builtInVoice({ href: '/giong-doc/' });
  const engine = await voice.load();
  const media = (await voice.media()) !== null;
  const [north] = engine.voices();
  if (!north) throw new Error('no voice');
  const utterance = { text, voice: north, rate: 2, pitch: 1, volume: 1 };
  engine.prepare?.(utterance);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const told: (string | number)[] = [];
  await new Promise<void>((resolve) => {
    engine.speak(utterance, (event) => {
      told.push(event.type === 'boundary' ? event.charIndex : event.type);
      if (event.type === 'end' || event.type === 'error') resolve();
    });
  });
  engine.cancel();
  const workers = (await navigator.serviceWorker.getRegistrations()).map(
    ({ active, scope }) =>
      `${new URL(active?.scriptURL ?? '').pathname} over ${new URL(scope).pathname}`,
  );
  return { media, elements, told, workers };
}

async function speak(page: Page) {
  await page.evaluate(await speechScript());
  await page.locator('h1, h2').first().click();
  return page.evaluate(speakAhead, GREETING);
}

test('the voice is heard as media under the policy of the portal; every other request goes past the service worker', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('/');
  expect(await speak(page)).toEqual({
    media: true,
    elements: 1,
    told: WHOLE,
    workers: ['/giong-doc/sound-worker.js over /'],
  });
  await page.goto('/tro-giup');
  const started = await page.evaluate(
    () =>
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).workerStart,
  );
  expect(started, 'the page did not wait for it').toBe(0);
  expect(complaints).toEqual([]);
});

portalWith('giong-doc/pack.json', (text) => {
  const list = JSON.parse(text) as Record<string, unknown>;
  delete list['soundWorker'];
  return JSON.stringify(list);
})('a portal without the service worker has the voice as before', async ({ page }) => {
  await page.goto('/');
  expect(await speak(page)).toEqual({ media: false, elements: 0, told: WHOLE, workers: [] });
});

for (const [what, script, media] of [
  ['keeps it, and has the voice as before', '// Nothing to do.', false],
  ['may take ours in', TAKES_IN, true],
] as const)
  portalWith(OWN, () => script)(
    `a portal with a service worker of its own ${what}`,
    async ({ page }) => {
      await page.goto('/');
      await registerOwn(page);
      expect(await speak(page)).toEqual({
        media,
        elements: media ? 1 : 0,
        told: WHOLE,
        workers: [`/${OWN} over /`],
      });
    },
  );
