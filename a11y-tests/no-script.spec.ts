import { expect, test } from './harness/citizen.ts';
import { ADDRESSES, ARTICLE } from './harness/pages.ts';
import { screenshot } from './harness/screenshots.ts';

test.use({ javaScriptEnabled: false });

for (const address of ADDRESSES) {
  test(`${address} is whole without script`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText(/\S{2}/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Nothing is offered that needs script.
    await expect(page.locator('tn-ribbon, tn-reader').getByRole('button')).toHaveCount(0);
    for (const link of await page
      .getByRole('navigation', { name: 'Chính' })
      .getByRole('link')
      .all())
      await expect(link).toBeVisible();
    await screenshot(page, 'no-script', address);
  });
}

test('skip links are seen and lead into the article', async ({ page }) => {
  await page.goto(ARTICLE);
  const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#noi-dung$/);
  // Where focus goes on: behind the target, past the header.
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus, main ~ * :focus')).toHaveCount(1);
});
