import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ContextProvider } from '@lit/context';
import { VOICE_GUIDES } from '../../src/locales/index.ts';
import { Settings } from '../../src/settings/index.ts';
import { FakeEngine, realClock } from '../../src/speech/fake/index.ts';
import { OneTab } from '../../src/speech/index.ts';
import { listeningContext } from '../contexts.ts';
import { Listening } from '../listening.ts';
import { loadReading } from '../reading-parts.ts';
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
    expect(details.length).to.equal(VOICE_GUIDES.length);
    const seen: string[] = [];
    for (let i = 0; i <= details.length; i++) {
      await sendKeys({ press: 'Tab' });
      seen.push(focused());
    }
    expect(seen.at(-1)).to.equal('Nghe thử giọng đọc');
    for (const { title } of VOICE_GUIDES)
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

  describe('where the portal has the guides spoken', () => {
    const made: HTMLAudioElement[] = [];
    const { Audio } = window;
    before(async function () {
      this.timeout(60_000);
      window.Audio = class extends Audio {
        constructor(address?: string) {
          super(address);
          made.push(this);
        }
      };
      // They are made when the first is asked for.
      expect((await fetch('/__voice__/guide-windows.wav')).ok).to.equal(true);
    });
    after(() => {
      window.Audio = Audio;
    });
    beforeEach(() => {
      made.length = 0;
    });

    async function setUpSpoken(address = '/__voice__') {
      const settings = new Settings();
      const engine = new FakeEngine(realClock);
      const listening = new Listening(document, settings, {
        load: async () => ({ ...(await loadReading()), createEngine: () => engine }),
      });
      const around = document.createElement('div');
      new ContextProvider(around, {
        context: listeningContext,
        initialValue: listening,
      }).hostConnected();
      await fixture(
        html`<div>
          <p id="bai-viet">Một bài viết có vài lời để nghe trong lúc chờ.</p>
          <tn-voice-guide voice-href=${address}></tn-voice-guide>
        </div>`,
        { parentNode: document.body.appendChild(around) },
      );
      const guide = around.querySelector('tn-voice-guide')!;
      await guide.updateComplete;
      const details = [...guide.shadowRoot!.querySelectorAll('details')];
      for (const one of details) one.open = true;
      const buttons = details.map((one) => one.querySelector('button')!);
      return { guide, details, buttons, listening };
    }
    const isHeard = (audio: HTMLAudioElement | undefined) =>
      audio !== undefined && !audio.paused && audio.currentTime > 0;

    it('[guide-listen] speaks the steps, rests at the next press, and goes on at the one after', async () => {
      const { buttons } = await setUpSpoken();
      const [button] = buttons;
      expect(button!.textContent.trim()).to.equal('Nghe hướng dẫn');
      expect(button!.getBoundingClientRect().height).to.be.at.least(44);
      expect(made.length).to.equal(0);
      button!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => isHeard(made[0]));
      expect(button!.textContent.trim()).to.equal('Tạm dừng');
      expect(made[0]!.duration).to.be.greaterThan(10);
      await waitUntil(() => made[0]!.currentTime > 0.2);
      await sendKeys({ press: ' ' });
      await waitUntil(() => made[0]!.paused);
      await waitUntil(() => button!.textContent.trim() === 'Nghe tiếp');
      const rested = made[0]!.currentTime;
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => isHeard(made[0]));
      expect(made[0]!.currentTime).to.be.at.least(rested);
      expect(made.length).to.equal(1);
    });

    it('[guide-restart] speaks the steps from the beginning', async () => {
      const { buttons, details } = await setUpSpoken();
      buttons[0]!.click();
      await waitUntil(() => isHeard(made[0]));
      made[0]!.currentTime = 8;
      const again = details[0]!.querySelectorAll('button')[1]!;
      expect(again.ariaLabel).to.match(/^Nghe từ đầu: /);
      again.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => isHeard(made[0]) && made[0]!.currentTime < 5);
      expect((again.getRootNode() as ShadowRoot).activeElement).to.equal(again);
    });

    it('rests when another tab begins to speak, and has the others rest', async () => {
      const { buttons } = await setUpSpoken();
      let rested = 0;
      const other = new OneTab(() => (rested += 1));
      buttons[0]!.click();
      await waitUntil(() => isHeard(made[0]) && rested === 1);
      other.begin();
      await waitUntil(() => made[0]!.paused);
      await waitUntil(() => buttons[0]!.textContent.trim() === 'Nghe tiếp');
      other.close();
    });

    it('has a recording for every system, each named, and speaks one at a time', async () => {
      const { buttons, details } = await setUpSpoken();
      for (const [i, button] of buttons.entries()) {
        button.click();
        await waitUntil(() => isHeard(made[i]));
        if (i > 0) expect(made[i - 1]!.paused).to.equal(true);
        const [verb, title] = button.ariaLabel!.split(/: (.+)/);
        expect(verb).to.equal('Tạm dừng');
        expect(details[i]!.querySelector('summary')!.textContent).to.contain(title);
      }
      expect(new Set(made.map(({ src }) => src)).size).to.equal(VOICE_GUIDES.length);
      expect(made.filter((one) => !one.paused).length).to.equal(1);
    });

    it('is ready again when it has come to its end', async () => {
      const { buttons } = await setUpSpoken();
      buttons[0]!.click();
      await waitUntil(() => isHeard(made[0]));
      made[0]!.currentTime = made[0]!.duration - 0.1;
      await waitUntil(() => buttons[0]!.textContent.trim() === 'Nghe hướng dẫn');
    });

    it('falls silent when its steps are hidden, and when it leaves the page', async () => {
      const { buttons, details, guide } = await setUpSpoken();
      buttons[0]!.click();
      await waitUntil(() => isHeard(made[0]));
      details[1]!.open = false;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(made[0]!.paused).to.equal(false);
      details[0]!.open = false;
      await waitUntil(() => made[0]!.paused);
      buttons[2]!.click();
      await waitUntil(() => isHeard(made[1]));
      guide.remove();
      expect(made[1]!.paused).to.equal(true);
    });

    it('says in plain words when it cannot be had, and tries again', async () => {
      const { buttons, details, guide } = await setUpSpoken('/__voice__/nowhere/');
      const trouble = () => details[0]!.querySelector('[role=status]')!.textContent;
      expect(trouble()).to.equal('');
      buttons[0]!.click();
      await waitUntil(() => trouble().includes('máy chủ không gửi được tệp'));
      expect(buttons[0]!.textContent.trim()).to.equal('Nghe hướng dẫn');
      await expect(guide).to.be.accessible();
      guide.voiceHref = '/__voice__/';
      await guide.updateComplete;
      buttons[0]!.click();
      await waitUntil(() => isHeard(made[1]));
      expect(trouble()).to.equal('');
    });

    it('and the reader never speak at one time', async () => {
      const { buttons, guide, listening } = await setUpSpoken();
      listening.listen('bai-viet');
      await waitUntil(() => listening.state.phase === 'reading');
      buttons[0]!.click();
      await waitUntil(() => isHeard(made[0]));
      expect(listening.state.phase).to.equal('paused');
      listening.listen('bai-viet');
      await waitUntil(() => made[0]!.paused);
      await guide.updateComplete;
      expect(buttons[0]!.textContent.trim()).to.equal('Nghe tiếp');
      listening.stop();
    });
  });
});
