import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../skip-links/skip-links.ts';
import './vitals.ts';
import type { TnVitals } from './vitals.ts';

const rowOf = (element: TnVitals, name: string): string =>
  [...element.renderRoot.querySelectorAll('tbody tr')]
    .map((row) => row.textContent.replace(/\s+/g, ' ').trim())
    .find((text) => text.startsWith(name)) ?? '';

describe('<tn-vitals>', () => {
  let beacons: { address: string; body: Promise<string> }[];
  const { sendBeacon } = navigator;
  const hide = () => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    beacons = [];
    navigator.sendBeacon = (address, body) => {
      beacons.push({ address: String(address), body: (body as Blob).text() });
      return true;
    };
  });
  afterEach(() => {
    navigator.sendBeacon = sendBeacon;
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('shows what was measured before it came, with the limits and the rating in words', async () => {
    const element = await fixture<TnVitals>(html`<tn-vitals></tn-vitals>`);
    await waitUntil(() => /\d/.test(rowOf(element, 'Máy chủ trả lời').split('Tốt:')[0] ?? ''));
    expect(rowOf(element, 'Máy chủ trả lời')).to.match(
      /\d+ (mili )?giây (Tốt|Cần cải thiện|Kém) Tốt: đến 800 mili giây; kém: trên 1,8 giây/,
    );
    expect(rowOf(element, 'Bắt đầu đọc')).to.contain('Hãy bấm “Nghe bài viết”');
    await expect(element).to.be.accessible();
  });

  it('tells ratings apart by shape as well', async () => {
    const element = await fixture<TnVitals>(html`<tn-vitals></tn-vitals>`);
    await waitUntil(() => element.renderRoot.querySelector('.rating svg > *'));
    for (const rating of element.renderRoot.querySelectorAll('.rating')) {
      const shape = rating.querySelector('svg > *')?.localName;
      expect(shape).to.equal(rating.classList.contains('good') ? 'circle' : 'path');
      expect(rating.textContent.trim()).not.to.equal('');
    }
  });

  it('counts a skip link from its press to the arrival', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <tn-skip-links><a href="#noi-dung-do">Đến nội dung</a></tn-skip-links>
        <main id="noi-dung-do"><h1>Nội dung</h1></main>
        <tn-vitals></tn-vitals>
      </div>
    `);
    const element = page.querySelector('tn-vitals')!;
    await waitUntil(() => element.renderRoot.querySelector('.rating svg > *'));
    page.querySelector('a')!.click();
    await waitUntil(
      () => /mili giây (Tốt|Cần|Kém)/.test(rowOf(element, 'Liên kết bỏ qua')),
      'the arrival',
      { timeout: 5000 },
    );
    expect(rowOf(element, 'Liên kết bỏ qua')).to.contain('#noi-dung-do');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('sends nothing by itself', async () => {
    const element = await fixture<TnVitals>(html`<tn-vitals></tn-vitals>`);
    await waitUntil(() => element.renderRoot.querySelector('.rating'));
    hide();
    expect(beacons).to.deep.equal([]);
    expect(element.renderRoot.textContent).to.contain('không gửi đi đâu');
  });

  it('sends to the endpoint of the portal when the page is left, once for what is known', async () => {
    const element = await fixture<TnVitals>(html`<tn-vitals endpoint="/do-luong"></tn-vitals>`);
    await waitUntil(() => element.renderRoot.querySelector('.rating'));
    hide();
    hide();
    expect(beacons).to.have.length(1);
    expect(beacons[0]?.address).to.equal(`${location.origin}/do-luong`);
    const report = JSON.parse((await beacons[0]?.body) ?? '') as Record<string, object>;
    expect(Object.keys(report)).to.deep.equal(['page', 'figures']);
    expect(report['page']).to.equal(location.pathname);
    expect(Object.keys(report['figures'] ?? {})).to.include('TTFB');
  });

  it('sends to no other origin, and says what to write instead', async () => {
    const element = await fixture<TnVitals>(
      html`<tn-vitals endpoint="https://so-lieu.example/"></tn-vitals>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('.rating'));
    hide();
    expect(beacons).to.deep.equal([]);
    expect(element.renderRoot.textContent).to.contain('Hãy ghi một địa chỉ của chính cổng');
  });

  it('stops watching when it is taken off the page', async () => {
    const element = await fixture<TnVitals>(html`<tn-vitals endpoint="/do-luong"></tn-vitals>`);
    await waitUntil(() => element.renderRoot.querySelector('.rating'));
    element.remove();
    hide();
    expect(beacons).to.deep.equal([]);
  });

  it('[vitals-tab] is reached by Tab, so that arrow keys scroll it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><button>Trước</button><tn-vitals></tn-vitals></div>`,
    );
    page.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    const element = page.querySelector('tn-vitals')!;
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('region');
  });
});
