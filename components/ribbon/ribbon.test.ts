import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { Settings } from '../../src/settings/index.ts';
import { listeningContext, settingsContext } from '../contexts.ts';
import { Listening } from '../listening.ts';
import './ribbon.ts';
import '../reader/reader.ts';
import type { TnRibbon } from './ribbon.ts';

/** What an element is called; an entry of a menu by its first line. */
const nameOf = (element: Element | null): string =>
  (element?.querySelector('.label') ?? element)?.textContent?.trim() ?? '';

/** The ribbon between two links, with all loaded that it does. */
async function setUp(page: unknown = '', parentNode?: HTMLElement) {
  const root = await fixture<HTMLElement>(
    html`<div>
      <a id="truoc" href="#x">trước</a><tn-ribbon></tn-ribbon><a id="sau" href="#y">sau</a>${page}
    </div>`,
    parentNode && { parentNode },
  );
  const ribbon = root.querySelector<TnRibbon>('tn-ribbon')!;
  await ribbon.updateComplete;
  await ribbon.updateComplete;
  ribbon.shadowRoot!.querySelector('section')!.dispatchEvent(new PointerEvent('pointerenter'));
  await waitUntil(() => ribbon._near, 'what the ribbon does');
  await ribbon.updateComplete;
  const active = () => nameOf(ribbon.shadowRoot!.activeElement ?? document.activeElement);
  const command = (name: string) => {
    const found = [
      ...ribbon.shadowRoot!.querySelectorAll<HTMLButtonElement>('.command, .item'),
    ].find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no command ${name}`);
    return found;
  };
  const openTab = async (name: string) => {
    [...ribbon.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')]
      .find((tab) => tab.textContent.trim() === name)!
      .click();
    await ribbon.updateComplete;
    await waitUntil(() => ribbon.shadowRoot!.querySelector('.command'), `commands of ${name}`);
  };
  const selected = () =>
    ribbon.shadowRoot!.querySelector('[aria-selected=true]')!.textContent.trim();
  const press = async (...keys: string[]) => {
    for (const chord of keys) {
      const [key, modifier] = chord.split('+').reverse();
      if (modifier) await sendKeys({ down: modifier });
      await sendKeys({ press: key! });
      if (modifier) await sendKeys({ up: modifier });
      await ribbon.updateComplete;
    }
  };
  return { root, ribbon, active, command, openTab, selected, press };
}

describe('tn-ribbon', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  beforeEach(() => {
    localStorage.clear();
  });

  it('[ribbon-tab] is two Tab stops', async () => {
    const { root, active, press } = await setUp();
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab');
    expect(active()).to.equal('Nghe');
    await press('Tab');
    expect(active()).to.equal('Nghe bài viết');
    await press('Tab');
    expect(active()).to.equal('sau');
    await press('Shift+Tab');
    expect(active()).to.equal('Nghe bài viết');
  });

  it('[ribbon-tabs-arrows] opens tabs by arrows, around the ends', async () => {
    const { root, active, selected, press } = await setUp();
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'ArrowRight');
    expect([active(), selected()]).to.deep.equal(['Hiển thị', 'Hiển thị']);
    await press('ArrowLeft', 'ArrowLeft');
    expect([active(), selected()]).to.deep.equal(['In', 'In']);
  });

  it('[ribbon-tabs-home-end] opens the first and the last tab', async () => {
    const { root, active, press } = await setUp();
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'End');
    expect(active()).to.equal('In');
    await press('Home');
    expect(active()).to.equal('Nghe');
  });

  it('[ribbon-commands-arrows] goes over the commands, disabled ones too, and remembers where it was', async () => {
    const { root, active, command, press } = await setUp();
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'Tab', 'ArrowRight');
    expect(active()).to.equal('Tạm dừng');
    expect(command('Tạm dừng').getAttribute('aria-disabled')).to.equal('true');
    await press('ArrowLeft', 'ArrowLeft');
    expect(active()).to.equal('Tốc độ');
    await press('Tab', 'Shift+Tab');
    expect(active()).to.equal('Tốc độ');
  });

  it('[ribbon-commands-home-end] goes to the first and the last command', async () => {
    const { root, active, openTab, press } = await setUp();
    await openTab('Hiển thị');
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'Tab', 'End');
    expect(active()).to.equal('Đặt lại');
    await press('Home');
    expect(active()).to.equal('Chữ to hơn');
  });

  it('[ribbon-right-to-left] turns the arrows', async () => {
    const { root, active, press } = await setUp();
    root.dir = 'rtl';
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'ArrowLeft');
    expect(active()).to.equal('Hiển thị');
  });

  it('leaves keys with a modifier to the browser', async () => {
    const { root, selected, press } = await setUp();
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'Control+ArrowRight', 'Shift+ArrowRight');
    expect(selected()).to.equal('Nghe');
  });

  it('[ribbon-enter] carries out a command, and nothing when it is disabled', async () => {
    const { root, active, openTab, command, press, ribbon } = await setUp();
    await openTab('Hiển thị');
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'Tab', 'Enter', ' ');
    expect(active()).to.equal('Chữ to hơn');
    expect(document.documentElement.dataset.tnTextSize).to.equal('150');
    expect(ribbon.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(
      'Cỡ chữ 150 %.',
    );
    await press('Enter', 'Enter', 'Enter', 'Enter');
    expect(document.documentElement.dataset.tnTextSize).to.equal('200');
    expect(command('Chữ to hơn').getAttribute('aria-disabled')).to.equal('true');
    command('Đặt lại').click();
    expect(document.documentElement.hasAttribute('data-tn-text-size')).to.equal(false);
  });

  it('shows what is on, and no command changes its name with it', async () => {
    const { openTab, command, ribbon } = await setUp();
    await openTab('Hiển thị');
    const names = () =>
      [...ribbon.shadowRoot!.querySelectorAll('.command')].map((one) => one.textContent.trim());
    const before = names();
    command('Nền tối').click();
    command('Giãn cách').click();
    await ribbon.updateComplete;
    expect(command('Nền tối').getAttribute('aria-pressed')).to.equal('true');
    expect(command('Tương phản cao').getAttribute('aria-pressed')).to.equal('false');
    expect(document.documentElement.dataset.tnContrast).to.equal('dark');
    expect(document.documentElement.dataset.tnLineSpacing).to.equal('wide');
    expect(names()).to.deep.equal(before);
    command('Đặt lại').click();
  });

  it('goes to headings and to the main content', async () => {
    const { root, openTab, command, ribbon } = await setUp(
      html`<main>
        <h1>Tin</h1>
        <p>Một</p>
        <h2>Kết quả</h2>
        <h2 hidden>ẩn</h2>
        <h3>Chi tiết</h3>
      </main>`,
    );
    await openTab('Điều hướng');
    const goTo = async (name: string, text: string) => {
      command(name).click();
      await waitUntil(() => document.activeElement?.textContent === text, text, { timeout: 3000 });
      await new Promise((resolve) => setTimeout(resolve, 300));
    };
    await goTo('Nội dung chính', 'Tin');
    await goTo('Đề mục sau', 'Kết quả');
    await goTo('Đề mục sau', 'Chi tiết');
    await goTo('Đề mục trước', 'Kết quả');
    await goTo('Trở lại chỗ cũ', 'Chi tiết');
    await goTo('Trở lại chỗ cũ', 'Kết quả');
    root.querySelector('main')!.remove();
    command('Nội dung chính').click();
    await waitUntil(() =>
      /không có nội dung chính/.test(
        ribbon.shadowRoot!.querySelector('[role=status]')!.textContent,
      ),
    );
  });

  it('says so on a page without an article, and offers to listen where there is one', async () => {
    const without = await setUp();
    expect(
      without.ribbon.shadowRoot!.querySelector('[role=toolbar]')!.getAttribute('aria-describedby'),
    ).to.equal('note');
    expect(without.ribbon.shadowRoot!.querySelector('#note')!.textContent).to.equal(
      'Trang này không có bài để nghe.',
    );
    expect(without.command('Nghe bài viết').getAttribute('aria-disabled')).to.equal('true');
    without.root.remove();
    const { ribbon, command } = await setUp(
      html`<article id="bai">
        <h1>Tin</h1>
        <tn-reader for="bai"></tn-reader>
      </article>`,
    );
    await waitUntil(() => command('Nghe bài viết').getAttribute('aria-disabled') === null);
    expect(ribbon.shadowRoot!.querySelector<HTMLElement>('#note')!.textContent).to.equal('');
  });

  it('shows what came of a command, but not in a live region while the voice speaks', async () => {
    const settings = new Settings();
    // What it needs never comes: it is starting for as long as this test lasts.
    const listening = new Listening(document, settings, {
      load: () => new Promise(() => undefined),
    });
    const parent = document.createElement('div');
    for (const provider of [
      new ContextProvider(parent, { context: listeningContext, initialValue: listening }),
      new ContextProvider(parent, { context: settingsContext, initialValue: settings }),
    ])
      provider.hostConnected();
    const { ribbon, openTab, command } = await setUp('', parent);
    await openTab('Hiển thị');
    const texts = async () => {
      await ribbon.updateComplete;
      return [...ribbon.shadowRoot!.querySelectorAll('[part=status]')].map((one) => [
        one.role,
        one.textContent,
      ]);
    };
    command('Chữ to hơn').click();
    expect(await texts()).to.deep.equal([
      [null, ''],
      ['status', 'Cỡ chữ 125 %.'],
    ]);
    listening.offer('bai');
    listening.listen();
    command('Chữ to hơn').click();
    expect(await texts()).to.deep.equal([
      [null, 'Cỡ chữ 150 %.'],
      ['status', ''],
    ]);
  });

  it('[ribbon-help] opens the list of shortcuts, which leads to the help', async () => {
    const { root, ribbon, active, openTab, command, press } = await setUp();
    ribbon.helpHref = '#huong-dan';
    await openTab('Điều hướng');
    const help = command('Trợ giúp phím tắt');
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'Tab');
    for (let presses = 0; active() !== 'Trợ giúp phím tắt' && presses < 9; presses += 1)
      await press('ArrowRight');
    expect(help.tabIndex).to.equal(0);
    await press('Enter');
    const dialog = () =>
      document
        .querySelector('tn-shortcuts')
        ?.shadowRoot?.querySelector<HTMLDialogElement>('[open]');
    await waitUntil(dialog, 'the list of shortcuts', { timeout: 10_000 });
    await waitUntil(() => dialog()?.querySelector('a[href="#huong-dan"]'), 'the way to the help');
    dialog()?.close();
  });

  it('is accessible with every tab open', async () => {
    const { ribbon, openTab } = await setUp();
    for (const tab of ['Nghe', 'Hiển thị', 'Điều hướng', 'In']) {
      await openTab(tab);
      await expect(ribbon).to.be.accessible();
    }
  });

  const role = (name: string) => `[role=${name}]`;
  const items = (ribbon: TnRibbon) =>
    [...ribbon.shadowRoot!.querySelectorAll<HTMLElement>('.item')].map(nameOf);
  const isOpen = (ribbon: TnRibbon) =>
    ribbon.shadowRoot!.querySelector('.menu:popover-open') !== null;
  const opened = (ribbon: TnRibbon) =>
    waitUntil(() => ribbon.shadowRoot!.activeElement?.matches('.item'), 'an open menu');

  describe('a menu', () => {
    async function atSpeed() {
      const all = await setUp();
      all.root.querySelector<HTMLElement>('#truoc')!.focus();
      await all.press('Tab', 'Tab', 'End');
      expect(all.active()).to.equal('Tốc độ');
      return all;
    }

    for (const key of ['Enter', ' ', 'ArrowDown'])
      it(`[ribbon-menu-open] opens by ${key}, at the entry that is on`, async () => {
        const { ribbon, active, command, press } = await atSpeed();
        expect(command('Tốc độ').ariaExpanded).to.equal('false');
        await press(key);
        await opened(ribbon);
        expect(isOpen(ribbon)).to.equal(true);
        expect(active()).to.equal('Bình thường');
        expect(command('Tốc độ').ariaExpanded).to.equal('true');
        expect(command('Tốc độ').ariaHasPopup).to.equal('menu');
        const menu = ribbon.shadowRoot!.querySelector(role('menu'))!;
        expect(menu.ariaLabel).to.equal('Tốc độ');
        expect(menu.querySelectorAll('[role=menuitemradio][aria-checked=true]').length).to.equal(1);
      });

    it('[ribbon-menu-up] opens by ArrowUp at its last entry', async () => {
      const { ribbon, active, press } = await atSpeed();
      await press('ArrowUp');
      await opened(ribbon);
      expect(active()).to.equal('3 lần');
    });

    it('[ribbon-menu-arrows] is gone through by arrows, around the ends, and by Home and End', async () => {
      const { ribbon, active, press } = await atSpeed();
      await press('ArrowUp');
      await opened(ribbon);
      await press('ArrowDown');
      expect(active()).to.equal('0,5 lần');
      await press('ArrowUp');
      expect(active()).to.equal('3 lần');
      await press('Home');
      expect(active()).to.equal('0,5 lần');
      await press('End');
      expect(active()).to.equal('3 lần');
      await press('ArrowRight', 'ArrowLeft', 'Control+Home');
      expect(active()).to.equal('3 lần');
    });

    it('[ribbon-menu-enter] carries out an entry, closes, and gives the focus back', async () => {
      const { ribbon, active, press } = await atSpeed();
      await press('Enter');
      await opened(ribbon);
      await press('ArrowDown', 'Enter');
      expect(isOpen(ribbon)).to.equal(false);
      expect(active()).to.equal('Tốc độ');
      expect(ribbon._context!.settings.get('rate')).to.equal(1.25);
      await press('Enter');
      await opened(ribbon);
      expect(active()).to.equal('1,25 lần');
    });

    it('[ribbon-menu-escape] closes by Escape, which the page around it does not hear', async () => {
      const { root, ribbon, active, press } = await atSpeed();
      let heard = 0;
      root.addEventListener('keydown', ({ key }) => (heard += Number(key === 'Escape')));
      await press('Enter');
      await opened(ribbon);
      await press('Escape');
      expect(isOpen(ribbon)).to.equal(false);
      expect(active()).to.equal('Tốc độ');
      expect(heard).to.equal(0);
      await press('Escape');
      expect(heard).to.equal(1);
    });

    it('[ribbon-menu-tab] closes by Tab, which goes on from its button', async () => {
      const { ribbon, active, press } = await atSpeed();
      await press('Enter');
      await opened(ribbon);
      await press('Tab');
      expect(isOpen(ribbon)).to.equal(false);
      expect(active()).to.equal('sau');
    });

    it('closes by a second press on its button and by a press beside it', async () => {
      const { ribbon, command } = await setUp(html`<p id="canh">cạnh</p>`);
      const pressOn = async (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        await sendMouse({
          type: 'click',
          position: [Math.round(x + width / 2), Math.round(y + height / 2)],
        });
        await ribbon.updateComplete;
      };
      await pressOn(command('Tốc độ'));
      await opened(ribbon);
      await pressOn(command('Tốc độ'));
      expect(isOpen(ribbon)).to.equal(false);
      await pressOn(command('Tốc độ'));
      await opened(ribbon);
      await pressOn(command('Chọn chỗ đọc'));
      await opened(ribbon);
      expect(items(ribbon)).to.deep.equal(['Đọc từ đây', 'Đọc mục này', 'Đọc phần đã chọn']);
      await pressOn(document.querySelector('#sau')!);
      await waitUntil(() => !isOpen(ribbon));
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('is in the top layer: nothing around the ribbon cuts it', async () => {
      const { root, ribbon, command } = await setUp();
      root.style.setProperty('overflow', 'hidden');
      root.style.setProperty('height', '120px');
      command('Tốc độ').click();
      await opened(ribbon);
      const last = command('3 lần').getBoundingClientRect();
      const seen = ribbon.shadowRoot!.elementFromPoint(last.x + 20, last.y + last.height / 2);
      expect(nameOf(seen?.closest('.item') ?? null)).to.equal('3 lần');
      expect(last.top).to.be.greaterThan(root.getBoundingClientRect().bottom);
    });

    it('is accessible, with a disabled entry that says why', async () => {
      const { ribbon, command } = await setUp();
      command('Chọn chỗ đọc').click();
      await opened(ribbon);
      await expect(ribbon).to.be.accessible();
      const entry = command('Đọc phần đã chọn');
      expect(entry.ariaDisabled).to.equal('true');
      expect(entry.textContent).to.contain('Chưa chọn chữ nào trên trang.');
    });
  });

  it('[ribbon-typeahead] finds commands, tabs and entries by their first letters, with and without marks', async () => {
    const { root, ribbon, active, selected, openTab, press } = await setUp();
    const pause = () => new Promise((resolve) => setTimeout(resolve, 1100));
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'd');
    expect(selected()).to.equal('Điều hướng');
    await openTab('Hiển thị');
    await press('Tab', 'c');
    expect(active()).to.equal('Chữ nhỏ hơn');
    await press('c');
    expect(active()).to.equal('Chữ to hơn');
    await pause();
    await press('c', 'h', 'u', 't');
    expect(active()).to.equal('Chữ to hơn');
    await press('Enter');
    expect(ribbon._context!.settings.get('textSize')).to.equal(125);
    ribbon._context!.settings.reset();
    await pause();
    // As UniKey types "đ": the letter, Backspace, the letter with its mark.
    const type = (key: string) =>
      ribbon.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    for (const key of ['d', 'Backspace', 'đ']) type(key);
    expect(active()).to.equal('Đặt lại');
  });

  it('[ribbon-disabled] says why a command is off, beside it and when it is pressed', async () => {
    const { root, ribbon, active, command, press } = await setUp();
    const why = 'Trang này không có bài để nghe.';
    expect(command('Nghe bài viết').title).to.equal(why);
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'Tab', 'Enter');
    expect(active()).to.equal('Nghe bài viết');
    expect(ribbon.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(why);
    expect(command('Dừng').title).to.contain('Chưa nghe bài nào.');
  });

  it('names its groups', async () => {
    const { ribbon, openTab } = await setUp();
    const names = () =>
      [...ribbon.shadowRoot!.querySelectorAll(role('group'))].map(({ ariaLabel }) => ariaLabel);
    expect(names()).to.deep.equal(['Nghe bài', 'Chuyển câu', 'Cách đọc']);
    await openTab('Hiển thị');
    expect(names()).to.deep.equal(['Cỡ chữ', 'Màu nền']);
  });

  it('does late what was asked before all was there', async () => {
    const root = await fixture<HTMLElement>(html`<div><tn-ribbon></tn-ribbon></div>`);
    const ribbon = root.querySelector<TnRibbon>('tn-ribbon')!;
    await ribbon.updateComplete;
    await ribbon.updateComplete;
    expect(ribbon._near === null).to.equal(true);
    ribbon.shadowRoot!.querySelectorAll<HTMLElement>('.tab')[1]!.click();
    await waitUntil(() => ribbon.shadowRoot!.querySelector('[data-command=larger]'));
  });

  describe('in a window of 320 px', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 1280, height: 800 }));

    /** The ribbon, with what has no room in its menu. */
    async function narrow(tab: string) {
      const all = await setUp();
      await all.openTab(tab);
      await waitUntil(() => all.ribbon._view.fit < Infinity, 'what has no room');
      await all.ribbon.updateComplete;
      return all;
    }
    const seen = (ribbon: TnRibbon) => [
      ...ribbon.shadowRoot!.querySelectorAll<HTMLElement>('.command:not([data-over])'),
    ];

    for (const tab of ['Nghe', 'Hiển thị', 'Điều hướng'])
      it(`shows whole commands of at least 44 px two rows high, and all others in a menu: ${tab}`, async () => {
        const { ribbon, command } = await narrow(tab);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const note = ribbon.shadowRoot!.querySelector('#note')!.getBoundingClientRect();
        expect(ribbon.getBoundingClientRect().height - note.height).to.be.at.most(140);
        for (const one of seen(ribbon)) {
          const { left, right, width, height } = one.getBoundingClientRect();
          expect(left, one.textContent).to.be.at.least(0);
          expect(right, one.textContent).to.be.at.most(320);
          expect(Math.min(width, height)).to.be.at.least(44);
        }
        expect(nameOf(seen(ribbon).at(-1)!)).to.equal('Thêm');
        command('Thêm').click();
        await opened(ribbon);
        const { commands } = ribbon._near!;
        const rest = commands
          .slice(ribbon._view.fit)
          .flatMap((one) => one.items?.(ribbon._context!) ?? [one])
          .map(({ label }) => label());
        expect(rest.length).to.be.greaterThan(1);
        expect(items(ribbon)).to.deep.equal(rest);
        await expect(ribbon).to.be.accessible();
        for (const one of ribbon.shadowRoot!.querySelectorAll<HTMLElement>('.item')) {
          one.focus();
          const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
          expect(Math.min(left, top), one.textContent).to.be.at.least(0);
          expect(right, one.textContent).to.be.at.most(320);
          expect(bottom, one.textContent).to.be.at.most(640);
          expect(Math.min(width, height)).to.be.at.least(44);
        }
      });

    it('[ribbon-more] is gone through by keyboard, “Thêm” last', async () => {
      const { root, ribbon, active, press } = await narrow('Hiển thị');
      root.querySelector<HTMLElement>('#truoc')!.focus();
      await press('Tab', 'Tab', 'End');
      expect(active()).to.equal('Thêm');
      await press('Enter');
      await opened(ribbon);
      await press('End');
      expect(active()).to.equal('Đặt lại');
      await press('Escape');
      expect(active()).to.equal('Thêm');
      await press('Tab');
      expect(active()).to.equal('sau');
      await press('Shift+Tab');
      expect(active()).to.equal('Thêm');
    });

    it('keeps the focus when its command loses its room, and the window grows again', async () => {
      await setViewport({ width: 1280, height: 640 });
      const { root, ribbon, active, openTab, press } = await setUp();
      await openTab('Hiển thị');
      await waitUntil(() => ribbon._view.fit === Infinity);
      root.querySelector<HTMLElement>('#truoc')!.focus();
      await press('Tab', 'Tab', 'End');
      expect(active()).to.equal('Đặt lại');
      await setViewport({ width: 320, height: 640 });
      await waitUntil(() => ribbon._view.fit < Infinity);
      await waitUntil(() => active() !== '');
      expect(seen(ribbon).map(nameOf)).to.include(active());
      await setViewport({ width: 1280, height: 640 });
      await waitUntil(() => ribbon._view.fit === Infinity);
      expect(ribbon.shadowRoot!.querySelectorAll('.toolbar > [data-over]').length).to.equal(1);
      await setViewport({ width: 320, height: 640 });
    });

    it('goes on where text runs from right to left', async () => {
      const { root, ribbon } = await narrow('Hiển thị');
      const { fit } = ribbon._view;
      root.dir = 'rtl';
      ribbon.requestUpdate();
      await ribbon.updateComplete;
      expect(ribbon._view.fit).to.equal(fit);
      for (const one of seen(ribbon)) {
        const { left, right } = one.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
      }
    });
  });
});
