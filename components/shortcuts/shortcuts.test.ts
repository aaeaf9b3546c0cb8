import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Settings } from '../../src/settings/index.ts';
import './shortcuts.ts';
import '../ribbon/ribbon.ts';

/** What is kept on this origin is forgotten, by the page's settings as well. */
function forgetAll(): void {
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
}

async function setUp() {
  forgetAll();
  const root = await fixture<HTMLElement>(
    html`<div>
      <button id="mo">Mở</button>
      <tn-shortcuts help-href="#giup"></tn-shortcuts>
      <main><h1>Tin</h1></main>
    </div>`,
  );
  const element = root.querySelector('tn-shortcuts')!;
  const shadow = element.shadowRoot!;
  const dialog = () => shadow.querySelector('dialog')!;
  const button = (name: string) =>
    [...shadow.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
    );
  const settled = async () => {
    await element.updateComplete;
    await element.updateComplete;
  };
  const press = async (...chords: string[]) => {
    for (const chord of chords) {
      const [key, modifier] = chord.split('+').reverse();
      if (modifier) await sendKeys({ down: modifier });
      await sendKeys({ press: key! });
      if (modifier) await sendKeys({ up: modifier });
      await settled();
    }
  };
  root.querySelector<HTMLElement>('#mo')!.focus();
  element.open();
  await waitUntil(() => dialog().open, 'the dialog');
  await settled();
  return {
    root,
    element,
    dialog,
    button,
    press,
    settled,
    shadow,
    ask: async (name: string) => {
      button(name)!.focus();
      await press('Enter');
    },
    focused: () => {
      const one = shadow.activeElement;
      return one?.getAttribute('aria-label') ?? one?.textContent.trim() ?? '';
    },
    said: () => shadow.querySelector('.said')!.textContent,
    row: (label: string) =>
      [...shadow.querySelectorAll('li')]
        .find((one) => one.querySelector('.name')!.textContent === label)!
        .querySelector('.key')
        ?.textContent.replace(/\s+/g, ' ')
        .trim(),
    kept: () => new Settings().get('shortcuts'),
  };
}

