import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { arrive as arriveAt, type ArriveOptions } from './index.ts';

/** What tells an element from its neighbours; elements themselves are too large to be told in a failure. */
const nameOf = ({ localName, textContent }: Element) => `${localName}: ${textContent}`;

async function arrive(target: Element | string, options?: ArriveOptions) {
  const arrival = await arriveAt(target, options);
  return 'at' in arrival ? { ...arrival, at: nameOf(arrival.at) } : arrival;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An element with styles, text and children. */
function make(
  tag: string,
  style: Record<string, string> = {},
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  element.append(...content);
  return element;
}
const space = () => make('div', { height: '2000px' });
const bar = (style: Record<string, string>) =>
  make('div', { background: 'white', left: '0', right: '0', ...style }, 'Thanh');

async function page(...content: Node[]): Promise<HTMLElement> {
  return fixture(html`<div>${content}</div>`);
}
function heading(words = 'Tin'): HTMLElement {
  const one = make('h1', { margin: '0' }, words);
  one.id = 'dich';
  return one;
}

describe('arrive', () => {
  beforeEach(() => {
    window.scrollTo(0, 0);
  });

  describe('finds', () => {
    it('a place named with Vietnamese letters, escaped or not', async () => {
      const target = heading();
      target.id = 'nội-dung';
      await page(target);
      for (const fragment of ['#nội-dung', `#${encodeURIComponent('nội-dung')}`, 'nội-dung'])
        expect(await arrive(fragment)).to.include({ kind: 'arrived', at: nameOf(target) });
    });

    it('a place in nested shadow roots', async () => {
      const outer = make('div');
      const inner = make('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const target = heading();
      inner.attachShadow({ mode: 'open' }).append(target);
      await page(space(), outer);
      expect(await arrive('#dich')).to.include({
        kind: 'arrived',
        at: nameOf(target),
        covered: false,
      });
    });

    it('a place that is shown late', async () => {
      const target = heading();
      target.hidden = true;
      await page(target);
      setTimeout(() => {
        target.hidden = false;
      }, 150);
      expect(await arrive('#dich', { wait: 1000 })).to.include({
        kind: 'arrived',
        at: nameOf(target),
      });
    });

    it('a place that comes late within a shadow root', async () => {
      const host = make('div');
      const root = host.attachShadow({ mode: 'open' });
      const target = heading();
      await page(space(), host);
      setTimeout(() => {
        root.append(target);
      }, 150);
      expect(await arrive('#dich', { wait: 1000 })).to.include({
        kind: 'arrived',
        at: nameOf(target),
      });
    });

    it('the one that is shown where several have its name', async () => {
      const [copy, target] = [heading(), heading()];
      copy.hidden = true;
      await page(copy, space(), target);
      expect(await arrive('#dich')).to.include({ kind: 'arrived' });
      expect(document.activeElement).to.equal(target);
    });

    it('nothing where there is nothing, and says so', async () => {
      const hidden = heading();
      hidden.hidden = true;
      const quiet = heading();
      quiet.id = 'im';
      quiet.setAttribute('aria-hidden', 'true');
      await page(hidden, quiet);
      for (const fragment of ['#khong-co', '#dich', '#im', '#', '#%'])
        expect(await arrive(fragment), fragment).to.deep.equal({ kind: 'missing' });
      expect(document.activeElement?.localName).to.equal('body');
    });
  });

  describe('sets focus', () => {
    for (const tag of ['input', 'iframe', 'img', 'button']) {
      it(`on <${tag}>, which needs no text to be seen`, async () => {
        const target = make(tag, { width: '80px', height: '40px' });
        target.id = 'dich';
        await page(target);
        expect(await arrive('#dich')).to.include({ kind: 'arrived', at: nameOf(target) });
      });
    }

    it('on an element that shows its shadow root', async () => {
      const target = make('div');
      target.attachShadow({ mode: 'open' }).append('Nghe');
      target.id = 'dich';
      await page(target);
      expect(await arrive('#dich')).to.include({ kind: 'arrived', at: nameOf(target) });
    });

    it('on what follows an empty anchor, not on the box around it', async () => {
      for (const follower of [make('h2', {}, 'Đề mục'), make('p', {}, 'Đoạn văn')]) {
        const anchor = make('a');
        anchor.setAttribute('name', 'dich');
        await page(
          anchor,
          make('div', {}, make('style', {}, ':root{}'), make('div', {}, follower)),
        );
        expect(await arrive('#dich')).to.include({ kind: 'arrived', at: nameOf(follower) });
        anchor.parentElement!.remove();
      }
    });

    it('on the heading of a main that follows an empty anchor', async () => {
      const anchor = make('a');
      anchor.id = 'dich';
      const title = make('h1', {}, 'Tin');
      await page(anchor, make('main', {}, make('p', {}, 'Trang chủ › Tin'), title));
      expect(await arrive('#dich')).to.include({ kind: 'arrived', at: nameOf(title) });
    });

    it('on the paragraph of an anchor that stands before bare text', async () => {
      const anchor = make('a');
      anchor.id = 'dich';
      const paragraph = make('p', {}, anchor, 'Văn bản cũ không có thẻ nào quanh chữ.');
      await page(paragraph);
      expect(await arrive('#dich')).to.include({ kind: 'arrived', at: nameOf(paragraph) });
    });

    it('on the first content of a box whose floating children leave it no height', async () => {
      const text = make('p', {}, 'Cột trái');
      const target = make('div', {}, make('div', { float: 'left' }, text));
      target.id = 'dich';
      await page(target);
      expect(await arrive('#dich')).to.include({ kind: 'arrived', at: nameOf(text) });
    });

    it('for as long as the citizen stays, also while the window is left', async () => {
      const target = heading();
      await page(target);
      await arrive('#dich');
      // What a window does that loses focus: the element hears of it and keeps its place.
      target.dispatchEvent(new FocusEvent('blur'));
      expect(target.getAttribute('tabindex')).to.equal('-1');
      target.blur();
      // A page behind another one gets no such event from the browser.
      target.dispatchEvent(new FocusEvent('blur'));
      expect(target.hasAttribute('tabindex')).to.equal(false);
    });
  });

  describe('brings into view', () => {
    const isFree = (target: Element) => {
      const { left, top } = target.getBoundingClientRect();
      const seen = document.elementFromPoint(left + 5, top + 5);
      return seen === target;
    };

    it('what the browser has not laid out yet', async () => {
      const target = heading();
      await page(space(), make('section', { 'content-visibility': 'auto' }, space(), target));
      expect(await arrive('#dich')).to.include({ kind: 'arrived', covered: false });
      expect(isFree(target)).to.equal(true);
    });

    it('what would be under two bars, one below the other', async () => {
      const target = heading();
      const first = bar({ position: 'sticky', top: '0', height: '60px' });
      const second = bar({ position: 'sticky', top: '60px', height: '50px' });
      await page(first, second, space(), target, space());
      expect(await arrive('#dich')).to.include({ kind: 'arrived', covered: false });
      expect(target.getBoundingClientRect().top).to.be.within(110, 140);
      expect(isFree(target)).to.equal(true);
    });

    it('what would be under a header that is placed over a scroll container', async () => {
      const target = heading();
      const scroller = make(
        'div',
        { position: 'absolute', inset: '0', overflow: 'auto' },
        space(),
        target,
        space(),
      );
      const header = bar({ position: 'absolute', top: '0', height: '80px' });
      await page(make('div', { position: 'relative', height: '400px' }, scroller, header));
      expect(await arrive('#dich')).to.include({ kind: 'arrived', covered: false });
      expect(isFree(target)).to.equal(true);
      expect(
        target.getBoundingClientRect().top - header.getBoundingClientRect().bottom,
      ).to.be.within(0, 20);
    });

    it('what stands at the top of a scroll container, under the header of the window', async () => {
      const target = heading();
      const scroller = make('div', { height: '300px', overflow: 'auto' }, target, space());
      await page(bar({ position: 'fixed', top: '0', height: '80px' }), space(), scroller, space());
      expect(await arrive('#dich')).to.include({ kind: 'arrived', covered: false });
      expect(isFree(target)).to.equal(true);
    });

    it('what would be under a header that comes back when one scrolls up', async () => {
      const target = heading();
      const header = bar({ position: 'fixed', top: '-90px', height: '90px' });
      await page(header, space(), target, space());
      const back = () => header.style.setProperty('top', '0');
      setTimeout(back, 30);
      expect(await arrive('#dich')).to.include({ kind: 'arrived', covered: false });
      expect(target.getBoundingClientRect().top).to.be.within(90, 110);
    });

    it('what stands within the page that scrolls softly', async () => {
      document.documentElement.style.setProperty('scroll-behavior', 'smooth');
      const target = heading();
      await page(space(), target, space());
      expect(await arrive('#dich')).to.include({ kind: 'arrived', covered: false });
      document.documentElement.style.removeProperty('scroll-behavior');
      expect(target.getBoundingClientRect().top).to.be.within(0, 20);
    });

    it('nothing that is covered wherever it is scrolled to, and tells', async () => {
      const target = heading();
      await page(target, bar({ position: 'fixed', top: '0', bottom: '0' }));
      expect(await arrive('#dich')).to.include({
        kind: 'arrived',
        at: nameOf(target),
        covered: true,
      });
    });
  });

  describe('leaves the citizen alone', () => {
    it('who pressed Tab at once', async () => {
      const next = make('button', {}, 'Tiếp');
      const target = heading();
      await page(target, next);
      const arrival = arrive('#dich');
      await sendKeys({ press: 'Tab' });
      await arrival;
      await pause(250);
      expect(document.activeElement?.textContent).to.equal('Tiếp');
    });

    it('who went on while the target was awaited', async () => {
      const root = await page(make('button', {}, 'Tiếp'));
      const arrival = arrive('#dich', { wait: 2000, substitutes: ['button'] });
      await sendKeys({ press: 'Tab' });
      root.append(heading());
      expect(await arrival).to.deep.equal({ kind: 'called-off' });
    });

    it('but not for a modifier key, which silences a screen reader', async () => {
      const root = await page();
      const arrival = arrive('#dich', { wait: 2000 });
      await sendKeys({ press: 'Control' });
      root.append(heading());
      expect(await arrival).to.include({ kind: 'arrived' });
    });

    it('who asked for another place meanwhile', async () => {
      const other = make('h2', {}, 'Khác');
      const root = await page(other);
      const first = arrive('#dich', { wait: 2000 });
      const second = arrive(other);
      root.append(heading());
      expect(await first).to.deep.equal({ kind: 'called-off' });
      expect(await second).to.include({ kind: 'arrived', at: nameOf(other) });
      expect(document.activeElement?.textContent).to.equal('Khác');
    });
  });

  it('takes the best substitute when the target refuses focus', async () => {
    const target = heading();
    target.focus = () => undefined;
    const other = make('h2', {}, 'Thay thế');
    await page(target, other);
    expect(await arrive('#dich', { substitutes: ['main', 'h2'] })).to.include({
      kind: 'substitute',
      at: nameOf(other),
    });
  });
});
