import { expect, fixture, html } from '@open-wc/testing';
import { elementOf, placeOf } from './place.ts';
import { elementsOf } from './tree.ts';

describe('a place', () => {
  it('leads back to its element and no other, through shadow roots', async () => {
    const root = await fixture(html`
      <section>
        <p id="doi">Một</p>
        <p id="doi">Hai</p>
        <div><button>A</button></div>
        <div><div class="host"></div></div>
        <tn-x.y></tn-x.y>
      </section>
    `);
    const shadow = root.querySelector('.host')!.attachShadow({ mode: 'open' });
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    inner.append(document.createElement('button'));
    outer.append(inner);
    shadow.append(document.createElement('button'), outer);
    const all = [...elementsOf(root)];
    expect(all.length).to.be.greaterThan(8);
    for (const element of all) expect(elementOf(placeOf(element).selector)).to.equal(element);
  });

  it('names an element as it is heard, and shortens what is long', async () => {
    const root = await fixture<HTMLElement>(html`
      <div>
        <label for="o">Họ tên</label><input id="o" />
        <a href="/x"><img alt="Bản đồ" src="data:," /></a>
        <button aria-label="Đóng">×</button>
        <p class=${'x'.repeat(500)}>${'dài '.repeat(100)}</p>
      </div>
    `);
    const name = (selector: string): string => placeOf(root.querySelector(selector)!).name;
    expect(name('input')).to.equal('Họ tên');
    expect(name('a')).to.equal('Bản đồ');
    expect(name('button')).to.equal('Đóng');
    expect(name('p').length).to.equal(80);
    expect(placeOf(root.querySelector('p')!).tag.length).to.be.lessThan(200);
  });
});
