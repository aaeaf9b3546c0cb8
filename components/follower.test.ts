import { expect, fixture, html } from '@open-wc/testing';
import { Follower } from './follower.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 900));

async function setUp() {
  const root = await fixture<HTMLElement>(
    html`<div>
      <p>đầu</p>
      <p>cuối</p>
    </div>`,
  );
  const [first, last] = root.querySelectorAll('p');
  first!.style.setProperty('margin-bottom', '3000px');
  window.scrollTo(0, 0);
  return { follower: new Follower(document), first: first!, last: last! };
}
const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('Follower', () => {
  it('brings what is read into view', async () => {
    const { follower, last } = await setUp();
    expect(isInView(last)).to.equal(false);
    follower.follow(last, null);
    await settle();
    expect(isInView(last)).to.equal(true);
  });

  it('does not move the page for what is in view', async () => {
    const { follower, last } = await setUp();
    last.scrollIntoView({ block: 'center' });
    const before = scrollY;
    follower.follow(last, null);
    await settle();
    expect(scrollY).to.equal(before);
  });

  for (const event of [
    new WheelEvent('wheel'),
    new KeyboardEvent('keydown', { key: 'PageDown' }),
  ]) {
    it(`leaves whoever scrolls (${event.type}) alone until the next reading`, async () => {
      const { follower, first, last } = await setUp();
      follower.follow(first, null);
      document.dispatchEvent(event);
      follower.follow(last, null);
      await settle();
      expect(isInView(last)).to.equal(false);
      follower.rest();
      follower.follow(last, null);
      await settle();
      expect(isInView(last)).to.equal(true);
    });
  }

  it('leaves whoever moves the focus into the page alone, not who uses our own controls', async () => {
    const { follower, first, last } = await setUp();
    follower.follow(first, null);
    const own = document.createElement('button');
    own.setAttribute('data-tn-skip', '');
    document.body.append(own);
    own.focus();
    follower.follow(last, null);
    await settle();
    expect(isInView(last)).to.equal(true);
    own.removeAttribute('data-tn-skip');
    own.blur();
    own.focus({ preventScroll: true });
    scrollTo(0, 0);
    follower.follow(last, null);
    await settle();
    expect(isInView(last)).to.equal(false);
    own.remove();
  });

  it('is not put off by other keys', async () => {
    const { follower, first, last } = await setUp();
    follower.follow(first, null);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    follower.follow(last, null);
    await settle();
    expect(isInView(last)).to.equal(true);
  });
});
