import { expect, JOURNEYS, test } from './harness/desktop.ts';
import { lacking } from './harness/requirements.ts';

const lack = lacking('screenreader');
/** Milliseconds after which Orca has nothing to say; its first word comes within 100. */
const SILENT = 1500;

const plain = (body: string): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="vi"><title>Trang thử</title>${body}`)}`;

/**
 * What Orca 43 leaves out in Chromium, and below in Firefox, on plain HTML. The other suites do not ask our pages for it; where one of
 * these fails, Orca or Chromium has got better, and they can.
 */
test.describe(lack ?? 'what Orca leaves out of a plain page', () => {
  test.skip(lack !== null);

  test('the first Tab, where Orca came later and has said the first button already', async ({
    visit,
  }) => {
    const { orca } = await visit(plain('<button>Một</button><button>Hai</button>'));
    expect(await orca.press('Tab', SILENT)).toEqual([]);
    expect(await orca.press('Tab')).toEqual(['Hai nút bấm.']);
  });

  test('a heading that is a link, when H leads to it', async ({ visit }) => {
    const { orca } = await visit(plain('<h2>Tin</h2><h3><a href="#tin">Đường mới</a></h3>'), {
      orcaFirst: true,
    });
    expect(await orca.press('h')).toEqual(['trắng']);
  });

  test('the name of a dialog that begins with a list of choices, and, where Orca came later, all that follows', async ({
    visit,
  }) => {
    const { page, orca } = await visit(
      plain(`<button>Trước</button><button onclick="hop.showModal()">Mở</button>
        <dialog id="hop" aria-labelledby="ten"><h2 id="ten">Hộp thử</h2>
        <label>Một <select><option>A</option></select></label>
        <label>Hai <select><option>B</option></select></label></dialog>`),
    );
    await orca.pressUntil('Tab', 'Mở nút bấm.');
    expect((await orca.press('Return', SILENT)).join(' ')).not.toContain('Hộp thử');
    await expect(page.getByRole('dialog', { name: 'Hộp thử' })).toBeVisible();
    await orca.press('Escape', SILENT);
    expect(await orca.press('shift+Tab', SILENT)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Trước' })).toBeFocused();
  });
});

for (const { title, lack: missing, ...options } of JOURNEYS.filter(
  ({ browser }) => browser === 'Firefox',
))
  test.describe(title, () => {
    test.skip(missing !== null);

    test('nothing is said of a dialog of a plain page that begins with a field', async ({
      journey,
    }) => {
      const { orca, view } = await journey(
        plain(`<button onclick="hop.showModal()">Mở</button>
          <dialog id="hop" aria-labelledby="ten"><h2 id="ten">Hộp thử</h2><label>Tìm <input></label><button>Xong</button></dialog>`),
        options,
      );
      await orca.press('Tab', SILENT);
      expect(await orca.press('Return', SILENT)).toEqual([]);
      expect(await view.focused()).toBe('Tìm');
      expect(await orca.press('Tab')).toEqual(['Xong nút bấm.']);
    });
  });
