import { expect, JOURNEYS, test } from './harness/desktop.ts';
import { ARTICLE } from './harness/pages.ts';
import type { SsipMessage } from './harness/ssip-conversation.ts';
import { sleep, until } from './harness/wait.ts';

/** Milliseconds that the reader and Orca may keep each other waiting. */
const AT_ONCE = 500;
/** Milliseconds that Orca waits for the reader in Firefox, at most. */
const ONE_PIECE = 4000;

const waitOf = ({ begunAt, sentAt }: SsipMessage): number => begunAt! - sentAt;

for (const { title, lack, ...options } of JOURNEYS)
  test.describe(title, () => {
    test.skip(lack !== null);

    if (options.browser === 'Chromium')
      test('the reader gives way to Orca, keeps its place and goes on only when asked', async ({
        journey,
        device,
      }) => {
        const { view, orca, reader, others } = await journey(ARTICLE, options);
        const headline = (await view.text('h1')).toLowerCase();
        await orca.press('h');
        expect((await orca.press('Tab')).at(-1)).toBe('Nghe bài viết nút bấm.');
        await orca.press('Return');
        expect(reader().map(({ text }) => text)).toEqual([`${headline}.`]);
        await sleep(1500);
        const said = await orca.press('Tab');
        expect(waitOf(others()[0]!)).toBeLessThan(AT_ONCE);
        expect(said[0]).toBe('Câu trước nút bấm.');
        expect(said.join(' ')).toContain(
          'Giọng đọc đã nhường cho một chương trình khác, đang ở câu 1',
        );
        device.ssip.clear();
        await sleep(2000);
        expect(reader()).toEqual([]);
        expect(await orca.press('shift+Tab')).toEqual(['Đọc tiếp nút bấm.']);
        await orca.press('Return');
        const [rest] = reader();
        expect(`${headline}.`.endsWith(rest!.text)).toBe(true);
        expect(rest!.text.length).toBeLessThan(headline.length);
        expect(waitOf(rest!)).toBeLessThan(AT_ONCE);
      });
    else
      test('the reader and Orca wait for each other, for a piece of a sentence at most, and Orca stops it', async ({
        journey,
        device,
      }) => {
        const { orca, reader, others } = await journey(ARTICLE, options);
        await orca.press('h');
        await orca.press('Tab');
        await orca.press('Return');
        const heard = [...reader()];
        // Firefox sends speech-dispatcher what Orca sends: neither cancels the other.
        for (const button of ['Câu trước', 'Đọc lại câu', 'Câu sau']) {
          await orca.pressFor('Tab', `${button} nút bấm.`);
          await until(button, () => others()[0]?.begunAt);
          expect(waitOf(others()[0]!)).toBeLessThan(ONE_PIECE);
          heard.push(...reader());
          await sleep(500);
        }
        expect(heard.length).toBeGreaterThan(1);
        expect(heard.filter(({ cancelledAt }) => cancelledAt)).toEqual([]);
        for (const button of ['Đọc lại câu', 'Câu trước', 'Tạm dừng', 'Dừng'])
          await orca.pressFor('shift+Tab', `${button} nút bấm.`);
        await orca.press('Return', 500);
        device.ssip.clear();
        await sleep(2000);
        expect(reader()).toEqual([]);
      });
  });
