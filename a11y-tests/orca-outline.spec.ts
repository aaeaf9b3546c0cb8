import { expect, test } from './harness/desktop.ts';
import { lacking } from './harness/requirements.ts';

const lack = lacking('screenreader');
const PLACE = 'Thêm giọng đọc tiếng Việt cho máy';

test.describe(lack ?? 'with Orca in Vietnamese', () => {
  test.skip(lack !== null);

  test('the outline is opened, narrowed and chosen from, and the place is heard', async ({
    visit,
  }) => {
    const { page, orca } = await visit('/tro-giup');
    await orca.press('Tab');
    await orca.press('Return');
    expect((await orca.press('Tab')).join(' ')).toContain('Mục lục trang nút bấm');
    const opened = (await orca.press('Return')).join(' ');
    console.log(opened);
    expect(opened).toContain('Mục lục trang hộp thoại');
    expect(opened).toContain('Tìm trong mục lục');
    // Keys are not echoed: what is heard is the count, once the citizen rests.
    let heard = '';
    for (const key of 'giong') heard += (await orca.press(key)).join(' ');
    expect(heard).toContain('Khớp 1 đề mục.');
    const chosen = (await orca.press('Down')).join(' ');
    console.log(chosen);
    expect(chosen).toContain(`${PLACE} liên kết`);
    const arrived = (await orca.press('Return')).join(' | ');
    console.log(arrived);
    await expect(page.getByRole('heading', { name: PLACE })).toBeFocused();
    expect(arrived).toContain(`${PLACE} tiêu đề cấp 2`);
    // Reading goes on from there.
    const next = (await orca.press('Tab')).join(' ');
    console.log(next);
  });
});
