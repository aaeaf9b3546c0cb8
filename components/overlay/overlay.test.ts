import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { isLight } from './ink.ts';
import { Overlay } from './overlay.ts';

/** Resize observers answer in the frame after a change, and the overlay paints in the one after that. */
async function painted(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
}

function rangeOf(node: Node, text: string): Range {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = walker.currentNode.nodeValue!.indexOf(text);
    if (start < 0) continue;
    const range = new Range();
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, start + text.length);
    return range;
  }
  throw new Error(`no “${text}”`);
}

const host = () => document.querySelector('[data-tn-overlay]');
const boxes = (name: string): DOMRect[] =>
  Array.from(host()?.shadowRoot?.querySelectorAll(`.${name}`) ?? [], (one) =>
    one.getBoundingClientRect(),
  );

/** @param rects of a range without elements in it: one a line */
function expectSame(found: readonly DOMRect[], rects: Iterable<DOMRect>): void {
  const expected = [...rects];
  expect(found.length).to.equal(expected.length);
  for (const [i, { left, top, width, height }] of expected.entries()) {
    expect(found[i]!.left).to.be.closeTo(left, 0.1);
    expect(found[i]!.top).to.be.closeTo(top, 0.1);
    expect(found[i]!.width).to.be.closeTo(width, 0.1);
    expect(found[i]!.height).to.be.closeTo(height, 0.1);
  }
}

const overlays: Overlay[] = [];
function newOverlay(): Overlay {
  const overlay = new Overlay(document);
  overlays.push(overlay);
  return overlay;
}

async function setUp() {
  const root = await fixture<HTMLElement>(html`
    <div>
      <p id="dau">Bản tin trong tỉnh</p>
      <div id="khung"><p>Ủy ban nhân dân tỉnh họp phiên thường kỳ tháng mười một.</p></div>
    </div>
  `);
  const frame = root.querySelector<HTMLElement>('#khung')!;
  frame.style.setProperty('width', '12rem');
  frame.style.setProperty('color', '#111');
  const text = frame.firstElementChild!;
  const sentence = rangeOf(text, text.textContent);
  const word = rangeOf(text, 'nhân dân');
  const overlay = newOverlay();
  const light = async () => {
    overlay.light('tn-sentence', sentence);
    overlay.light('tn-word', word);
    await painted();
  };
  const agrees = () => {
    expectSame(boxes('tn-sentence'), sentence.getClientRects());
    expectSame(boxes('tn-word'), word.getClientRects());
  };
  return { root, frame, text, sentence, word, overlay, light, agrees };
}

