import { expect, fixture, html } from '@open-wc/testing';
import { watchFirstSpeech, watchSkipLinks } from './index.ts';

class Speaker extends EventTarget {
  state = { phase: 'idle' };
  become(phase: string): void {
    this.state = { phase };
    this.dispatchEvent(new Event('change'));
  }
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('The first speech', () => {
  let speaker: Speaker;
  let times: number[];
  let stop: () => void;
  beforeEach(() => {
    speaker = new Speaker();
    times = [];
    stop = watchFirstSpeech(document, speaker, (ms) => times.push(ms));
  });
  afterEach(() => {
    stop();
  });

  it('counts from the press, once', async () => {
    document.body.click();
    await rest(40);
    speaker.become('starting');
    await rest(20);
    speaker.become('reading');
    speaker.become('starting');
    speaker.become('reading');
    expect(times).to.have.length(1);
    expect(times[0]).to.be.within(55, 1000);
  });

  it('does not count a try that came to nothing', async () => {
    speaker.become('starting');
    speaker.become('trouble');
    speaker.become('reading');
    expect(times).to.deep.equal([]);
  });

  it('is not watched for any more once that was asked', () => {
    stop();
    speaker.become('starting');
    speaker.become('reading');
    expect(times).to.deep.equal([]);
  });
});

describe('The arrival of skip links', () => {
  let arrivals: [number, string][];
  let stop: () => void;
  let link: HTMLAnchorElement;
  let target: HTMLElement;
  beforeEach(async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <tn-skip-links><a href="#toi">Đến</a></tn-skip-links>
        <p id="toi" tabindex="-1">Nội dung</p>
      </div>
    `);
    link = page.querySelector('a')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    target = page.querySelector('p')!;
    arrivals = [];
    stop = watchSkipLinks(document, (ms, href) => arrivals.push([ms, href]));
  });
  afterEach(() => {
    stop();
  });

  it('counts from the press to the focus', async () => {
    link.focus();
    link.click();
    await rest(30);
    target.focus();
    expect(arrivals).to.have.length(1);
    expect(arrivals[0]?.[0]).to.be.within(25, 1000);
    expect(arrivals[0]?.[1]).to.equal('#toi');
  });

  it('does not count who has gone on by a key', () => {
    link.click();
    link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    target.focus();
    expect(arrivals).to.deep.equal([]);
  });

  it('does not count focus that no link asked for', () => {
    target.focus();
    expect(arrivals).to.deep.equal([]);
  });

  it('is not watched for any more once that was asked', () => {
    stop();
    link.click();
    target.focus();
    expect(arrivals).to.deep.equal([]);
  });
});
