import { expect } from '@open-wc/testing';
import type { EngineEvent, Utterance } from '../engine.ts';
import { fakeScript } from '../fake/index.ts';
import { phaseOf, Player } from '../index.ts';
import { Cues } from './cues.ts';
import type { EspeakEngine } from './espeak-engine.ts';
import { hear, utteranceBy } from './hearing.fixture.ts';
import { createBuiltInVoice } from './index.ts';
import { MediaOutput } from './media-output.ts';
import { Rendering } from './rendering.ts';

const SAMPLE_RATE = 22_050;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const TEXT = 'Ủy ban nhân dân tỉnh Bắc Kạn';

describe('the built-in voice, heard as media', () => {
  const { play } = HTMLMediaElement.prototype;
  const addresses: string[] = [];
  let played: HTMLMediaElement[];
  let engine: EspeakEngine;

  /** An engine whose sounds get addresses as `publish` gives them. */
  async function engineWith(publish: (wav: ArrayBuffer) => string): Promise<EspeakEngine> {
    const made = (await createBuiltInVoice({ href: '/__voice__/' }).load()) as EspeakEngine;
    const cues = (now: () => number) => new Cues(now);
    const options = { script: '', trusted: String, sampleRate: SAMPLE_RATE, cues };
    made.playAsMedia(new MediaOutput(options, publish));
    return made;
  }

  function publish(wav: ArrayBuffer): string {
    const address = URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }));
    addresses.push(address);
    return address;
  }

  const utterance = (change: Partial<Utterance> = {}): Utterance =>
    utteranceBy(engine, TEXT, change);

  /** An utterance whose sound is made. */
  async function prepared(change: Partial<Utterance> = {}): Promise<Utterance> {
    const { close } = Rendering.prototype;
    await new Promise<void>((resolve) => {
      Rendering.prototype.close = function (state) {
        close.call(this, state);
        resolve();
      };
      engine.prepare(utterance(change));
    });
    Rendering.prototype.close = close;
    return utterance(change);
  }

  beforeEach(async () => {
    played = [];
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      played.push(this);
      return play.call(this);
    };
    engine = await engineWith(publish);
  });
  afterEach(() => {
    HTMLMediaElement.prototype.play = play;
    engine.cancel();
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  });

  it('tells start, every word and the end of what was made ahead', async () => {
    const heard = await hear(engine, await prepared());
    expect(played).to.have.length(1);
    expect(
      heard.map((event) => (event.type === 'boundary' ? event.charIndex : event.type)),
    ).to.deep.equal(['start', 0, 3, 7, 12, 16, 21, 25, 'end']);
    expect(heard.at(-1)!.after - heard[0]!.after).to.be.within(1400, 1900);
  });

  it('takes as long as through Web Audio, at rate 3 too', async () => {
    const length = async (change: Partial<Utterance>) => {
      const heard = await hear(engine, change.text ? utterance(change) : await prepared(change));
      return heard.at(-1)!.after - heard[0]!.after;
    };
    const asMedia = await length({ rate: 3 });
    expect(played).to.have.length(1);
    const throughWebAudio = await length({ rate: 3, text: `${TEXT} ` });
    expect(played, 'not made ahead').to.have.length(1);
    expect(Math.abs(asMedia - throughWebAudio)).to.be.lessThan(100);
  });

  it('is silent once it is cancelled, tells nothing more, and keeps its element for the keys', async () => {
    const told: string[] = [];
    engine.speak(await prepared({ text: `${TEXT} `.repeat(5) }), ({ type }) => told.push(type));
    await sleep(900);
    expect(told).to.include('boundary');
    engine.cancel();
    const count = told.length;
    expect(played[0]!.paused).to.equal(true);
    await sleep(600);
    expect(told).to.have.length(count);
    expect(played[0]!.currentSrc).to.equal(addresses[0]);
  });

  it('leaves the silence behind a sentence on until the next one is heard', async () => {
    await hear(engine, await prepared());
    expect(played[0]!.paused, 'after the end').to.equal(false);
    await hear(engine, await prepared({ text: 'Trang sau' }));
    expect(played[1]).not.to.equal(played[0]);
    expect(played[0]!.paused, 'after the next').to.equal(true);
  });

  it('says that it was interrupted where somebody else pauses the element', async () => {
    const told: EngineEvent[] = [];
    engine.speak(await prepared(), (event) => told.push(event));
    await sleep(700);
    played[0]!.pause();
    await sleep(100);
    expect(told.at(-1)).to.deep.equal({ type: 'error', kind: 'interrupted' });
    expect(engine.isSpeaking()).to.equal(false);
  });

  it('reads on through Web Audio where an element does not play', async () => {
    let asked = 0;
    engine = await engineWith(() => `/nowhere-${++asked}.wav`);
    const player = new Player({ engine, rate: 3 });
    player.load(fakeScript([['tin trong tỉnh.'], ['câu một của bài.', 'câu hai.', 'câu ba.']]));
    const read = new Set<number>();
    player.play();
    await new Promise<void>((resolve) => {
      player.addEventListener('change', () => {
        if (player.state.fact === 'speaking') read.add(player.state.place.sentence);
        if (player.state.intent !== 'play') resolve();
      });
    });
    expect(asked).to.equal(1);
    expect(phaseOf(player.state)).to.equal('finished');
    expect([...read].slice(0, 4)).to.deep.equal([0, 1, 2, 3]);
  });
});
