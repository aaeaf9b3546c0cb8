import { type Page } from '@playwright/test';
import { expect, test } from './portal.ts';

const summary = (page: Page) => page.locator('#loi-bieu-mau');

test.describe('Đăng nhập', () => {
  const account = { user: 'can-bo', password: 'mật khẩu có dấu & dài' };
  test.use({ settings: { account, signInLimit: { count: 2, seconds: 60 } } });

  const user = (page: Page) => page.getByRole('textbox', { name: 'Tên đăng nhập' });
  const password = (page: Page) => page.locator('#mat-khau');
  const enter = (page: Page) => page.getByRole('button', { name: 'Đăng nhập' }).click();

  test('lets password managers and paste do the work', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/dang-nhap');
    await expect(user(page)).toHaveAttribute('autocomplete', 'username');
    await expect(password(page)).toHaveAttribute('autocomplete', 'current-password');
    await page.evaluate((text) => navigator.clipboard.writeText(text), account.password);
    await password(page).focus();
    await page.keyboard.press('Control+V');
    await expect(password(page)).toHaveValue(account.password);
  });

  test('shows the password while the button is pressed, never when it is sent', async ({
    page,
  }) => {
    await page.goto('/dang-nhap');
    const button = page.getByRole('button', { name: 'Hiện mật khẩu' });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(password(page)).toHaveAttribute('type', 'text');
    await enter(page);
    await expect(summary(page)).toBeFocused();
    await expect(password(page)).toHaveAttribute('type', 'password');
  });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });

      test('a wrong password is said plainly and not sent back', async ({ page }) => {
        await page.goto('/dang-nhap');
        await user(page).fill('can-bo"><b>');
        await password(page).fill('sai');
        await enter(page);
        await expect(summary(page)).toBeFocused();
        await expect(summary(page)).toContainText('Tên đăng nhập hoặc mật khẩu chưa đúng');
        await expect(user(page)).toHaveValue('can-bo"><b>');
        await expect(password(page)).toHaveValue('');
        expect(await page.content()).not.toContain('sai"');
      });

      test('one signs in and out', async ({ page, context }) => {
        await page.goto('/dang-nhap');
        await user(page).fill(account.user);
        await password(page).fill(account.password);
        await enter(page);
        await expect(page.getByText('Quý vị đã đăng nhập với tên can-bo')).toBeVisible();
        const [cookie] = await context.cookies();
        expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', secure: false });
        await page.getByRole('button', { name: 'Đăng xuất' }).click();
        await expect(password(page)).toBeVisible();
        expect(await context.cookies()).toEqual([]);
      });
    });
  }

  test('a stolen cookie is worth nothing after signing out', async ({ page, context }) => {
    await page.goto('/dang-nhap');
    await user(page).fill(account.user);
    await password(page).fill(account.password);
    await enter(page);
    const cookies = await context.cookies();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(password(page)).toBeVisible();
    await context.addCookies(cookies);
    await page.reload();
    await expect(password(page)).toBeVisible();
  });

  test('guessing is slowed down', async ({ page }) => {
    await page.goto('/dang-nhap');
    for (let guess = 1; guess <= 3; guess += 1) {
      await user(page).fill(account.user);
      await password(page).fill(guess < 3 ? `sai ${guess}` : account.password);
      await enter(page);
      await expect(summary(page)).toContainText(guess < 3 ? 'chưa đúng' : 'Xin đợi 1 phút');
    }
  });

  test.describe('where no account is set up', () => {
    test.use({ settings: { account: undefined } });

    test('the page says so', async ({ page }) => {
      await page.goto('/dang-nhap');
      await expect(page.getByText('Cổng này chưa thiết lập tài khoản đăng nhập.')).toBeVisible();
      await user(page).fill('ai đó');
      await password(page).fill('gì đó');
      await enter(page);
      await expect(summary(page)).toContainText('chưa thiết lập tài khoản đăng nhập');
    });
  });
});
