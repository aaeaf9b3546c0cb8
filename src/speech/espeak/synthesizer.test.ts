import { expect } from '@open-wc/testing';
import type { SpeechOrder } from './protocol.ts';
import type { Rendering } from './rendering.ts';
import { Synthesizer } from './synthesizer.ts';

const FOLDER = '/__voice__/';
const ORDER: SpeechOrder = { text: 'Bà con xã', voice: 'vi', wordsPerMinute: 175, pitch: 38 };

const complete = (rendering: Rendering) =>
  new Promise<Float32Array>((resolve, reject) => {
    rendering.addEventListener('change', () => {
      if (rendering.state === 'failed') reject(new Error('failed'));
      if (rendering.state === 'complete')
        resolve(Float32Array.from(rendering.pieces.flatMap(({ samples }) => [...samples])));
    });
  });
const loudness = (sound: Float32Array) =>
  Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length);

describe('Synthesizer', () => {
  let data: ArrayBuffer;
  before(async () => {
    data = await (await fetch(`${FOLDER}espeak-ng.data`)).arrayBuffer();
  });
  const start = () => new Worker(`${FOLDER}worker.js`, { type: 'module' });

  it('makes sound in pieces, another for each dialect', async () => {
    const synthesizer = new Synthesizer(start, data);
    expect(await synthesizer.open()).to.equal(22_050);
    const say = (voice: string) => complete(synthesizer.render({ ...ORDER, voice }));
    const sounds = [await say('vi'), await say('vi-VN-x-central'), await say('vi-VN-x-south')];
    for (const sound of sounds) expect(loudness(sound)).to.be.greaterThan(0.02);
    expect(new Set(sounds.map(loudness)).size).to.equal(3);
  });

  it('does the urgent before what can wait, and not what was taken back', async () => {
    const synthesizer = new Synthesizer(start, data);
    const done: string[] = [];
    const order = (text: string, when: 'render' | 'renderLater'): Rendering => {
      const rendering = synthesizer[when]({ ...ORDER, text });
      rendering.addEventListener('change', () => {
        if (rendering.state !== 'growing') done.push(text);
      });
      return rendering;
    };
    order('một', 'render');
    const later = order('hai', 'renderLater');
    const never = order('ba', 'renderLater');
    order('bốn', 'render');
    synthesizer.drop(never);
    await complete(later);
    expect(done).to.deep.equal(['một', 'bốn', 'hai']);
    expect(never.pieces).to.have.length(0);
  });

  it('ends a worker that hangs, and speaks with the next', async () => {
    let workers = 0;
    const hanging = Object.assign(new EventTarget(), {
      ended: false,
      postMessage: () => undefined,
      terminate() {
        this.ended = true;
      },
    });
    const synthesizer = new Synthesizer(
      () => (workers++ === 0 ? (hanging as unknown as Worker) : start()),
      data,
      1500,
    );
    const [lost, next] = [synthesizer.render(ORDER), synthesizer.render(ORDER)];
    const sound = complete(next);
    let failed = false;
    await complete(lost).catch(() => {
      failed = true;
    });
    expect(failed).to.equal(true);
    expect(hanging.ended).to.equal(true);
    expect(loudness(await sound)).to.be.greaterThan(0.02);
  });

  it('tells when no worker may be started', async () => {
    const synthesizer = new Synthesizer(() => {
      throw new TypeError('Trusted Types');
    }, data);
    const trouble = await synthesizer.open().catch((error: unknown) => error);
    expect(trouble).to.include({ name: 'VoiceNotLoadedError', trouble: 'refused' });
  });
});
