import { globSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { expect, test } from './portal.ts';

const source = path.resolve(import.meta.dirname, '../public');
/** Every page, by the address a citizen sees. */
const ADDRESSES = globSync('**/*.html', { cwd: source, exclude: ['partials/**', 'static/**'] })
  .map((file) => `/${file.replace(/(index)?\.html$/, '')}`)
  .map((address) => address.replace('/gop-y/da-nhan', '/gop-y/da-nhan?ma=GY-241120-000001'));
const ARTICLES = ADDRESSES.filter((address) => address.startsWith('/bai-viet/'));
const TITLE_END = ' – Cổng thông tin điện tử tỉnh Bắc Kạn';
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
  expect(found).toEqual([]);
}

const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

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
  expect(ADDRESSES).toEqual(
    expect.arrayContaining(['/', '/gop-y', '/so-do-trang', '/lien-he', '/dang-nhap', '/tro-giup']),
  );
  expect(ARTICLES.length).toBeGreaterThanOrEqual(4);
});

for (const address of ADDRESSES)
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

    test('axe finds nothing, whatever the colours', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(address);
      for (const colours of COLOURS) {
        await page.emulateMedia(colours);
        await expectNoViolation(page);
      }
      // Forced colours would take the place of these, and axe would judge colours that nobody sees.
      await page.emulateMedia({ forcedColors: 'none' });
      await page.evaluate(() => (document.documentElement.dataset['tnContrast'] = 'high'));
      await expectNoViolation(page);
    });

    test('fits 320 pixels, also with text twice as large and widely spaced', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      for (const settings of [{}, { tnTextSize: '200', tnSpacing: 'wide' }]) {
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
  for (const address of ADDRESSES) {
    await page.goto(address);
    seen.add(await page.title());
    seen.add((await page.locator('meta[name=description]').getAttribute('content')) ?? '');
  }
  expect(seen.size).toBe(ADDRESSES.length * 2);
});

test('header and footer are the same on every page, but for the mark of the current one', async ({
  page,
}) => {
  const parts = new Set<string>();
  const current = new Map<string, string>();
  for (const address of ADDRESSES) {
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
  for (const address of ADDRESSES) {
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
  expect(attachments).toBe(5);
});

for (const address of ARTICLES)
  test(`${address} has all that an article has`, async ({ page }) => {
    await page.goto(address);
    const article = page.locator('article#bai-viet');
    await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(article.locator('tn-reader[for=bai-viet]')).toHaveCount(1);
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

test.describe('The keyboard', () => {
  test('shows where it is on every stop', async ({ page }) => {
    await page.goto('/gop-y');
    const stops = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body || element.shadowRoot) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          name: element.outerHTML.slice(0, 80),
          ring: outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0,
          seen: box.bottom > 0 && box.top < innerHeight && box.width > 1,
        };
      });
      if (!stop) continue;
      stops.add(stop.name);
      expect(stop.ring, stop.name).toBeGreaterThanOrEqual(3);
      expect(stop.seen, stop.name).toBe(true);
    }
    expect(stops.size).toBeGreaterThan(15);
  });

  test('and fingers find targets of 44 pixels', async ({ page }) => {
    for (const address of ['/', '/gop-y', '/dang-nhap', '/so-do-trang']) {
      await page.goto(address);
      const targets = page.locator(
        'nav a:visible, .link-list a:visible, main button:visible, main input:visible, main select:visible',
      );
      for (const target of await targets.all()) {
        const box = await target.boundingBox();
        expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
      }
    }
  });
});

test.describe('Display', () => {
  test('text grows as the ribbon says', async ({ page }) => {
    await page.goto('/tro-giup');
    const size = () =>
      page
        .locator('main p')
        .first()
        .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
    const normal = await size();
    for (const percent of [100, 125, 150, 175, 200]) {
      await page.evaluate((value) => {
        document.documentElement.dataset['tnTextSize'] = String(value);
      }, percent);
      expect(await size()).toBeCloseTo((normal * percent) / 100, 1);
    }
  });

  test('wide spacing reaches the distances of WCAG 1.4.12', async ({ page }) => {
    await page.goto('/tro-giup');
    await page.evaluate(() => (document.documentElement.dataset['tnSpacing'] = 'wide'));
    const ratios = await page
      .locator('#noi-dung > p')
      .nth(1)
      .evaluate((paragraph) => {
        const style = getComputedStyle(paragraph);
        const size = parseFloat(style.fontSize);
        return [style.lineHeight, style.letterSpacing, style.wordSpacing, style.marginBlockEnd].map(
          (value) => parseFloat(value) / size,
        );
      });
    const least = [1.5, 0.12, 0.16, 2];
    ratios.forEach((ratio, index) => expect(ratio).toBeGreaterThanOrEqual(least[index]! - 0.001));
  });

  test('contrast of the citizen wins over that of the system', async ({ page }) => {
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const light = await ground();
    await page.evaluate(() => (document.documentElement.dataset['tnContrast'] = 'dark'));
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.evaluate(() => (document.documentElement.dataset['tnContrast'] = 'high'));
    expect(await ground()).toBe('rgb(0, 0, 0)');
    await page.evaluate(() => (document.documentElement.dataset['tnContrast'] = 'normal'));
    expect(await ground()).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe(dark);
  });

  test('nothing moves where motion is unwanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/gop-y');
    const durations = await page
      .locator('a, button, input, select, textarea')
      .evaluateAll((elements) =>
        elements.map((element) => getComputedStyle(element).transitionDuration),
      );
    expect(new Set(durations)).toEqual(new Set(['0s']));
  });

  test('paper carries the article alone', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(ARTICLES[0] ?? '');
    await expect(page.locator('#bai-viet h1')).toBeVisible();
    for (const part of ['tn-ribbon', 'tn-reader', '.site-nav', '.site-footer', '.more-news'])
      await expect(page.locator(part)).toBeHidden();
  });

  test('a page comes up without shifting', async ({ page }) => {
    for (const address of ['/', '/gop-y', '/dang-nhap', ...ARTICLES]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(shift, address).toBeLessThan(0.01);
    }
  });
});

test.describe('Forms with their errors shown', () => {
  for (const [address, button] of [
    ['/gop-y', 'Gửi góp ý'],
    ['/dang-nhap', 'Đăng nhập'],
  ] as const)
    test(`${address}: axe finds nothing and nothing sticks out`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(address);
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator('#loi-bieu-mau')).toBeFocused();
      for (const colours of COLOURS) {
        await page.emulateMedia(colours);
        await expectNoViolation(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const { scrollWidth, clientWidth } = await page
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      expect(scrollWidth).toBe(clientWidth);
    });
});