describe('Overlay', () => {
  afterEach(async () => {
    for (const overlay of overlays.splice(0)) {
      overlay.light('tn-sentence', null);
      overlay.light('tn-word', null);
    }
    await painted();
    window.scrollTo(0, 0);
  });

  it('marks the sentence on each of its lines, and the word with a line below', async () => {
    const { light, agrees, sentence, word } = await setUp();
    await light();
    expect(sentence.getClientRects().length).to.be.greaterThan(1);
    agrees();
    const [line] = boxes('line');
    const [rect] = word.getClientRects();
    expect(line!.top).to.be.closeTo(rect!.bottom, 0.1);
    expect(line!.height).to.be.at.least(2);
  });

  it('is one box a line where elements stand in the text, and none of another column', async () => {
    const { overlay } = await setUp();
    const text = await fixture<HTMLElement>(
      html`<p>
        Điện tích <b>100 <i>km</i></b> mỗi năm, <code>gần</code> một trăm
      </p>`,
    );
    const range = new Range();
    range.selectNodeContents(text);
    expect(range.getClientRects().length).to.be.greaterThan(3);
    overlay.light('tn-word', range);
    await painted();
    expect(boxes('tn-word').length).to.equal(1);
    const columns = await fixture<HTMLElement>(html`<p><b>một</b><b>hai</b></p>`);
    columns.querySelector<HTMLElement>('b + b')!.style.setProperty('margin-left', '4rem');
    range.selectNodeContents(columns);
    await painted();
    overlay.light('tn-word', range);
    await painted();
    expect(boxes('tn-word').length).to.equal(2);
  });

  it('leaves the page as it was, in markup and in layout', async () => {
    const { light, root, overlay } = await setUp();
    const rects = () =>
      JSON.stringify([
        ...Array.from(document.body.querySelectorAll('*'), (one) => one.getBoundingClientRect()),
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
      ]);
    const [markup, layout] = [root.outerHTML, rects()];
    await light();
    expect(boxes('tn-word').length).to.equal(1);
    expect(root.outerHTML).to.equal(markup);
    expect(rects()).to.equal(layout);
    expect(document.body.contains(host())).to.equal(false);
    expect(host()!.getAttribute('aria-hidden')).to.equal('true');
    const [word] = boxes('tn-word');
    const under = document.elementFromPoint(word!.x + 2, word!.y + 2);
    expect(root.contains(under)).to.equal(true);
    overlay.light('tn-sentence', null);
    overlay.light('tn-word', null);
    await painted();
    expect(host()).to.equal(null);
  });

  it('goes along when the page is scrolled, and stands where its styles put nothing', async () => {
    const { light, agrees, root } = await setUp();
    root.style.setProperty('padding-bottom', '3000px');
    document.body.style.setProperty('margin', '40px');
    await light();
    window.scrollTo(0, 60);
    await painted();
    agrees();
    document.body.style.removeProperty('margin');
    await painted();
    agrees();
  });

  it('goes along in a frame that is scrolled, and is cut off where the text is', async () => {
    const { light, agrees, frame, text, word } = await setUp();
    frame.style.setProperty('height', '6rem');
    frame.style.setProperty('overflow', 'auto');
    frame.style.setProperty('border', '5px solid');
    text.after(...Array.from({ length: 20 }, () => document.createElement('hr')));
    frame.style.setProperty('height', '14rem');
    await light();
    agrees();
    const before = word.getBoundingClientRect().top;
    frame.scrollTop = 3;
    await painted();
    expect(word.getBoundingClientRect().top).to.equal(before - 3);
    expectSame(boxes('tn-word'), word.getClientRects());
    frame.scrollTop = word.getBoundingClientRect().top - frame.getBoundingClientRect().top + 3;
    await painted();
    const edge = frame.getBoundingClientRect().top + 5;
    for (const { top } of [...boxes('tn-sentence'), ...boxes('tn-word')])
      expect(top).to.be.at.least(edge - 0.1);
    frame.scrollTop = frame.scrollHeight;
    await painted();
    expect(boxes('tn-word')).to.deep.equal([]);
    expect(boxes('line')).to.deep.equal([]);
  });

  it('goes along when something above grows late, in the page or in a frame', async () => {
    const { light, agrees, root, frame, text } = await setUp();
    await light();
    root.querySelector<HTMLElement>('#dau')!.style.setProperty('padding-top', '70px');
    await painted();
    agrees();
    frame.style.setProperty('height', '20rem');
    frame.style.setProperty('overflow', 'auto');
    const picture = document.createElement('div');
    text.before(picture);
    await light();
    agrees();
    picture.style.setProperty('height', '33px');
    await painted();
    // The picture came after the frame was looked at: the next word sets it right.
    await light();
    agrees();
  });

  it('marks text in a shadow tree, and follows what its slot is scrolled in', async () => {
    const { overlay } = await setUp();
    const outer = await fixture<HTMLElement>(html`<div><p>Đoạn trong khe</p></div>`);
    const shadow = outer.attachShadow({ mode: 'open' });
    const scroller = document.createElement('div');
    scroller.style.setProperty('height', '5rem');
    scroller.style.setProperty('overflow', 'auto');
    const inside = document.createElement('p');
    inside.textContent = 'Đoạn trong cây';
    const space = document.createElement('div');
    space.style.setProperty('height', '500px');
    scroller.append(inside, document.createElement('slot'), space);
    shadow.append(scroller);
    for (const range of [rangeOf(inside, 'trong cây'), rangeOf(outer, 'trong khe')]) {
      scroller.scrollTop = 0;
      overlay.light('tn-word', range);
      await painted();
      expectSame(boxes('tn-word'), range.getClientRects());
      scroller.scrollTop = 4;
      await painted();
      expectSame(boxes('tn-word'), range.getClientRects());
    }
  });

  it('lies on its text and under what is stacked above that', async () => {
    const { light, root, overlay } = await setUp();
    await light();
    const layer = () => getComputedStyle(host()!).zIndex;
    expect(layer()).to.equal('0');
    root.style.setProperty('position', 'relative');
    root.style.setProperty('z-index', '5');
    // Looked at anew when the text of another element is marked.
    overlay.light('tn-word', rangeOf(root, 'Bản tin'));
    await painted();
    expect(layer()).to.equal('5');
  });

  it('takes the ink of the text, dark or light, also when it changes', async () => {
    const { light, frame } = await setUp();
    await light();
    const look = () => {
      const line = host()!.shadowRoot!.querySelector('.line')!;
      return [getComputedStyle(line).backgroundColor, getComputedStyle(host()!).mixBlendMode];
    };
    expect(look()).to.deep.equal(['rgb(17, 17, 17)', 'multiply']);
    frame.style.setProperty('color', '#eee');
    document.documentElement.setAttribute('data-tn-contrast', 'dark');
    await painted();
    document.documentElement.removeAttribute('data-tn-contrast');
    expect(look()).to.deep.equal(['rgb(238, 238, 238)', 'screen']);
    for (const colour of ['#000', '#767676', 'rgb(10 74 140 / 90%)', 'oklch(0.4 0.1 250)'])
      expect(isLight(colour), colour).to.equal(false);
    for (const colour of ['#fff', '#9cc9ff', 'color(srgb 0.9 0.9 0.8)', 'oklch(0.9 0.05 90)'])
      expect(isLight(colour), colour).to.equal(true);
  });

  it('is not printed', async () => {
    const { light } = await setUp();
    await light();
    expect(getComputedStyle(host()!).display).to.equal('block');
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(host()!).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });

  it('asks for no frame while nothing moves', async () => {
    const { light } = await setUp();
    await light();
    const original = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked++;
      return original(callback);
    };
    await new Promise((resolve) => setTimeout(resolve, 300));
    window.requestAnimationFrame = original;
    expect(asked).to.equal(0);
  });

  it('forgets text that leaves the page', async () => {
    const { light, frame } = await setUp();
    await light();
    frame.remove();
    await waitUntil(() => boxes('tn-word').length === 0);
    expect(boxes('tn-sentence')).to.deep.equal([]);
  });
});
