import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { test as device } from './device.ts';
import { Orca, startAccessibility } from './orca.ts';
import { startScreen } from './screen.ts';

/** Tests with Orca: the browser is a real window without tabs or address bar, so that Tab begins in the page. */
export const test = device.extend<
  { visit: (address: string) => Promise<{ page: Page; orca: Orca }> },
  { desktop: undefined }
>({
  desktop: [
    async ({ device }, use) => {
      await startScreen(device.runtime);
      await startAccessibility(device.runtime);
      await use(undefined);
    },
    { scope: 'worker' },
  ],
  // Opens no page of its own.
  noFaults: async ({ baseURL }, use) => {
    void baseURL;
    await use(undefined);
  },
  visit: async ({ device, desktop, launchOptions, baseURL }, use, info) => {
    void desktop;
    const open: (() => Promise<void>)[] = [];
    await use(async (address) => {
      const profile = device.runtime.path(`profile-${info.testId}-${info.repeatEachIndex}`);
      mkdirSync(profile);
      const context = await chromium.launchPersistentContext(profile, {
        ...launchOptions,
        headless: false,
        viewport: null,
        env: device.runtime.env,
        args: [
          ...(launchOptions.args ?? []),
          '--enable-speech-dispatcher',
          '--force-renderer-accessibility',
          '--disable-translate',
          '--window-position=0,0',
          '--window-size=1280,900',
          `--app=${baseURL}${address}`,
        ],
      });
      open.push(() => context.close());
      const page = context.pages()[0] ?? (await context.waitForEvent('page'));
      await page.waitForLoadState('networkidle');
      const orca = await Orca.start(device.runtime, device.ssip);
      open.push(() => orca.stop());
      return { page, orca };
    });
    for (const close of open.reverse()) await close();
  },
});

export { expect } from './citizen.ts';
