import { launch } from 'chrome-launcher';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';
import { audit, missed } from '../bench/audit.ts';
import { expect, test } from './harness/citizen.ts';
import { ADDRESSES, elementsDefined } from './harness/pages.ts';

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

for (const address of ADDRESSES)
  test(`${address}: nothing moves while it loads on a slow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { tnShifts: shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          hadRecentInput: boolean;
          value: number;
          sources: { node: Node | null }[];
        })[])
          if (!entry.hadRecentInput)
            shifts.push(
              `${entry.value}: ${entry.sources.map(({ node }) => node?.nodeName).join()}`,
            );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562.5,
      downloadThroughput: 1_474_560 / 8,
      uploadThroughput: 675_840 / 8,
    });
    await page.goto(address);
    await elementsDefined(page);
    await page.getByRole('tab', { name: 'Hiển thị' }).first().click();
    await page.waitForTimeout(1500);
    expect(
      await page.evaluate(() => (globalThis as unknown as { tnShifts: string[] }).tnShifts),
    ).toEqual([]);
  });
