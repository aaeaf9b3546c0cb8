import { type Page } from '@playwright/test';
import { ARTICLES, elementsDefined, EVERY_PAGE } from './harness/pages.ts';
import { expect, test } from './portal.ts';

const TITLE_END = ' – Cổng thông tin điện tử tỉnh Bắc Kạn';
/** What the page asked for and its own policy forbade. */
async function watchPolicy(page: Page): Promise<string[]> {
  const blocked: string[] = [];
  await page.exposeFunction('tnBlocked', (text: string) => blocked.push(text));
  await page.addInitScript(() => {
    const tell = (window as unknown as { tnBlocked: (text: string) => void }).tnBlocked;
    addEventListener('securitypolicyviolation', (event) =>
      tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return blocked;
}

test('the portal has all its pages', () => {
  expect(EVERY_PAGE).toEqual(
    expect.arrayContaining(['/', '/gop-y', '/so-do-trang', '/lien-he', '/dang-nhap', '/tro-giup']),
  );
  expect(ARTICLES.length).toBeGreaterThanOrEqual(5);
});

for (const address of EVERY_PAGE)
  test.describe(address, () => {
    test('is a whole page: language, title, one h1, landmarks, no blocked part', async ({
      page,
    }) => {
      const blocked = await watchPolicy(page);
      const failed: string[] = [];
      page.on('pageerror', (error) => failed.push(error.message));
      page.on('response', (response) => {
        // The error page is itself a 404.
        if (response.status() >= 400 && !response.url().endsWith(address))
          failed.push(response.url());
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
      expect(await page.title()).toMatch(new RegExp(`^\\S.*\\S${TITLE_END}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('main h1')).toHaveCount(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(landmark)).toHaveCount(1);
      await expect(page.getByRole('navigation', { name: 'Chính' })).toHaveCount(1);
      expect(blocked).toEqual([]);
      expect(failed).toEqual([]);
    });

    test('fits 320 pixels, also with text twice as large and widely spaced', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await elementsDefined(page);
      for (const settings of [
        {},
        {
          tnTextSize: '200',
          tnLineSpacing: 'wide',
          tnLetterSpacing: 'wide',
          tnWordSpacing: 'wide',
        },
      ]) {
        const beyond = await page.evaluate((wanted) => {
          Object.assign(document.documentElement.dataset, wanted);
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, settings);
        expect(beyond).toBe(0);
      }
    });

    test('has pictures that load, keep their place and are described', async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      const faults = await page.locator('img').evaluateAll((images: HTMLImageElement[]) =>
        images
          .filter((image) => {
            const described = image.closest('header') ? image.alt === '' : image.alt.length > 20;
            const placed = image.hasAttribute('width') && image.hasAttribute('height');
            return !described || !placed || image.naturalWidth === 0;
          })
          .map((image) => image.outerHTML),
      );
      expect(faults).toEqual([]);
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('has the same words, links and skip links', async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.keyboard.press('Tab');
        await expect(page.getByRole('link', { name: 'Bỏ qua dải lệnh' })).toBeFocused();
        await page.keyboard.press('Tab');
        const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
        await expect(skip).toBeFocused();
        expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/#noi-dung$/);
        await page.keyboard.press('Tab');
        expect(await focusIsIn(page, 'main')).toBe(true);
        await expect(page.locator('#ban-nhap, #hien-mat-khau').first()).toBeHidden();
      });
    });
  });

/** Without script the page cannot tell; the browser's own selector can. */
const focusIsIn = async (page: Page, selector: string): Promise<boolean> =>
  (await page.locator(`${selector} :focus`).count()) === 1;

test('titles and descriptions are unique', async ({ page }) => {
  const seen = new Set<string>();
  for (const address of EVERY_PAGE) {
    await page.goto(address);
    seen.add(await page.title());
    seen.add((await page.locator('meta[name=description]').getAttribute('content')) ?? '');
  }
  expect(seen.size).toBe(EVERY_PAGE.length * 2);
});

test('header and footer are the same on every page, but for the mark of the current one', async ({
  page,
}) => {
  const parts = new Set<string>();
  const current = new Map<string, string>();
  for (const address of EVERY_PAGE) {
    await page.goto(address);
    const [header, footer] = await page
      .locator('body > header, body > footer')
      .evaluateAll((elements) => elements.map((element) => element.outerHTML));
    parts.add(`${header?.replace(' aria-current="page"', '')}${footer}`);
    const marked = page.getByRole('navigation', { name: 'Chính' }).locator('[aria-current=page]');
    current.set(address, (await marked.allTextContents()).join());
  }
  expect(parts.size).toBe(1);
  expect([...current.values()].filter(Boolean).sort()).toEqual(
    ['Góp ý', 'Liên hệ', 'Sơ đồ trang', 'Trang chủ', 'Trợ giúp', 'Đăng nhập'].sort(),
  );
});

test('every link leads somewhere, and attachments are as large as they say', async ({
  page,
  request,
}) => {
  const links = new Map<string, string>();
  for (const address of EVERY_PAGE) {
    await page.goto(address);
    for (const link of await page.locator('a[href^="/"], a[href^="#"]').all())
      links.set(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href,
        (await link.textContent()) ?? '',
      );
  }
  expect(links.size).toBeGreaterThan(20);
  let attachments = 0;
  for (const [link, text] of links) {
    const response = await request.get(link);
    expect(response.ok() || link.includes('/loi'), link).toBe(true);
    const { hash, pathname } = new URL(link);
    if (hash) expect(await response.text(), link).toContain(`id="${hash.slice(1)}"`);
    if (!pathname.startsWith('/tep-dinh-kem/')) continue;
    attachments += 1;
    const size = /([\d,]+)\s+KB/.exec(text)?.[1]?.replace(',', '.');
    expect(Number(size), link).toBeCloseTo((await response.body()).length / 1024, 1);
  }
  expect(attachments).toBe(6);
});

for (const address of ARTICLES)
  test(`${address} has all that an article has`, async ({ page }) => {
    await page.goto(address);
    const article = page.locator('article#bai-viet');
    await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(article.locator('tn-reader[for=bai-viet]:not([compact])')).toHaveCount(1);
    await expect(article.locator('tn-reader[for=bai-viet][compact]')).toHaveCount(1);
    await expect(article.locator('.updated')).toHaveText(
      /^\s*\(Cập nhật lúc: \d{2}\/\d{1,2}\/\d{4} \d{2}:\d{2}:\d{2}\)\s*$/,
    );
    await expect(article.locator('.updated time')).toHaveAttribute('datetime', /\+07:00$/);
    await expect(article.locator('figure:has(img) figcaption').first()).toBeVisible();
    await expect(article.locator('.byline, .signer')).toHaveCount(1);
    await expect(article.getByRole('region', { name: 'Tệp đính kèm' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Đường dẫn' })).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Tin khác' })).toBeVisible();
  });

test('the articles hold the difficulties that reading aloud must master', async ({ page }) => {
  const texts: string[] = [];
  for (const address of ARTICLES) {
    await page.goto(address);
    texts.push(await page.locator('#bai-viet').innerText());
  }
  const all = texts.join('\n');
  for (const difficulty of [
    'ADB',
    'IFAD',
    'CSSP',
    'FTA, CPTPP, EVFTA',
    'UBND',
    '2.000',
    '…/.',
    '....',
    'KT. CHỦ TỊCH',
    '412/TB-UBND',
    'km²',
    '98,2%',
  ])
    expect(all).toContain(difficulty);
  const longest = Math.max(...texts.map((text) => text.split(/\s+/).length));
  expect(longest).toBeGreaterThan(7000);
});
