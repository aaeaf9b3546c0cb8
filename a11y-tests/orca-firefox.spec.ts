import { expect, test as desktop } from './harness/desktop.ts';
import type { Driver } from './harness/drivers/driver.ts';
import { startFirefox } from './harness/drivers/firefox.ts';
import { Orca } from './harness/orca.ts';
import { ARTICLE } from './harness/pages.ts';
import { lacking } from './harness/requirements.ts';
import { sleep, until } from './harness/wait.ts';

const lack = lacking('screenreader') ?? lacking('browsers');
const BROWSER = /firefox/i;

const test = desktop.extend<{
  firefox: (address: string) => Promise<{ driver: Driver; orca: Orca }>;
}>({
  firefox: async ({ device, desktop, baseURL }, use) => {
    void desktop;
    const close: (() => Promise<void>)[] = [];
    await use(async (address) => {
      const driver = await startFirefox(device.runtime, {}, true);
      close.push(() => driver.close());
      await driver.open(`${baseURL}${address}`);
      await until('the elements', () =>
        driver.run(() => document.querySelector(':not(:defined)') === null),
      );
      const orca = await Orca.start(device.runtime, device.ssip);
      close.push(() => orca.stop());
      return { driver, orca };
    });
    for (const one of close.reverse()) await one();
  },
});

test.describe(lack ?? 'with Orca in Vietnamese in Firefox', () => {
  test.skip(lack !== null);

  test('the skip link leads to the headline, and the reader is named, pressed and stopped', async ({
    firefox,
    device,
  }) => {
    const { driver, orca } = await firefox(ARTICLE);
    const headline = await driver.run(
      () => document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
    const reader = () => device.ssip.messages.filter(({ client }) => BROWSER.test(client));
    // Opened by WebDriver, it begins in the page; opened by hand, in the address bar, which F6 leaves.
    await orca.pressUntil('Tab', 'Bỏ qua dải lệnh liên kết', 3);
    expect((await orca.press('Tab')).join(' ')).toContain('Đến nội dung chính liên kết.');
    expect((await orca.press('Return')).join(' ')).toContain(`${headline} tiêu đề cấp 1.`);
    expect((await orca.press('Tab')).join(' ')).toContain('Nghe bài viết nút bấm.');
    await orca.press('Return');
    // In Firefox a sentence is said in pieces.
    const spoken = reader()[0]?.text ?? '';
    expect(spoken).not.toBe('');
    expect(headline.toLowerCase().startsWith(spoken)).toBe(true);
    // Firefox tells a cancellation as an end, so the reader may go on over Orca here; it stops when asked.
    expect((await orca.press('shift+Tab')).join(' ')).toContain('Dừng nút bấm.');
    await orca.press('Return', 500);
    device.ssip.clear();
    await sleep(2000);
    expect(reader()).toEqual([]);
    expect(await driver.complaints()).toEqual([]);
  });
});
