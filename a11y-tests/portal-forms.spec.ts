import { type Page } from '@playwright/test';
import { expect, test } from './portal.ts';

const GOOD = {
  'ho-ten': 'Hoàng Thị Mến',
  email: '',
  'dien-thoai': '0912 345 678',
  'chu-de': 'ha-tang',
  'noi-dung': 'Đường vào thôn Pác Ngòi sạt lở từ ngày 05/9, xe không qua được.',
};
/** Breaks out of a text area, of an attribute and of a text, if anything lets it. */
const EVIL =
  '</textarea><script>document.title="hỏng"</script><img src=x onerror=alert(1)>"\'&amp;$&';

const summary = (page: Page) => page.locator('#loi-bieu-mau');
const send = (page: Page) => page.getByRole('button', { name: 'Gửi góp ý' }).click();

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const control = page.locator(`main [name="${name}"]`);
    if ((await control.evaluate((element) => element.localName)) === 'select')
      await control.selectOption(value);
    else await control.fill(value);
  }
}

const valuesOf = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('#bieu-mau-gop-y')
    .evaluate((form: HTMLFormElement) =>
      Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    );

async function expectErrorsShown(page: Page): Promise<void> {
  await expect(summary(page)).toBeFocused();
  await expect(page).toHaveTitle('Lỗi: Góp ý – Cổng thông tin điện tử tỉnh Bắc Kạn');
  await expect(summary(page).getByRole('heading')).toHaveText('Chưa gửi được góp ý');
  await expect(summary(page).getByRole('listitem')).toHaveText([
    'Nhập họ và tên của quý vị.',
    'Nhập thư điện tử hoặc số điện thoại để cơ quan trả lời quý vị.',
    'Chọn một chủ đề.',
    'Nhập nội dung góp ý.',
  ]);
  const message = page.getByRole('textbox', { name: 'Nội dung (bắt buộc)' });
  await expect(message).toHaveAttribute('aria-invalid', 'true');
  await expect(message).toHaveAccessibleDescription(/^Lỗi: Nhập nội dung góp ý\. Nêu rõ việc gì/);
  await expect(page.locator('[name="dien-thoai"]')).not.toHaveAttribute('aria-invalid');
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`Góp ý ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    test('errors are summed up, linked to their fields and said beside them', async ({ page }) => {
      await page.goto('/gop-y');
      await send(page);
      await expectErrorsShown(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: 'Thư điện tử' })).toBeFocused();
    });

    test('what is right is kept while the rest is put right, and then stored', async ({
      page,
      portal,
    }) => {
      await page.goto('/gop-y');
      await fill(page, { ...GOOD, 'dien-thoai': '12' });
      await send(page);
      await expect(summary(page).getByRole('listitem')).toHaveText([/^Số điện thoại chưa đúng/]);
      expect(await valuesOfEither(page, javaScriptEnabled)).toEqual({
        ...GOOD,
        'dien-thoai': '12',
      });
      await page.getByRole('textbox', { name: 'Số điện thoại' }).fill(GOOD['dien-thoai']);
      await send(page);

      await expect(page).toHaveTitle('Đã nhận góp ý – Cổng thông tin điện tử tỉnh Bắc Kạn');
      const receipt = await page.locator('#ma-tiep-nhan').textContent();
      expect(receipt).toMatch(/^GY-\d{6}-\d{6}$/);
      const stored = await portal.messages();
      expect(stored).toEqual([
        { ...GOOD, 'ma-tiep-nhan': receipt, luc: expect.stringMatching(/^\d{4}-.*Z$/) },
      ]);
      await page.reload();
      expect(await portal.messages()).toHaveLength(1);
    });

    test('hostile text stays text', async ({ page }) => {
      await page.goto('/gop-y');
      const values = { ...GOOD, 'ho-ten': EVIL, email: EVIL, 'noi-dung': `\n${EVIL}\n` };
      await fill(page, values);
      await send(page);
      await expect(summary(page)).toBeFocused();
      expect(await valuesOfEither(page, javaScriptEnabled)).toEqual(values);
      await expect(page.locator('img[src=x]')).toHaveCount(0);
      await expect(page).toHaveTitle(/^Lỗi: Góp ý/);
    });
  });
}

/** Without script the page cannot be asked by FormData, but by what the browser shows. */
async function valuesOfEither(page: Page, script: boolean): Promise<Record<string, string>> {
  if (script) return valuesOf(page);
  const names = Object.keys(GOOD);
  const values = names.map((name) => page.locator(`main [name="${name}"]`).inputValue());
  const shown = await Promise.all(values);
  return Object.fromEntries(names.map((name, index) => [name, shown[index] ?? '']));
}

test.describe('The draft', () => {
  const bar = (page: Page) => page.locator('#ban-nhap');
  const remove = (page: Page) => page.getByRole('button', { name: 'Xóa bản nháp' }).click();

  test('survives a reload, and says so', async ({ page }) => {
    await page.goto('/gop-y');
    await expect(bar(page)).toContainText('được giữ tạm');
    await fill(page, GOOD);
    await page.reload();
    await expect(bar(page)).toContainText('Đã khôi phục nội dung quý vị đang viết dở');
    await expect(bar(page)).toBeVisible();
    expect(await valuesOf(page)).toEqual(GOOD);
  });

  test('survives going to another page of this visit', async ({ page }) => {
    await page.goto('/gop-y');
    await fill(page, GOOD);
    await page.getByRole('link', { name: 'Sơ đồ trang' }).click();
    await page.goto('/gop-y');
    expect(await valuesOf(page)).toEqual(GOOD);
  });

  test('is not there for the next person', async ({ page, context }) => {
    await page.goto('/gop-y');
    await fill(page, GOOD);
    await page.close();
    const next = await context.newPage();
    await next.goto('/gop-y');
    await expect(bar(next)).toContainText('được giữ tạm');
    expect((await valuesOf(next))['noi-dung']).toBe('');
  });

  test('is deleted on request, and only after asking', async ({ page }) => {
    await page.goto('/gop-y');
    await fill(page, GOOD);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await remove(page);
    expect(await valuesOf(page)).toEqual(GOOD);

    page.once('dialog', (dialog) => void dialog.accept());
    await remove(page);
    await expect(bar(page).getByRole('status')).toHaveText('Đã xóa bản nháp. Các ô đã để trống.');
    expect(Object.values(await valuesOf(page)).join('')).toBe('');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    expect(Object.values(await valuesOf(page)).join('')).toBe('');
  });

  test('says nothing unasked: only the answer to the button is a live region', async ({ page }) => {
    await page.goto('/gop-y');
    await fill(page, GOOD);
    await page.reload();
    // That of the draft, and the reader's.
    await expect(page.locator('main [role=status]')).toHaveText(['', '']);
    await expect(page.locator('main [role=alert], main [aria-live]')).toHaveCount(0);
  });

  test('is gone when the message was stored', async ({ page }) => {
    await page.goto('/gop-y');
    await fill(page, GOOD);
    await send(page);
    await expect(page.locator('#ma-tiep-nhan')).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.goto('/gop-y');
    expect((await valuesOf(page))['noi-dung']).toBe('');
  });

  test('leaves nothing on the screen when a page comes back from the cache after sending', async ({
    page,
  }) => {
    await page.goto('/gop-y');
    await fill(page, GOOD);
    await page.evaluate(() => {
      sessionStorage.clear();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(Object.values(await valuesOf(page)).join('')).toBe('');
  });

  test('may be refused by the browser: the form works all the same', async ({ page, portal }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.goto('/gop-y');
    await expect(bar(page)).toContainText('không cho giữ bản nháp');
    await fill(page, GOOD);
    await send(page);
    await expect(page.locator('#ma-tiep-nhan')).toBeVisible();
    expect(await portal.messages()).toHaveLength(1);
  });
});
