import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import { expect, test as device } from './device.ts';
import { startFirefox } from './drivers/firefox.ts';
import { Orca, startAccessibility } from './orca.ts';
import { lacking } from './requirements.ts';
import type { Runtime } from './runtime.ts';
import { startScreen } from './screen.ts';
import type { SsipMessage } from './ssip-conversation.ts';
import { driverOf, viewOf, type View } from './view.ts';
import { until } from './wait.ts';

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

export interface JourneyOptions extends VisitOptions {
  readonly browser: 'Chromium' | 'Firefox';
}

/** Every journey is made in both browsers, in both orders. `lack`: why it cannot be made here. */
export const JOURNEYS: readonly (JourneyOptions & { title: string; lack: string | null })[] = (
  ['Chromium', 'Firefox'] as const
).flatMap((browser) =>
  ORDERS.map(({ order, ...options }) => {
    const lack = lacking('screenreader') ?? (browser === 'Firefox' ? lacking('browsers') : null);
    return {
      ...options,
      browser,
      lack,
      title: lack ?? `with Orca in Vietnamese in ${browser}, ${order}`,
    };
  }),
);

/** A citizen with Orca on a page, and what the page's own reader says. */
export interface Journey {
  readonly orca: Orca;
  readonly view: View;
  /** What the reader of the page has asked for since the last key. */
  reader(): readonly SsipMessage[];
  /** What others have, Orca above all. */
  others(): readonly SsipMessage[];
}

const CLIENTS = { Chromium: /chrome/i, Firefox: /firefox/i };

interface Opened {
  readonly view: View;
  readonly page: Page | null;
  close(): Promise<void>;
}

/** Tests with Orca: the browser is a real window. In Chromium it has no tabs and no address bar, so that Tab begins in the page. */
export const test = device.extend<
  {
    open: (address: string, options: JourneyOptions) => Promise<Opened & { orca: Orca }>;
    /** A page in Chromium, which Playwright drives. */
    visit: (address: string, options?: VisitOptions) => Promise<{ page: Page; orca: Orca }>;
    /** A page in any browser. */
    journey: (address: string, options: JourneyOptions) => Promise<Journey>;
  },
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
  open: async ({ device, desktop, launchOptions, baseURL }, use, info) => {
    void desktop;
    const { runtime, ssip } = device;
    const open: (() => Promise<void>)[] = [];
    const orcas: Orca[] = [];
    const faults: string[] = [];
    await use(async (address, { browser, orcaFirst = false, braille = false }) => {
      const start = async (): Promise<Orca> => {
        const started = await Orca.start(runtime, ssip, braille);
        open.push(() => started.stop());
        orcas.push(started);
        return started;
      };
      const running = orcaFirst ? await start() : null;
      const url = address.startsWith('/') ? `${baseURL}${address}` : address;
      const profile = runtime.path(`profile-${info.testId}-${info.repeatEachIndex}`);
      const opened =
        browser === 'Chromium'
          ? await openChromium(url, profile, launchOptions, runtime)
          : await openFirefox(url, runtime, faults);
      open.push(opened.close);
      if (running) await running.rest();
      return { ...opened, orca: running ?? (await start()) };
    });
    if (info.status !== info.expectedStatus)
      for (const { heard } of orcas) await info.attach('heard', { body: heard });
    for (const close of open.reverse()) await close();
    expect(faults).toEqual([]);
  },
  visit: async ({ open }, use) => {
    await use(async (address, options) => {
      const { page, orca } = await open(address, { browser: 'Chromium', ...options });
      return { page: page!, orca };
    });
  },
  journey: async ({ open, device }, use) => {
    await use(async (address, options) => {
      const { view, orca } = await open(address, options);
      const isReader = ({ client }: SsipMessage): boolean => CLIENTS[options.browser].test(client);
      return {
        view,
        orca,
        reader: () => device.ssip.messages.filter(isReader),
        others: () => device.ssip.messages.filter((message) => !isReader(message)),
      };
    });
  },
});

async function openChromium(
  address: string,
  profile: string,
  options: LaunchOptions,
  { env }: Runtime,
): Promise<Opened> {
  mkdirSync(`${profile}/Default`, { recursive: true });
  // Else Orca speaks of the browser's offer to translate the page.
  writeFileSync(`${profile}/Default/Preferences`, '{"translate":{"enabled":false}}');
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    headless: false,
    viewport: null,
    env,
    args: [
      ...(options.args ?? []),
      '--enable-speech-dispatcher',
      '--force-renderer-accessibility',
      '--window-position=0,0',
      '--window-size=1280,900',
      `--app=${address}`,
    ],
  });
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForLoadState('networkidle');
  return { page, view: viewOf(driverOf(page)), close: () => context.close() };
}

/**
 * Opened by WebDriver, it begins in the page; opened by hand, in the address bar, which F6 leaves.
 *
 * @param faults takes what the page has complained of when it is closed
 */
async function openFirefox(address: string, runtime: Runtime, faults: string[]): Promise<Opened> {
  const driver = await startFirefox(runtime, {}, true);
  await driver.open(address);
  await until('the elements', () =>
    driver.run(() => document.querySelector(':not(:defined)') === null),
  );
  return {
    page: null,
    view: viewOf(driver),
    close: async () => {
      faults.push(...(await driver.complaints()));
      await driver.close();
    },
  };
}

export { expect };
