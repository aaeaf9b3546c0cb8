import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/desktop.ts';
import { elementsDefined } from './harness/pages.ts';
import { lacking } from './harness/requirements.ts';
import { Transcript } from './harness/transcript.ts';

const lack = lacking('screenreader');
const FILE = path.resolve(import.meta.dirname, '../docs/orca-visit.md');
const HEAD = `# Một lần vào cổng với phần mềm đọc màn hình Orca – A visit with the screen reader Orca

Mỗi dòng là một phím và điều người dùng nghe thấy, ghi lại từ Orca 43 tiếng Việt trong Chromium. Chữ nghiêng là giọng đọc của cổng; “…” sau phím là bấm nhiều lần.

Each line is a key and what the citizen hears, taken down from Orca 43 in Vietnamese in Chromium. What is in italics is said by the portal's own reader; “…” after a key: pressed several
times. Left out is what Orca says of its modes, of loading and of what was left. Written by \`a11y-tests/orca-visit.spec.ts\`, which also fails when it is no longer so; \`TN_WRITE_VISIT=1\` writes it anew.
`;

/** Waits for a page that a key has led to. */
async function arrived(page: Page, address: string): Promise<void> {
  await page.waitForURL(`**${address}`);
  await page.waitForLoadState('networkidle');
  await elementsDefined(page);
}

test.describe(lack ?? 'with Orca in Vietnamese', () => {
  test.skip(lack !== null);

  test.setTimeout(150_000);

  test('a whole visit is heard as it is written down', async ({ visit, device }) => {
    const { page, orca } = await visit('/', { orcaFirst: true });
    const told = new Transcript(orca, device.ssip);

    told.page('Trang chủ (Home)');
    await told.press('Tab', 'Bỏ qua dải lệnh');
    await told.press('Tab', 'Đến nội dung chính');
    await told.press('Return', 'Tin tức và thông báo của tỉnh Bắc Kạn');
    await told.press('h', 'Tin mới tiêu đề cấp 2.');
    await told.press('Tab', 'Bắc Kạn mở rộng hợp tác quốc tế');
    await orca.press('Return');
    await arrived(page, '/bai-viet/mo-rong-hop-tac-quoc-te');
    await orca.rest();

    told.page('Bài viết (Article)');
    await told.press('Tab', 'Bỏ qua dải lệnh');
    await told.press('Tab', 'Đến nội dung chính');
    await told.press('Return', 'Bắc Kạn mở rộng hợp tác quốc tế');
    await told.press('Tab', 'Nghe bài viết nút bấm.');
    await told.reader('Return');
    await told.press('shift+Tab', 'Dừng nút bấm.');
    await told.reader('Return');
    await told.press('m', 'Chính');
    await told.press('Tab', 'Góp ý liên kết.');
    await orca.press('Return');
    await arrived(page, '/gop-y');
    await orca.rest();

    told.page('Góp ý (Feedback)');
    await told.press('h', 'Góp ý, phản ánh, kiến nghị tiêu đề cấp 1.');
    await told.press('b', 'Gửi góp ý nút bấm.');
    await told.press('Return', 'Chưa gửi được góp ý');
    await told.press('Tab', 'Nhập họ và tên của quý vị.');
    await told.press('Return', 'Họ và tên (bắt buộc) mục nhập.');
    await told.press('shift+Tab', 'gọi điện hoặc đến gặp trực tiếp liên kết.');
    await orca.press('Return');
    await arrived(page, '/lien-he');
    await orca.rest();

    told.page('Liên hệ (Contact)');
    await told.press('h', 'Liên hệ tiêu đề cấp 1.');
    await told.press('h', 'Văn phòng UBND tỉnh tiêu đề cấp 2.');
    await told.press('Tab', '0209 3000 123 liên kết.');

    const text = `${HEAD}\n${told.text}`;
    if (process.env['TN_WRITE_VISIT'] === '1') writeFileSync(FILE, text);
    expect(text).toBe(readFileSync(FILE, 'utf8'));
  });
});
