import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Settings } from '../../src/settings/index.ts';
import './display.ts';

function forgetAll(): void {
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
}

const page = document.documentElement;
const ruler = () => document.querySelector<HTMLElement>('[data-tn-ruler-band]');
const rulerAt = () => ruler()?.style.getPropertyValue('--y');

async function setUp() {
  forgetAll();
  const root = await fixture<HTMLElement>(
    html`<div><button id="mo">Mở</button><tn-display></tn-display></div>`,
  );
  const element = root.querySelector('tn-display')!;
  const shadow = element.shadowRoot!;
  const dialog = () => shadow.querySelector('dialog')!;
  const control = (text: string) =>
    [...shadow.querySelectorAll('label')].find(
      (one) => one.querySelector('span')!.textContent === text,
    )!.control as HTMLInputElement;
  const button = (text: string) =>
    [...shadow.querySelectorAll('button')].find((one) => one.textContent.trim() === text)!;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await sendKeys({ press: key });
      await element.updateComplete;
    }
  };
  root.querySelector<HTMLElement>('#mo')!.focus();
  element.open();
  await waitUntil(() => dialog().open, 'the dialog');
  return { root, element, shadow, dialog, control, button, press };
}

describe('tn-display', () => {
  after(forgetAll);

  it('[display-tab] has one stop for each group and each box', async () => {
    const { shadow, press } = await setUp();
    const seen: string[] = [];
    for (let i = 0; i < 9; i++) {
      const one = shadow.activeElement as HTMLInputElement;
      seen.push(one.name || (one.labels?.[0] ?? one).textContent.trim());
      await press('Tab');
    }
    expect(seen).to.deep.equal([
      'textSize',
      'contrast',
      'lineSpacing',
      'letterSpacing',
      'wordSpacing',
      'Thước đọc',
      'Tắt chuyển động',
      'Đặt lại tất cả',
      'Đóng',
    ]);
  });

  it('[display-arrows] chooses by arrows, with effect at once, and keeps the choice', async () => {
    const { control, press } = await setUp();
    control('100%').focus();
    await press('ArrowDown', 'ArrowDown');
    expect(page.getAttribute('data-tn-text-size')).to.equal('150');
    control('Nền thường').focus();
    await press('ArrowUp');
    expect(page.getAttribute('data-tn-contrast')).to.equal('yellow');
    expect(new Settings().get('contrast')).to.equal('yellow');
    expect(new Settings().get('textSize')).to.equal(150);
  });

  it('[display-space] turns the ruler and the motion on and off', async () => {
    const { control, press } = await setUp();
    control('Tắt chuyển động').focus();
    await press('Space');
    expect(page.getAttribute('data-tn-motion')).to.equal('off');
    control('Thước đọc').focus();
    await press('Space');
    await waitUntil(ruler, 'the ruler');
    expect(getComputedStyle(ruler()!).pointerEvents).to.equal('none');
    await press('Space');
    expect(ruler()).to.equal(null);
  });

  it('[display-reset] goes back to the page’s own look at one press', async () => {
    const { control, button, press, shadow } = await setUp();
    for (const text of ['200%', 'Nền tối', 'Rất rộng']) control(text).click();
    control('Thước đọc').click();
    control('Tắt chuyển động').click();
    expect(page.getAttributeNames().filter((name) => name.startsWith('data-tn'))).to.have.length(5);
    button('Đặt lại tất cả').focus();
    await press('Enter');
    expect(page.getAttributeNames().filter((name) => name.startsWith('data-tn'))).to.deep.equal([]);
    expect(shadow.querySelector('[role=status]')!.textContent).to.contain('Đã đặt lại');
    expect(localStorage.length).to.equal(0);
    expect(control('100%').checked).to.equal(true);
  });

  it('[display-close] closes, and the focus is where it came from', async () => {
    const { root, dialog, press } = await setUp();
    await press('Escape');
    expect(dialog().open).to.equal(false);
    expect(document.activeElement).to.equal(root.querySelector('#mo'));
  });

  it('says that a page may not answer, unless it does', async () => {
    const { element, shadow } = await setUp();
    const leads = () => shadow.querySelectorAll('.lead').length;
    expect(leads()).to.equal(2);
    page.style.setProperty('--tn-display-answers', 'yes');
    element.requestUpdate();
    await element.updateComplete;
    expect(leads()).to.equal(1);
    page.style.removeProperty('--tn-display-answers');
  });

  it('is answered by the style sheet for pages that have none', async () => {
    const { control } = await setUp();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await fetch(new URL('./page.css', import.meta.url))).text());
    document.adoptedStyleSheets.push(sheet);
    const text = await fixture(html`<p>Chữ</p>`);
    const size = () => parseFloat(getComputedStyle(text).fontSize);
    const before = size();
    control('200%').click();
    for (const name of ['lineSpacing', 'letterSpacing', 'wordSpacing'] as const)
      control('200%')
        .closest('dialog')!
        .querySelectorAll<HTMLInputElement>(`[name=${name}]`)[1]!
        .click();
    control('Vàng trên đen').click();
    const style = getComputedStyle(text);
    expect(size()).to.equal(before * 2);
    const ratios = [style.lineHeight, style.letterSpacing, style.wordSpacing, style.marginBlockEnd];
    [1.5, 0.12, 0.16, 2].forEach((least, index) => {
      expect(parseFloat(ratios[index]!) / size()).to.be.at.least(least - 0.001);
    });
    expect(getComputedStyle(page).getPropertyValue('--tn-text')).to.equal('#ffff54');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});

describe('The reading ruler', () => {
  after(forgetAll);

  it('follows the pointer and the focus, and stays within the window', async () => {
    const { control, dialog } = await setUp();
    control('Thước đọc').click();
    await waitUntil(ruler, 'the ruler');
    dialog().close();
    document.dispatchEvent(new PointerEvent('pointermove', { clientY: 123 }));
    expect(rulerAt()).to.equal('123px');
    document.dispatchEvent(new PointerEvent('pointermove', { clientY: -50 }));
    expect(rulerAt()).to.equal('0px');
    const button = await fixture<HTMLElement>(html`<button>Nút</button>`);
    button.focus();
    const { top, height } = button.getBoundingClientRect();
    await waitUntil(() => rulerAt() === `${Math.round(top + Math.min(height / 2, 16))}px`, 'focus');
  });

  it('follows the caret', async () => {
    const { control, dialog } = await setUp();
    control('Thước đọc').click();
    await waitUntil(ruler, 'the ruler');
    dialog().close();
    const text = await fixture<HTMLElement>(html`<p>Một câu</p>`);
    document.getSelection()!.setBaseAndExtent(text.firstChild!, 0, text.firstChild!, 3);
    const { top, bottom } = text.getBoundingClientRect();
    await waitUntil(() => parseInt(rulerAt()!) > top && parseInt(rulerAt()!) < bottom, 'caret');
  });

  it('is nothing to a screen reader', async () => {
    const { control } = await setUp();
    control('Thước đọc').click();
    await waitUntil(ruler, 'the ruler');
    expect(ruler()!.getAttribute('aria-hidden')).to.equal('true');
  });
});
