import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { FIXTURES, type FixtureName } from './fixtures/hosts/index.ts';
import { VIETNAMESE } from './fixtures/hosts/texts.ts';
import { WCAG_AND_BEST_PRACTICE } from './harness/axe.ts';
import { listeners, markup, reported, serveHosts, undo } from './harness/host-page.ts';
import { followByKeyboard, SKIP_LINKS } from './harness/skip-journey.ts';

const NAMES = Object.keys(FIXTURES) as FixtureName[];
const NOT_HEALTHY = NAMES.filter((name) => FIXTURES[name].ends.some((end) => end !== 'arrives'));
const HEALTHY = NAMES.filter((name) => !NOT_HEALTHY.includes(name));

const { open } = serveHosts();

const ownLinks = (page: Page): Promise<string[]> =>
  page.locator(SKIP_LINKS).evaluateAll((links) => links.map((link) => link.textContent ?? ''));

for (const name of NAMES) {
  const { ends, host } = FIXTURES[name];

  test(`${name}: where its skip links end is told before they are followed`, async ({ page }) => {
    await open(page, name);
    const report = await reported(page);
    expect(report.host).toBe(host);
    expect(report.links.map(({ verdict }) => verdict)).toEqual(ends);
    expect(report.problems).toEqual([]);
    for (const { verdict, now } of report.links)
      expect(now).toBe(verdict === 'arrives' ? 'own' : 'repaired');
  });

  test(`${name}: by keyboard, without and with the script`, async ({ page }) => {
    await open(page, name, { auto: null });
    const links = await ownLinks(page);
    expect(links).toHaveLength(ends.length);
    for (const [index, link] of links.entries()) {
      await open(page, name, { auto: null });
      const alone = await followByKeyboard(page, link);
      if (ends[index] === 'arrives') expect(alone.part).toBe('main');
      else
        expect(
          alone.seen &&
            alone.part !== 'before' &&
            !alone.focus.includes(link) &&
            !/^#main$|^body/.test(alone.focus),
          `without the script “${link}” is dead: ${JSON.stringify(alone)}`,
        ).toBe(false);

      await open(page, name);
      const { href } = new URL(page.url());
      const { focus, seen, part } = await followByKeyboard(page, link);
      const leadsToMain = index === links.length - 1;
      expect(part, focus).toBe(leadsToMain ? 'main' : 'navigation');
      if (ends[index] === 'arrives') continue;
      expect(seen, focus).toBe(true);
      expect(focus).not.toContain(link);
      expect(page.url(), 'the address is left alone').toBe(href);
    }
  });

  test(`${name}: nothing is left after undo`, async ({ page }) => {
    await open(page, name, { auto: null });
    const before = await markup(page);
    await open(page, name);
    const during = await markup(page);
    expect(during).not.toBe(before);
    await undo(page);
    expect(await markup(page)).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test(`${name}: axe finds nothing new`, async ({ page }) => {
    const before = await violations(page, name, null);
    const after = await violations(page, name, '');
    expect(after.filter((one) => !before.includes(one))).toEqual([]);
  });
}

/**
 * What axe finds, without what we set. A page without landmarks is told of as a whole, one with some
 * part by part: of what stands outside of them only ours counts.
 */
async function violations(page: Page, name: FixtureName, auto: string | null): Promise<string[]> {
  await open(page, name, { auto });
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_AND_BEST_PRACTICE).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'region' || html.includes('data-tn-mount'))
      .map(
        ({ html }) => `${id}: ${html.slice(0, 80).replace(/ (role|lang|aria-live)="[^"]*"/g, '')}`,
      ),
  );
}

for (const name of HEALTHY)
  test(`${name}: nothing of a healthy page is changed but what is mounted`, async ({ page }) => {
    await open(page, name, { auto: null });
    const before = await markup(page);
    await open(page, name);
    expect((await reported(page)).changes).toEqual([]);
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('[data-tn-mount]')) box.remove();
    });
    expect(await markup(page)).toBe(before);
  });

for (const policy of ['strict', 'trusted-types', 'no-lit'] as const)
  for (const name of ['2010-stock', '2013-missing-targets', 'wordpress-like', 'healthy'] as const)
    test(`${name}: links arrive under the policy “${policy}”`, async ({ page }) => {
      for (const link of await linksOf(page, name)) {
        await open(page, name, { policy });
        const { part, focus } = await followByKeyboard(page, link);
        expect(part, focus).toMatch(/main|navigation/);
      }
    });

test('the page’s own globals and libraries in the way change nothing', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await open(page, '2010-stock', { globals: 'hostile.js' });
  await expect(page.getByRole('button', { name: 'Nghe bài viết' }).first()).toBeVisible();
  const { links, problems, mounted } = await reported(page);
  expect(links.map(({ now }) => now)).toEqual(['repaired', 'repaired']);
  expect(problems).toEqual([]);
  expect(mounted).toEqual(expect.arrayContaining(['ribbon', 'outline', 'reader']));
  expect((await followByKeyboard(page, 'Skip to main content')).part).toBe('main');
  expect(faults).toEqual([]);
});

