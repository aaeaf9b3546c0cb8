import { VIETNAMESE } from './fixtures/hosts/texts.ts';
import { expect, ORDERS, test } from './harness/desktop.ts';
import { serveHosts } from './harness/host-page.ts';
import { lacking } from './harness/requirements.ts';

const lack = lacking('screenreader');
const BROWSER = /chrome/;
/** Date, byline, the reader and what is mounted beside it stand before the first sentence. */
const LINES = 12;

const { addressOf } = serveHosts();

for (const { order, ...options } of ORDERS)
  test.describe(lack ?? `with Orca in Vietnamese ${order}, on an old portal`, () => {
    test.skip(lack !== null);

    test('the dead skip links lead to the menu and into the article, and Down reads on in it', async ({
      visit,
    }) => {
      const { orca } = await visit(addressOf('2013-missing-targets'), options);
      expect(await orca.press('Tab')).toEqual(['Skip Ribbon Commands', 'liên kết.']);
      expect((await orca.press('Return')).join(' ')).toContain(VIETNAMESE.menu[0]);
      expect((await orca.press('Tab')).join(' ')).toContain(VIETNAMESE.menu[1]);
      await orca.pressUntil('shift+Tab', 'Skip to main content', 30);
      expect((await orca.press('Return')).join(' ')).toContain(VIETNAMESE.date);
      const heard = await orca.readUntil('khánh thành cây cầu', LINES);
      expect(heard).toContain(VIETNAMESE.byline);
      expect(heard).toContain('Sáng ngày 12/03/2019, Ủy ban nhân dân tỉnh');
    });

    test('its article is read aloud, and what was typed for a font of VNI is heard once it is converted', async ({
      visit,
      device,
    }) => {
      const { orca } = await visit(addressOf('2013-vni'), options);
      await orca.press('h');
      await orca.pressUntil('b', 'Chuyển sang Unicode nút bấm.');
      expect((await orca.press('Return')).join(' ')).toContain('đã được chuyển sang Unicode');
      expect(await orca.readUntil('Ủy ban', LINES)).toContain('Ủy ban nhân dân tỉnh');
      await orca.press('h');
      await orca.pressUntil('b', 'Nghe bài viết nút bấm.');
      await orca.press('Return');
      const [spoken] = device.ssip.messages.filter(({ client }) => BROWSER.test(client));
      expect([spoken?.voice, spoken?.text]).toEqual([
        'Vietnamese (Northern)',
        `${VIETNAMESE.title.toLowerCase()}.`,
      ]);
    });
  });
