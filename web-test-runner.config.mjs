import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { CHROMIUM_FLAGS, findChromium } from './.ci/chromium.mjs';
import { countReporter } from './.ci/wtr-count.mjs';
import { guideRecordings } from './src/cli/guide-recordings.ts';
import { voicePack } from './src/cli/voice-pack.ts';

const shared = path.resolve(import.meta.dirname, '../shared');

/** Serves ../shared under /__shared__/; where it is not there, tests that read it say so. */
async function serveShared(context, next) {
  if (!context.path.startsWith('/__shared__/')) return next();
  const file = path.join(shared, decodeURIComponent(context.path.slice('/__shared__/'.length)));
  const found = file.startsWith(shared) && (await stat(file).catch(() => null))?.isFile();
  context.status = found ? 200 : 404;
  context.type = 'text/plain; charset=utf-8';
  context.body = found ? await readFile(file) : 'no ../shared';
}

const voice = voicePack();
let recordings;

const TYPES = { '.js': 'text/javascript', '.wav': 'audio/wav' };

/** Serves the built-in voice and its recordings under /__voice__/, kept by the browser as a portal would have it kept. */
async function serveVoice(context, next) {
  if (!context.path.startsWith('/__voice__/')) return next();
  const name = context.path.slice('/__voice__/'.length);
  if (name.endsWith('.wav')) recordings ??= guideRecordings();
  const file = voice.get(name) ?? (await recordings)?.get(name);
  if (!file) return next();
  context.type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  context.set('Cache-Control', 'max-age=3600');
  context.body = Buffer.from(file);
}

export default {
  files: ['src/**/*.test.ts', 'components/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser', 'default'] },
  // Pages behind another one get no animation frames, which fixtures wait for.
  concurrency: 1,
  plugins: [esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' })],
  middleware: [serveShared, serveVoice],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findChromium(),
        // No test is pressed by a citizen, which browsers ask for before they let sound begin.
        args: [...CHROMIUM_FLAGS, '--mute-audio', '--autoplay-policy=no-user-gesture-required'],
      },
      // A window that the system has not given the focus hears of no focus that moves in it.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
