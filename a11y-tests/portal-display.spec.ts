import { inEveryLook } from './harness/axe.ts';
import { ARTICLES } from './harness/pages.ts';
import { expect, test } from './portal.ts';

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
    await page.evaluate(() => {
      for (const name of ['tnLineSpacing', 'tnLetterSpacing', 'tnWordSpacing'])
        document.documentElement.dataset[name] = 'wide';
    });
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
    for (const part of [
      'tn-ribbon',
      'tn-reader:not([compact])',
      'tn-reader[compact]',
      '.site-nav',
      '.site-footer',
      '.more-news',
    ])
      await expect(page.locator(part)).toBeHidden();
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
      await inEveryLook(page, 'errors are shown');
      await page.setViewportSize({ width: 320, height: 640 });
      const { scrollWidth, clientWidth } = await page
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      expect(scrollWidth).toBe(clientWidth);
    });
});
