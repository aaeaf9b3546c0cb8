import { expect, fixture, html } from '@open-wc/testing';
import { MediaKeys, type KeyedReader } from './media-keys.ts';

const voice = { id: 'tro-nang:bac', name: 'Bắc', lang: 'vi-VN', local: true, isOwn: true };

/** A reader that does nothing but tell what it was told to do. */
class Reader extends EventTarget implements KeyedReader {
  state: KeyedReader['state'] = { phase: 'idle', article: null, voice: null };
  readonly commands: string[] = [];
  listen(): void {
    this.commands.push('listen');
  }
  pause(): void {
    this.commands.push('pause');
  }
  stop(): void {
    this.commands.push('stop');
  }
  next(step: string): void {
    this.commands.push(`next ${step}`);
  }
  previous(step: string): void {
    this.commands.push(`previous ${step}`);
  }
  become(change: Partial<KeyedReader['state']>): void {
    this.state = { ...this.state, ...change };
    this.dispatchEvent(new Event('change'));
  }
}

describe('the media keys', () => {
  const { mediaSession } = navigator;
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  let reader: Reader;
  let released: number;

  beforeEach(async () => {
    await fixture(
      html`<article id="bai">
        <h1>Tin <b>trong</b> tỉnh</h1>
      </article>`,
    );
    handlers.clear();
    mediaSession.setActionHandler = (action, handler) => handlers.set(action, handler);
    reader = new Reader();
    released = 0;
    new MediaKeys(reader, { release: () => released++ });
  });
  afterEach(() => {
    reader.become({ phase: 'idle' });
    Reflect.deleteProperty(mediaSession, 'setActionHandler');
  });

  const press = (action: MediaSessionAction): void => handlers.get(action)?.({ action });

  it('are not taken before anything is read, nor for another voice', () => {
    reader.become({ article: 'bai', phase: 'idle', voice });
    reader.become({ phase: 'reading', voice: { ...voice, isOwn: false } });
    expect(handlers.size).to.equal(0);
    expect(mediaSession.metadata).to.equal(null);
    expect(mediaSession.playbackState).to.equal('none');
  });

  it('show what is read, and that it is read or rests', () => {
    reader.become({ article: 'bai', phase: 'reading', voice });
    expect(mediaSession.metadata?.title).to.equal('Tin trong tỉnh');
    expect(mediaSession.metadata?.artist).to.equal(location.hostname);
    expect(mediaSession.playbackState).to.equal('playing');
    reader.become({ phase: 'paused' });
    expect(mediaSession.playbackState).to.equal('paused');
    expect(mediaSession.metadata?.title).to.equal('Tin trong tỉnh');
  });

  it('do what the buttons of the reader do', () => {
    reader.become({ article: 'bai', phase: 'reading', voice });
    const actions = [...handlers.keys()] as MediaSessionAction[];
    actions.forEach(press);
    expect(reader.commands).to.deep.equal([
      'listen',
      'pause',
      'stop',
      'previous sentence',
      'next sentence',
      'previous paragraph',
      'next paragraph',
    ]);
    expect(actions).to.deep.equal([
      'play',
      'pause',
      'stop',
      'previoustrack',
      'nexttrack',
      'seekbackward',
      'seekforward',
    ]);
  });

  for (const phase of ['idle', 'finished', 'trouble'] as const)
    it(`are given back, and the sound with them: ${phase}`, () => {
      reader.become({ article: 'bai', phase: 'reading', voice });
      reader.become({ phase });
      expect([...handlers.values()].every((handler) => handler === null)).to.equal(true);
      expect(mediaSession.metadata).to.equal(null);
      expect(mediaSession.playbackState).to.equal('none');
      expect(released).to.equal(1);
    });
});
