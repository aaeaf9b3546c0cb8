import { expect, test, type Page } from '@playwright/test';
import type { Report } from '../../src/hosts/index.ts';
import type { FixtureName } from '../fixtures/hosts/index.ts';
import { Hosts, type Visit } from './hosts.ts';

/** Serves the fixtures while the tests of a file run. */
export function serveHosts() {
  let hosts: Hosts;
  test.beforeAll(async () => {
    hosts = await Hosts.start();
  });
  test.afterAll(() => hosts.stop());
  const addressOf = (name: FixtureName, visit?: Visit): string => hosts.address(name, visit);
  /** Opens a fixture, and waits for the script where there is one. */
  const open = async (page: Page, name: FixtureName, visit?: Visit): Promise<void> => {
    await page.goto(addressOf(name, visit));
    if (visit?.auto !== null) await expect(page.locator('[data-tn-mount=status]')).toBeAttached();
  };
  return { addressOf, open };
}

export const reported = (page: Page): Promise<Report> =>
  page.evaluate(async (): Promise<Report> =>
    (await import('/tro-nang/auto.js' as string)).report(),
  );

export const undo = (page: Page): Promise<void> =>
  page.evaluate(async () => (await import('/tro-nang/auto.js' as string)).undo());

/** The whole document as it is, without the script that was asked for. */
export const markup = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.documentElement.outerHTML.replace(/<script type="module".*?<\/script>/, ''),
  );

/** The listeners of what stands around all content, by type. */
export async function listeners(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { objectId = '' } = result;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    found.push(...listeners.map(({ type }) => `${expression}: ${type}`));
  }
  await session.detach();
  return found.sort();
}