describe('tn-shortcuts', () => {
  after(forgetAll);

  it('lists every command, none with a key', async () => {
    const { shadow } = await setUp();
    const keys = [...shadow.querySelectorAll('.key')].map((one) => one.textContent.trim());
    expect(keys.length).to.be.greaterThan(18);
    expect(new Set(keys)).to.deep.equal(new Set(['chưa đặt']));
    expect([...shadow.querySelectorAll('h3')].map((one) => one.textContent)).to.deep.equal([
      'Nghe',
      'Điều hướng',
      'Hiển thị',
    ]);
  });

  it('[shortcuts-set] sets the key that is pressed, and it works at once', async () => {
    const { ask, press, row, said, focused, kept, element, dialog } = await setUp();
    await ask('Đặt phím: Chữ to hơn');
    expect(focused()).to.equal('Bấm phím cho “Chữ to hơn”');
    expect(said()).to.contain('Hãy bấm phím cho “Chữ to hơn”');
    await press('F8');
    expect(row('Chữ to hơn')).to.equal('F8');
    expect(said()).to.equal('Đã đặt F8 cho “Chữ to hơn”.');
    expect(focused()).to.equal('Đổi phím: Chữ to hơn');
    expect(kept()).to.deep.equal({ larger: 'F8' });
    dialog().close();
    await press('F8');
    await waitUntil(() => document.documentElement.dataset['tnTextSize'] === '125', 'larger text');
    await element.updateComplete;
    await press('F8', 'F8');
    expect(document.documentElement.dataset['tnTextSize']).to.equal('175');
  });

  it('[shortcuts-modifiers] shows the modifiers that are held, and waits for a key', async () => {
    const { ask, shadow, settled, row } = await setUp();
    await ask('Đặt phím: Dừng');
    await sendKeys({ down: 'Control' });
    await sendKeys({ down: 'Shift' });
    await settled();
    expect(shadow.querySelector<HTMLInputElement>('.capture')!.value).to.equal('Ctrl + Shift + …');
    await sendKeys({ up: 'Shift' });
    await settled();
    expect(shadow.querySelector<HTMLInputElement>('.capture')!.value).to.equal('Ctrl + …');
    await sendKeys({ press: ';' });
    await sendKeys({ up: 'Control' });
    await settled();
    expect(row('Dừng')).to.equal('Ctrl + ;chấm phẩy');
  });

  it('[shortcuts-escape] gives up choosing, and the dialog stays', async () => {
    const { ask, press, dialog, focused, row } = await setUp();
    await ask('Đặt phím: Dừng');
    await press('Escape');
    expect(dialog().open).to.equal(true);
    expect(focused()).to.equal('Đặt phím: Dừng');
    expect(row('Dừng')).to.equal('chưa đặt');
  });

  it('[shortcuts-tab] goes on while a key is chosen, and the choice ends behind it', async () => {
    const { ask, press, focused, shadow } = await setUp();
    await ask('Đặt phím: Dừng');
    await press('Tab');
    expect(focused()).to.equal('Thôi: Dừng');
    await press('Tab');
    expect(focused()).to.equal('Đặt phím: Câu trước');
    expect(shadow.querySelector('.capture')).to.equal(null);
    await press('Shift+Tab');
    expect(focused()).to.equal('Đặt phím: Dừng');
  });

  it('refuses the keys by which the page is used', async () => {
    const { ask, press, said, row, kept } = await setUp();
    await ask('Đặt phím: Dừng');
    for (const key of ['Enter', 'ArrowDown', 'Space']) {
      await press(key);
      expect(said(), key).to.contain('Hãy bấm phím khác');
    }
    expect(row('Dừng')).to.equal(undefined);
    expect(kept()).to.deep.equal({});
  });

  it('[shortcuts-shared] tells who else has a key before it is used', async () => {
    const { ask, press, said, focused, row, button, kept } = await setUp();
    await ask('Đặt phím: Dừng');
    await press('Control+t');
    expect(said()).to.contain('trình duyệt').and.contain('hãy chọn phím khác, ví dụ');
    expect(focused()).to.equal('Chọn phím khác: Dừng');
    expect(kept()).to.deep.equal({});
    await press('Enter');
    expect(focused()).to.equal('Bấm phím cho “Dừng”');
    await press('Control+t');
    button('Vẫn dùng phím này: Dừng')!.focus();
    await press('Enter');
    expect(row('Dừng')).to.equal('Ctrl + T');
    expect(kept()).to.deep.equal({ stop: 'Control+T' });
  });

  it('moves a key from one command to another only when that is wanted', async () => {
    const { ask, press, said, button, row } = await setUp();
    await ask('Đặt phím: Dừng');
    await press('F8');
    await ask('Đặt phím: Câu sau');
    await press('F8');
    expect(said()).to.contain('Phím này đang dùng cho “Dừng”');
    button('Vẫn dùng phím này: Câu sau')!.click();
    await press('Shift');
    expect([row('Dừng'), row('Câu sau')]).to.deep.equal(['chưa đặt', 'F8']);
  });

  it('[shortcuts-remove] takes a key away', async () => {
    const { ask, press, button, row, focused, kept } = await setUp();
    await ask('Đặt phím: Dừng');
    await press('F8');
    button('Bỏ phím: Dừng')!.focus();
    await press('Enter');
    expect(row('Dừng')).to.equal('chưa đặt');
    expect(focused()).to.equal('Đặt phím: Dừng');
    expect(kept()).to.deep.equal({});
  });

  it('[shortcuts-switch] switches all keys off and on, and keeps them', async () => {
    const { ask, press, shadow, row, kept, said } = await setUp();
    await ask('Đặt phím: Chữ nhỏ hơn');
    await press('F8');
    const box = shadow.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    box.focus();
    await press('Space');
    expect([box.checked, row('Chữ nhỏ hơn')]).to.deep.equal([false, 'F8']);
    expect(said()).to.equal('Đã tắt mọi phím tắt; phím đã đặt vẫn được nhớ.');
    expect(kept()).to.deep.equal({});
    await press('Space');
    expect(kept()).to.deep.equal({ smaller: 'F8' });
  });

  it('[shortcuts-close] closes, and the focus is where it came from', async () => {
    const { press, dialog, root, button } = await setUp();
    await press('Escape');
    expect(dialog().open).to.equal(false);
    expect(document.activeElement).to.equal(root.querySelector('#mo'));
    root.querySelector('tn-shortcuts')!.open();
    await waitUntil(() => dialog().open, 'the dialog');
    button('Đóng')!.focus();
    await press('Enter');
    expect(document.activeElement).to.equal(root.querySelector('#mo'));
  });

  it('forgets all keys at one press', async () => {
    const { ask, press, button, kept, settled } = await setUp();
    await ask('Đặt phím: Dừng');
    await press('F8');
    button('Bỏ mọi phím')!.click();
    await settled();
    expect(kept()).to.deep.equal({});
    expect(localStorage.length).to.equal(0);
  });

  it('is told by the controls that a key belongs to', async () => {
    const { ask, press } = await setUp();
    const ribbon = await fixture(html`<tn-ribbon></tn-ribbon>`);
    await ask('Đặt phím: Nghe hoặc tạm dừng');
    await press('F8');
    const keys = (id: string) =>
      ribbon.shadowRoot!.querySelector(`[data-command=${id}]`)!.getAttribute('aria-keyshortcuts');
    await waitUntil(() => keys('listen') === 'F8', 'the key of the button');
    expect([keys('pause'), keys('stop')]).to.deep.equal(['F8', null]);
  });

  it('listens to no key before one is chosen', async () => {
    forgetAll();
    const added: string[] = [];
    const { addEventListener } = document;
    document.addEventListener = function (this: Document, ...given: [string, never]) {
      added.push(given[0]);
      addEventListener.apply(this, given);
    };
    await fixture(html`<div><tn-ribbon></tn-ribbon><tn-shortcuts></tn-shortcuts></div>`);
    document.addEventListener = addEventListener;
    expect(added).not.to.include('keydown');
  });

  it('has a button of its own where the page asks for one', async () => {
    const element = await fixture<HTMLElementTagNameMap['tn-shortcuts']>(
      html`<tn-shortcuts trigger></tn-shortcuts>`,
    );
    await element.updateComplete;
    element.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('dialog')!.open, 'the dialog');
    element.shadowRoot!.querySelector('dialog')!.close();
  });
});
