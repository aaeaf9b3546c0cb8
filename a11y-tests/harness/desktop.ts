import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { test as device } from './device.ts';
import { Orca, startAccessibility } from './orca.ts';
import { startScreen } from './screen.ts';

export interface VisitOptions {
  /** Orca is running before the window opens, as in life; else it is started on a page that is there. */
  readonly orcaFirst?: boolean;
  /** Orca writes to the braille display too. */
  readonly braille?: boolean;
}

/** Which is there first, the page or Orca; a journey must be the same either way. */
export const ORDERS: readonly (VisitOptions & { readonly order: string })[] = [
  { order: 'on a page that is there', orcaFirst: false },
  { order: 'running before the page', orcaFirst: true },
];

/** Tests with Orca: the browser is a real window without tabs or address bar, so that Tab begins in the page. */
export const test = device.extend<
  { visit: (address: string, options?: VisitOptions) => Promise<{ page: Page; orca: Orca }> },
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
    await use(async (address, { orcaFirst = false, braille = false } = {}) => {
      const start = async (): Promise<Orca> => {
        const started = await Orca.start(device.runtime, device.ssip, braille);
        open.push(() => started.stop());
        return started;
      };
      const running = orcaFirst ? await start() : null;
      const profile = device.runtime.path(`profile-${info.testId}-${info.repeatEachIndex}`);
      mkdirSync(`${profile}/Default`, { recursive: true });
      // Else Orca speaks of the browser's offer to translate the page.
      writeFileSync(`${profile}/Default/Preferences`, '{"translate":{"enabled":false}}');
      const context = await chromium.launchPersistentContext(profile, {
        ...launchOptions,
        headless: false,
        viewport: null,
        env: device.runtime.env,
        args: [
          ...(launchOptions.args ?? []),
          '--enable-speech-dispatcher',
          '--force-renderer-accessibility',
          '--window-position=0,0',
          '--window-size=1280,900',
          `--app=${address.startsWith('/') ? `${baseURL}${address}` : address}`,
        ],
      });
      open.push(() => context.close());
      const page = context.pages()[0] ?? (await context.waitForEvent('page'));
      await page.waitForLoadState('networkidle');
      if (running) await running.rest();
      return { page, orca: running ?? (await start()) };
    });
    for (const close of open.reverse()) await close();
  },
});

export { expect } from './citizen.ts';
