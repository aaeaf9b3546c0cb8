import type { Page } from '@playwright/test';
import { expectNothingOfAxe } from './harness/axe.ts';
import { expect, test } from './harness/citizen.ts';
import { ADDRESSES, ARTICLE } from './harness/pages.ts';
import { Reader } from './harness/reader.ts';
import { screenshot } from './harness/screenshots.ts';
import { standInVoice } from './harness/stand-in-voice.ts';

/** Elements whose text is cut off or that stick out of the window; a table may scroll in a box of its own (WCAG 1.4.10), and the ribbon clips what it puts into its menu (ribbon.spec.ts). */
async function lost(page: Page): Promise<string[]> {
  // What has no room in the ribbon goes into a menu, which is loaded then.
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const found: string[] = [];
    const scrolls = (element: Element | null): boolean => {
      const around = (one: Element) => one.assignedSlot?.parentElement ?? one.parentElement;
      for (let one = element; one && one !== document.body; one = around(one))
        if (/auto|scroll|clip/.test(getComputedStyle(one).overflowX)) return true;
      return false;
    };
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('body *, :host *')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        const box = element.getBoundingClientRect();
        // What is kept for screen readers alone is one pixel large.
        if (box.width <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
        const name = `${element.localName} ${element.textContent.trim().slice(0, 30)}`;
        if (scrolls(element) || scrolls((root as ShadowRoot).host ?? null)) continue;
        if (box.right > innerWidth + 1 || box.left < -1) found.push(`sticks out: ${name}`);
        const { overflowX, overflowY } = getComputedStyle(element);
        const cut =
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
        if (cut) found.push(`is cut off: ${name}`);
      }
    };
    visit(document);
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return found;
  });
}

/** WCAG 1.4.12, as a citizen's own style sheet would set it; inherited, so it reaches shadow roots. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

async function withSpacing(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    const visit = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
    };
    visit(document);
  }, SPACING);
}

for (const address of ADDRESSES) {
  test(`${address} fits 320 px, wide spacing and text of 200 %`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await lost(page), '320 px').toEqual([]);
    await screenshot(page, '320px', address);

    await page.setViewportSize({ width: 1280, height: 900 });
    await withSpacing(page);
    expect(await lost(page), 'text spacing').toEqual([]);
    await expectNothingOfAxe(page, 'text spacing');
    await screenshot(page, 'spacing', address);

    await page.reload();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await lost(page), 'text of 200 %').toEqual([]);
    await screenshot(page, 'large', address);
  });
}

test('the open reader fits 320 px', async ({ page }) => {
  await standInVoice(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(ARTICLE);
  const reader = new Reader(page);
  await reader.button('Nghe bài viết').click();
  await expect(reader.button('Dừng')).toBeVisible();
  expect(await lost(page)).toEqual([]);
  await screenshot(page, '320px-reading', ARTICLE);
});
