import { expect } from './citizen.ts';
import { test as device, type Device } from './device.ts';
import type { Driver } from './drivers/driver.ts';
import { ReadingPage } from './drivers/reading-page.ts';

/**
 * Tests of a browser that Playwright does not drive: one on the device, for all tests of a file. Each also
 * fails when the page complains.
 *
 * @param start starts the browser
 */
export function testOf(start: (device: Device) => Promise<Driver>) {
  return device.extend<{ reading: ReadingPage }, { driver: Driver }>({
    driver: [
      async ({ device }, use) => {
        const driver = await start(device);
        await use(driver);
        await driver.close();
      },
      { scope: 'worker' },
    ],
    reading: async ({ driver, baseURL }, use, info) => {
      info.annotations.push({ type: 'browser', description: driver.name });
      await use(new ReadingPage(driver, baseURL ?? ''));
      expect(await driver.complaints()).toEqual([]);
    },
    // Opens no page of Playwright's own.
    noFaults: async ({ baseURL }, use) => {
      void baseURL;
      await use(undefined);
    },
  });
}
