import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';

// What a portal without a bundler gets: dist/standalone, as `npm run build` makes it.

const root = path.resolve(import.meta.dirname, '..');
const ORIGIN = 'http://cong.test';
const EXAMPLE = readFileSync(path.join(root, 'docs/examples/plain.html'), 'utf8');
const TAG = '<script type="module" src="/tro-nang/tro-nang.js"></script>';

const embed = (...args: string[]): string =>
  execFileSync(process.execPath, [path.join(root, 'src/cli/index.ts'), 'embed', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const hashOf = async (html: string): Promise<string> => {
  const map = /<script type="importmap">(.*)<\/script>/.exec(html)?.[1] ?? '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(map));
  return `'sha256-${Buffer.from(digest).toString('base64')}'`;
};

interface Site {
  readonly html: string;
  /** Added to `script-src 'self'`. */
  readonly script?: string;
  /** A file that somebody changed on its way. */
  readonly tampered?: RegExp;
}

async function open(page: Page, { html, script = '', tampered }: Site): Promise<void> {
  const policy = `default-src 'none'; script-src 'self' ${script}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html tro-nang`;
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(root, 'dist/standalone', path.basename(pathname));
    if (!pathname.startsWith('/tro-nang/'))
      return route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': policy },
        body: html,
      });
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const body = readFileSync(file, 'utf8') + (tampered?.test(pathname) ? '\n// changed' : '');
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body,
    });
  });
  await page.goto(`${ORIGIN}/`);
}

async function expectWorks(page: Page): Promise<void> {
  const reader = page.locator('tn-reader');
  await expect(reader.getByRole('button', { name: 'Nghe bài viết' })).toBeVisible();
  await page.getByRole('tab', { name: 'Hiển thị' }).click();
  await expect(page.getByRole('toolbar', { name: 'Hiển thị' }).getByRole('button')).not.toHaveCount(
    0,
  );
}

async function expectPlain(page: Page): Promise<void> {
  await expect(page.locator(':not(:defined)')).not.toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await expect(page.getByText('tiếp công dân vào 8h00')).toBeVisible();
}

test('the example of ten lines works as it is written', async ({ page }) => {
  expect(EXAMPLE.trim().split('\n')).toHaveLength(10);
  await open(page, { html: EXAMPLE });
  await expectWorks(page);
  await page.keyboard.press('Control+Home');
  await page.getByRole('link', { name: 'Đến nội dung chính' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('with the hash of each part it works, and a part that was changed is not run', async ({
  page,
}) => {
  const html = EXAMPLE.replace(TAG, embed('/tro-nang/'));
  const site = { html, script: await hashOf(html) };
  await open(page, site);
  await expectWorks(page);
  await page.unrouteAll();
  await open(page, { ...site, tampered: /near-/ });
  await page.getByRole('tab', { name: 'Hiển thị' }).click();
  await expect(page.getByText(/Chưa tải được các lệnh này/).first()).toBeVisible();
  await page.unrouteAll();
  await open(page, { ...site, tampered: /tro-nang\.js/ });
  await expectPlain(page);
});

test('all in one file: one hash vouches for it', async ({ page }) => {
  const html = EXAMPLE.replace(TAG, embed('--whole', '/tro-nang/'));
  await open(page, { html });
  await expectWorks(page);
  await page.unrouteAll();
  await open(page, { html, tampered: /whole/ });
  await expectPlain(page);
});
