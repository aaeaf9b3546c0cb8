import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { defaults } from '../public/server/config.ts';
import { createPortal } from '../public/server/portal.ts';
import { complaintsOf } from './harness/complaints.ts';
import { expectNoViolation } from './harness/axe.ts';
import { ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

// What a citizen has of the portal when the network is gone: the server is really stopped.

const PICTURED = '/bai-viet/mo-rong-hop-tac-quoc-te';

interface Network {
  readonly origin: string;
  /** Nothing answers any more. */
  fail(): Promise<void>;
}

const test = base.extend<{ network: Network }>({
  serviceWorkers: 'allow',
  network: async ({ locale }, use) => {
    void locale;
    const data = await mkdtemp(path.join(tmpdir(), 'tn-offline-'));
    const server: Server = await createPortal({ ...defaults, data });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const fail = async (): Promise<void> => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    };
    await use({ origin: `http://127.0.0.1:${port}`, fail });
    await fail();
    await rm(data, { recursive: true, force: true });
  },
  baseURL: async ({ network }, use) => use(network.origin),
});

const keptPages = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const cache = await caches.open('cong-trang-da-xem');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname + new URL(url).search);
  });

/** Opens a page and waits until it is kept on the device. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => keptPages(page), { timeout: 20_000 }).toContain(address);
}

test('a visited article can be opened and read aloud', async ({ page, network }) => {
  await standInVoice(page);
  const complaints = complaintsOf(page);
  await visit(page, PICTURED);
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.open('cong-tep-da-xem')).keys()).length),
    )
    .toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await network.fail();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() =>
      page
        .locator('figure img')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBeGreaterThan(0);
  await page.getByRole('tab', { name: 'Hiển thị' }).click();
  await expect(
    page
      .getByRole('button', { name: 'Chữ to hơn' })
      .or(page.getByRole('toolbar').getByRole('button').first()),
  ).toBeVisible();
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc câu/)).toBeVisible({ timeout: 20_000 });
});

test('another page is told of in plain Vietnamese, with what can be opened', async ({
  page,
  network,
}) => {
  await visit(page, ARTICLE);
  await network.fail();
  await page.goto('/lien-he');
  await expect(page).toHaveURL(/\/lien-he$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có kết nối mạng');
  await expect(page.getByRole('link', { name: 'thử mở lại trang' })).toBeVisible();
  await expectNoViolation(page, 'offline');
  await page
    .getByRole('region', { name: /Trang đã xem/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`));
  await expect(page.locator('article#bai-viet')).toBeVisible();
});

test('what was kept can be deleted in one press', async ({ page, network }) => {
  await visit(page, ARTICLE);
  await network.fail();
  await page.goto('/lien-he');
  await page.getByRole('button', { name: 'Xóa các trang đã lưu' }).press('Enter');
  await expect(page.getByText('Đã xóa các trang đã lưu trên máy này.')).toBeVisible();
  expect(await keptPages(page)).toEqual([]);
  await page.goto(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có kết nối mạng');
});

test('the built-in voice speaks, once it was loaded', async ({ page, network }) => {
  await visit(page, ARTICLE);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await reader.button('Tải giọng đọc Trợ Năng').click();
  await expect(reader.text(/^Đang đọc câu/)).toBeVisible({ timeout: 60_000 });
  await reader.button('Dừng').click();
  // The list of visited files must not be answered from the browser's own store.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await network.fail();
  await page.reload();
  await reader.button('Nghe bài viết').click();
  await expect(reader.text(/^Đang đọc câu/)).toBeVisible({ timeout: 60_000 });
});

test('the one service worker answers for sounds as well', async ({ page }) => {
  await visit(page, '/tro-giup');
  const scripts = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.scriptURL),
  );
  expect(scripts.map((one) => new URL(one ?? '').pathname)).toEqual(['/service-worker.js']);
  const answered = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => {
          resolve(data);
        };
        navigator.serviceWorker.controller?.postMessage({ type: 'tro-nang:ask' }, [port2]);
        setTimeout(resolve, 5000, 'no answer');
      }),
  );
  expect(answered).toBe(true);
});

test('keeps no answer that the server forbids to store, and nothing for who saves data', async ({
  page,
  browser,
  network,
}) => {
  await visit(page, '/');
  await page.goto('/gop-y/da-nhan?ma=GY-241120-000001');
  await expect(page.getByText('GY-241120-000001')).toBeVisible();
  await page.goto('/lien-he');
  await expect.poll(() => keptPages(page)).toContain('/lien-he');
  expect((await keptPages(page)).join()).not.toContain('da-nhan');

  const context = await browser.newContext({ baseURL: network.origin });
  const frugal = await context.newPage();
  await frugal.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await frugal.goto('/', { waitUntil: 'networkidle' });
  const workers = await frugal.evaluate(async () =>
    navigator.serviceWorker.getRegistrations().then(({ length }) => length),
  );
  expect(workers).toBe(0);
  await context.close();
});
