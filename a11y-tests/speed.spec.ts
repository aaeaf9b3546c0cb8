import { launch } from 'chrome-launcher';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';
import { audit, missed } from '../bench/audit.ts';
import { expect, test } from './harness/citizen.ts';
import { ADDRESSES, elementsDefined } from './harness/pages.ts';
import { shiftsOf, watchShifts } from './harness/shifts.ts';

// What does not hang on how busy the machine is. The rest, in milliseconds: npm run bench -- vitals lighthouse.

test('Lighthouse finds no fault but, at most, in speed', async ({ baseURL }) => {
  test.setTimeout(600_000);
  const chrome = await launch({
    chromePath: findChromium() ?? '',
    chromeFlags: ['--headless=new', ...CHROMIUM_FLAGS],
  });
  try {
    for (const address of ADDRESSES) {
      const result = await audit(
        `${baseURL}${address}`,
        ['accessibility', 'best-practices', 'seo'],
        { port: chrome.port, throttlingMethod: 'provided' },
      );
      expect(missed(result), address).toEqual([]);
    }
  } finally {
    chrome.kill();
  }
});

/** Slow 4G, as Lighthouse has it. */
const SLOW = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1_474_560 / 8,
  uploadThroughput: 675_840 / 8,
};

for (const address of ADDRESSES) {
  test(`${address}: nothing moves while it loads on a slow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await watchShifts(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', SLOW);
    await page.goto(address);
    await elementsDefined(page);
    await page.getByRole('tab', { name: 'Hiển thị' }).first().click();
    await page.waitForTimeout(1500);
    expect(await shiftsOf(page)).toEqual([]);
  });

  test(`${address}: nothing moves while it loads on a desktop computer`, async ({ page }) => {
    await watchShifts(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await elementsDefined(page);
    await page.waitForTimeout(300);
    expect(await shiftsOf(page)).toEqual([]);
  });
}