test('loaded twice, it repairs once', async ({ page }) => {
  const again = '<script type="module" src="/tro-nang/auto.js?again"></script>';
  await open(page, '2013-stock', { head: again });
  await expect(page.getByRole('button', { name: 'Nghe bài viết' }).first()).toBeVisible();
  await expect(page.locator('[data-tn-mount=tools]')).toHaveCount(1);
  await expect(page.locator('[data-tn-mount=status]')).toHaveCount(1);
});

test('without a policy for Lit nothing is mounted that needs it, and that is reported', async ({
  page,
}) => {
  await open(page, '2013-stock', { policy: 'no-lit' });
  await expect.poll(async () => (await reported(page)).problems.length).toBe(3);
  const { problems, links } = await reported(page);
  expect(problems.join()).toContain('lit-html');
  expect(links.map(({ now }) => now)).toEqual(['repaired', 'repaired']);
});

test('a wrong setting is told in the console, with the remedy, and the page goes on', async ({
  page,
}) => {
  const told: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  await open(page, '2013-stock', { auto: 'data-tn-mian="#x" data-tn-off="reader"' });
  expect(told.filter((text) => text.startsWith('ConfigError'))).toEqual([
    expect.stringMatching(/mian: there is no such setting\. Known are: .*main/),
  ]);
  await expect(page.locator('[data-tn-mount=tools]')).toBeAttached();
  await expect(page.locator('[data-tn-mount=reader]')).toHaveCount(0);
});

test('what a partial update puts in is repaired and told of once, and so is a mistake in a form', async ({
  page,
}) => {
  await open(page, '2013-partial-updates');
  await expect(page.locator('#DeltaPlaceHolderMain [data-tn-mount=reader]')).toBeAttached();
  const said = page.locator('[data-tn-mount=status] [role=status]');
  await page.locator('#next-page').press('Enter');
  await expect(said).toHaveText('Đã mở: Danh sách tin, trang 2.');
  await expect(page.locator('#DeltaPlaceHolderMain [data-tn-mount=reader]')).toBeAttached();
  await expect(page.locator('#contentBox')).toHaveAttribute('aria-live', 'off');
  expect((await followByKeyboard(page, 'Skip to main content')).part).toBe('main');
  await open(page, '2013-partial-updates');
  await page.locator('#send').press('Enter');
  await expect(said).toHaveText('Hãy nhập ý kiến trước khi gửi.');
});

for (const name of ['2010-tcvn3', '2013-vni'] as const)
  test(`${name}: text for an old font is converted when the citizen asks, remembered, and taken back`, async ({
    page,
  }) => {
    await open(page, name);
    const text = page.locator('.ms-rtestate-field');
    const before = await text.innerText();
    const button = page.locator('[data-tn-mount=legacy-text] button');
    await expect(button).toHaveText('Chuyển sang Unicode');
    await button.press('Enter');
    for (const paragraph of VIETNAMESE.paragraphs)
      await expect(text).toContainText(paragraph, { ignoreCase: true });
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await page.reload();
    await expect(text).toContainText('cây cầu bắc qua sông');
    await expect(button).toHaveText('Trả lại như cũ');
    await button.press('Enter');
    expect(await text.innerText()).toBe(before);
  });

test('the citizen turns all of it off, which is remembered, and on again', async ({ page }) => {
  await open(page, '2013-stock', { auto: null });
  const before = await markup(page);
  await open(page, '2013-stock');
  await page.getByRole('button', { name: 'Tắt Trợ Năng' }).press('Enter');
  const on = page.getByRole('button', { name: 'Bật Trợ Năng' });
  await expect(on).toBeFocused();
  await page.reload();
  await expect(on).toBeVisible();
  await undo(page);
  expect(await markup(page)).toBe(before);
  await page.reload();
  await on.press('Enter');
  await expect(page.getByRole('button', { name: 'Tắt Trợ Năng' })).toBeFocused();
});

test('the outline lists the page by its repaired landmarks, arrives, and goes with the rest', async ({
  page,
}) => {
  await open(page, '2013-stock', { auto: null });
  const before = await markup(page);
  await open(page, '2013-stock');
  await page.getByRole('button', { name: 'Mục lục trang' }).first().press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: /Khánh thành cầu/ })).toBeVisible();
  await dialog.getByRole('link', { name: /Khánh thành cầu/ }).press('Enter');
  await expect(page.locator('h1#pageTitle')).toBeFocused();
  await page.keyboard.press('Tab');
  await undo(page);
  expect(await markup(page)).toBe(before);
});

test('no listener is left after undo', async ({ page }) => {
  await open(page, '2013-stock', { auto: null });
  const before = await listeners(page);
  await open(page, '2013-stock');
  await expect(page.getByRole('button', { name: 'Nghe bài viết' }).first()).toBeVisible();
  expect((await listeners(page)).length).toBeGreaterThan(before.length);
  await undo(page);
  await expect.poll(() => listeners(page)).toEqual(before);
});

async function linksOf(page: Page, name: FixtureName): Promise<string[]> {
  await open(page, name, { auto: null });
  return ownLinks(page);
}
