import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { GUIDES } from './guides.ts';
import { systemOf } from './system.ts';
import './voice-guide.ts';

async function setUp() {
  const root = await fixture<HTMLElement>(
    html`<div>
      <a id="truoc" href="#x">trước</a><tn-voice-guide><p>Xin cài giọng đọc.</p></tn-voice-guide>
    </div>`,
  );
  const guide = root.querySelector('tn-voice-guide')!;
  await guide.updateComplete;
  const details = [...guide.shadowRoot!.querySelectorAll('details')];
  root.querySelector<HTMLElement>('#truoc')!.focus();
  return {
    guide,
    details,
    focused: () => guide.shadowRoot!.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  };
}

describe('tn-voice-guide', () => {
  it('[guide-tab] is a stop for each system, and one for the trial', async () => {
    const { details, focused } = await setUp();
    expect(details.length).to.equal(GUIDES.length);
    const seen: string[] = [];
    for (let i = 0; i <= details.length; i++) {
      await sendKeys({ press: 'Tab' });
      seen.push(focused());
    }
    expect(seen.at(-1)).to.equal('Nghe thử giọng đọc');
    for (const { title } of GUIDES)
      expect(seen.some((one) => one.startsWith(title()))).to.equal(true);
  });

  it('[guide-enter] shows and hides the steps', async () => {
    const { details } = await setUp();
    const closed = details.find((one) => !one.open)!;
    closed.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(closed.open).to.equal(true);
    await sendKeys({ press: ' ' });
    expect(closed.open).to.equal(false);
  });

  it("has the citizen's own system open, and only that", async () => {
    const { details } = await setUp();
    const own = systemOf(navigator.userAgent, navigator.maxTouchPoints);
    const open = details.filter((one) => one.open);
    expect(open.length).to.equal(own === null ? 0 : 1);
    for (const one of open) expect(one.textContent).to.contain('máy của bạn');
  });

  it('knows the systems by what browsers say of themselves', () => {
    const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
    const cases: [string, number, ReturnType<typeof systemOf>][] = [
      ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0', 0, 'windows'],
      ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0 Mobile', 5, 'android'],
      ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Safari/604.1', 5, 'ios'],
      [mac, 0, 'macos'],
      [mac, 5, 'ios'],
      ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36', 0, 'chromeos'],
      ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 0, 'linux'],
      ['curl/8', 0, null],
    ];
    for (const [userAgent, touchPoints, system] of cases)
      expect(systemOf(userAgent, touchPoints), userAgent).to.equal(system);
  });

  it('leads to a trial of the voice, and gives the focus back', async () => {
    const { guide } = await setUp();
    const button = guide.shadowRoot!.querySelector('button')!;
    button.focus();
    button.click();
    const dialog = () =>
      document.querySelector('tn-reader-settings')?.shadowRoot?.querySelector('dialog');
    await waitUntil(() => dialog()?.open, 'the dialog', { timeout: 5000 });
    await sendKeys({ press: 'Escape' });
    expect(guide.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Nghe thử giọng đọc');
    document.querySelector('tn-reader-settings')!.remove();
  });

  it('is accessible with every guide open', async () => {
    const { guide, details } = await setUp();
    for (const one of details) one.open = true;
    await expect(guide).to.be.accessible();
  });
});
