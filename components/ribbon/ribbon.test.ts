import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { Settings } from '../../src/settings/index.ts';
import { listeningContext, settingsContext } from '../contexts.ts';
import { Listening } from '../listening.ts';
import './ribbon.ts';
import '../reader/reader.ts';
import type { TnRibbon } from './ribbon.ts';

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
  const active = () =>
    (ribbon.shadowRoot!.activeElement ?? document.activeElement)?.textContent?.trim() ?? '';
  const command = (name: string) => {
    const found = [...ribbon.shadowRoot!.querySelectorAll<HTMLButtonElement>('.command')].find(
      (one) => one.textContent.trim() === name,
    );
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
    expect(active()).to.equal('Câu sau');
    await press('Tab', 'Shift+Tab');
    expect(active()).to.equal('Câu sau');
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
    command('Giãn chữ, giãn dòng').click();
    await ribbon.updateComplete;
    expect(command('Nền tối').getAttribute('aria-pressed')).to.equal('true');
    expect(command('Nền thường').getAttribute('aria-pressed')).to.equal('false');
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
    await goTo('Đề mục sau', 'Tin');
    await goTo('Đề mục sau', 'Kết quả');
    await goTo('Đề mục sau', 'Chi tiết');
    await goTo('Đề mục trước', 'Kết quả');
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

  it('[ribbon-help] leads to the help', async () => {
    const { root, ribbon, active, openTab, command, press } = await setUp();
    ribbon.helpHref = '#huong-dan';
    await openTab('Điều hướng');
    const help = command('Trợ giúp phím tắt');
    root.querySelector<HTMLElement>('#truoc')!.focus();
    await press('Tab', 'Tab', 'End');
    expect(active()).to.equal('Trợ giúp phím tắt');
    expect(help.tabIndex).to.equal(0);
    await press('Enter');
    expect(location.hash).to.equal('#huong-dan');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is accessible with every tab open', async () => {
    const { ribbon, openTab } = await setUp();
    for (const tab of ['Nghe', 'Hiển thị', 'Điều hướng', 'In']) {
      await openTab(tab);
      await expect(ribbon).to.be.accessible();
    }
  });

  it('brings every command into a window of 320 px, in targets of at least 44 px, two rows high', async () => {
    const { ribbon, openTab, press } = await setUp();
    await setViewport({ width: 320, height: 640 });
    await openTab('Hiển thị');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(ribbon.getBoundingClientRect().height).to.be.at.most(140);
    const commands = [...ribbon.shadowRoot!.querySelectorAll<HTMLElement>('.command')];
    commands[0]!.focus();
    for (const command of commands) {
      expect(ribbon.shadowRoot!.activeElement?.textContent).to.equal(command.textContent);
      const { left, right, width, height } = command.getBoundingClientRect();
      expect(left, command.textContent).to.be.at.least(0);
      expect(right, command.textContent).to.be.at.most(320);
      expect(Math.min(width, height)).to.be.at.least(44);
      await press('ArrowRight');
    }
    await setViewport({ width: 1280, height: 800 });
  });
});
