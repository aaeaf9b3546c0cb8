import { testOf } from './harness/browsers.ts';
import { expect } from './harness/citizen.ts';
import { startWebKit } from './harness/drivers/webkit.ts';
import { expectOwnVoice } from './harness/own-voice.ts';
import { expectToGetAbout } from './harness/drivers/getting-about.ts';
import { expectRepaired } from './harness/drivers/repaired.ts';
import { ARTICLE } from './harness/pages.ts';
import { lacking } from './harness/requirements.ts';
import { startScreen } from './harness/screen.ts';
import { until } from './harness/wait.ts';

const lack = lacking('browsers');
const test = testOf(async ({ runtime }) => {
  await startScreen(runtime);
  return startWebKit(runtime);
});

test.describe(lack ?? 'WebKitGTK, whose voices are English', () => {
  test.skip(lack !== null);
  test.describe.configure({ mode: 'serial' });

  test('the skip link sets down on the headline, and Tab goes on from there', async ({
    reading,
  }) => {
    await reading.open(ARTICLE);
    await reading.skipToArticle();
    expect(await reading.driver.run(() => location.hash)).toBe('#noi-dung');
    await reading.driver.press('Tab');
    expect(await reading.focused()).toBe('Nghe bài viết');
    expect(await reading.violations()).toEqual([]);
  });

  test('outline, larger text and the tree of a formula by keyboard, with nothing for axe', async ({
    reading,
  }) => {
    await expectToGetAbout(reading);
  });

  test('old portals with the script: the skip links arrive, and the content grows', async ({
    reading,
  }) => {
    await expectRepaired(reading);
  });

  test("never reads with them: the portal's own voice is offered, loaded when asked, heard, lit and stopped", async ({
    reading,
    device,
  }) => {
    const measured = await expectOwnVoice(reading, device);
    test.info().annotations.push({ type: 'measured', description: measured });
    const voices = await reading.driver.run(() =>
      speechSynthesis.getVoices().map(({ lang }) => lang),
    );
    expect(voices.join()).toMatch(/en/);
  });

  test('a second visit reads at once; the settings open, close by Escape and give the focus back', async ({
    reading,
  }) => {
    await reading.open(ARTICLE);
    await reading.skipToArticle();
    await reading.use('Nghe bài viết');
    await reading.says(/^Đang đọc câu 1/, 15_000);
    expect(await reading.violations()).toEqual([]);
    await reading.use('Cài đặt');
    await reading.inSettings();
    expect(await reading.violations()).toEqual([]);
    expect(await reading.choices('Giọng đọc')).toEqual([
      'Giọng Trợ Năng miền Bắc',
      'Giọng Trợ Năng miền Trung',
      'Giọng Trợ Năng miền Nam',
    ]);
    await reading.driver.press('Escape');
    await until('the focus', async () => (await reading.focused()) === 'Cài đặt');
  });
});
