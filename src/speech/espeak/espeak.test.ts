import { expect } from '@open-wc/testing';
import type { Engine, Utterance } from '../engine.ts';
import { builtInVoice, phaseOf, Player } from '../index.ts';
import { fakeScript } from '../fake/index.ts';
import { Ear, hear, utteranceBy } from './hearing.fixture.ts';

const TEXT = 'Ủy ban nhân dân tỉnh Bắc Kạn';
const WORD_STARTS = [0, 3, 7, 12, 16, 21, 25];
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the built-in voice, spoken', () => {
  let engine: Engine;
  let ear: Ear;

  before(async () => {
    engine = await (await builtInVoice({ href: '/__voice__/' })).load();
  });
  beforeEach(() => {
    ear = new Ear();
  });
  afterEach(() => {
    engine.cancel();
    ear.remove();
  });

  const utterance = (change: Partial<Utterance> = {}): Utterance =>
    utteranceBy(engine, TEXT, change);
  const duration = async (change: Partial<Utterance>): Promise<number> => {
    const heard = await hear(engine, utterance(change));
    return heard.at(-1)!.after - heard[0]!.after;
  };

  it('tells start, every word where it begins, and the end', async () => {
    const heard = await hear(engine, utterance());
    expect(heard[0]!.type).to.equal('start');
    expect(heard.at(-1)!.type).to.equal('end');
    const words = heard.flatMap((event) => (event.type === 'boundary' ? [event.charIndex] : []));
    expect(words).to.deep.equal(WORD_STARTS);
    expect(heard.at(-1)!.after - heard[0]!.after).to.be.within(1400, 1900);
    expect(Math.max(...ear.blocks.map(({ peak }) => peak))).to.be.greaterThan(0.1);
  });

  it('finds words in decomposed letters, signs and numbers', async () => {
    const text = 'Ủy ban 😀 25 hồ sơ'.normalize('NFD');
    const heard = await hear(engine, utterance({ text, rate: 2 }));
    const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
    const words = heard.flatMap((event) => (event.type === 'boundary' ? [event.charIndex] : []));
    expect(words).to.deep.equal(starts);
  });

  it('tells a word within 50 ms of its sound, as recorded', async () => {
    const text = 'một, hai, ba, bốn, năm, sáu, bảy, tám.';
    const told: number[] = [];
    await new Promise<void>((resolve) => {
      engine.speak(utterance({ text }), ({ type }) => {
        if (type === 'boundary') told.push(ear.context!.currentTime - outputLatency(ear) / 1000);
        if (type === 'end') resolve();
      });
    });
    await sleep(100);
    const errors = told.map((at, index) => Math.abs(1000 * (at - ear.onsets[index]!)));
    expect(ear.onsets).to.have.length(told.length);
    expect(median(errors)).to.be.at.most(50);
    expect(Math.max(...errors)).to.be.at.most(100);
  });

  it('is silent within 50 ms of a cancellation, and tells nothing more', async () => {
    const told: string[] = [];
    engine.speak(utterance({ text: `${TEXT} `.repeat(5) }), ({ type }) => told.push(type));
    await sleep(900);
    expect(told).to.include('boundary');
    engine.cancel();
    const cancelled = ear.context!.currentTime;
    const count = told.length;
    await sleep(600);
    expect(told).to.have.length(count);
    expect(ear.lastSound).to.be.within(cancelled - 0.2, cancelled + 0.05);
  });

  it('speaks twice as fast at rate 2 and three times at rate 3', async () => {
    const [one, two, three] = [
      await duration({ rate: 1 }),
      await duration({ rate: 2 }),
      await duration({ rate: 3 }),
    ];
    expect(two / one).to.be.within(0.42, 0.62);
    expect(three / one).to.be.within(0.27, 0.45);
  });

  it('starts within 30 ms what was prepared', async () => {
    engine.prepare?.(utterance({ text: 'Trang sau' }));
    await hear(engine, utterance({ rate: 2 }));
    const [start] = await hear(engine, utterance({ text: 'Trang sau' }));
    expect(start!.after - outputLatency(ear)).to.be.at.most(30);
  });

  it('says the last word only, of utterances that follow each other at once', async () => {
    const told: string[] = [];
    for (const text of ['một', 'hai', 'ba'])
      engine.speak(utterance({ text }), ({ type }) => told.push(`${text} ${type}`));
    await sleep(1200);
    expect(told).to.deep.equal(['ba start', 'ba boundary', 'ba end']);
  });

  it('refuses a voice that is none of its own', async () => {
    const voice = { id: 'x', name: 'x', lang: 'vi', local: true };
    const heard = await hear(engine, utterance({ voice }));
    expect(heard[0]).to.include({ type: 'error', kind: 'voice-unavailable' });
  });

  it('says that it is not allowed, where the browser does not let sound begin', async () => {
    const { AudioContext } = globalThis;
    globalThis.AudioContext = class extends AudioContext {
      override get state(): AudioContextState {
        return 'suspended';
      }
      override resume(): Promise<void> {
        return new Promise(() => undefined);
      }
    };
    try {
      const silent = await (await builtInVoice({ href: '/__voice__/' })).load();
      const heard = await hear(silent, utterance());
      expect(heard).to.have.length(1);
      expect(heard[0]).to.include({ type: 'error', kind: 'not-allowed' });
      expect(silent.isSpeaking?.()).to.equal(false);
    } finally {
      globalThis.AudioContext = AudioContext;
    }
  });

  it('does not ask for the latency where the question may freeze the page', async () => {
    const { AudioContext } = globalThis;
    let asked = 0;
    globalThis.AudioContext = class extends AudioContext {
      override get baseLatency(): number {
        return 0;
      }
      override get outputLatency(): number {
        asked++;
        return 0;
      }
    };
    try {
      const careful = await (await builtInVoice({ href: '/__voice__/' })).load();
      const heard = await hear(careful, utterance());
      expect(heard.at(-1)).to.include({ type: 'end' });
      expect(asked).to.equal(0);
    } finally {
      globalThis.AudioContext = AudioContext;
    }
  });

  it('waits where sound is allowed and slow to begin', async () => {
    const { AudioContext } = globalThis;
    const slow = 1500;
    globalThis.AudioContext = class extends AudioContext {
      readonly #madeAt = performance.now();
      constructor(options?: AudioContextOptions) {
        super(options);
        setTimeout(() => this.dispatchEvent(new Event('statechange')), slow + 50);
      }
      override get state(): AudioContextState {
        return performance.now() - this.#madeAt < slow ? 'suspended' : super.state;
      }
    };
    Object.defineProperty(navigator, 'userActivation', {
      configurable: true,
      value: { hasBeenActive: true },
    });
    try {
      const late = await (await builtInVoice({ href: '/__voice__/' })).load();
      const heard = await hear(late, utterance());
      expect(heard[0]).to.include({ type: 'start' });
    } finally {
      globalThis.AudioContext = AudioContext;
      Reflect.deleteProperty(navigator, 'userActivation');
    }
  });

  it('reads a script to its end in the hands of the player', async () => {
    const player = new Player({ engine, rate: 3 });
    player.load(fakeScript([['tin trong tỉnh.'], ['câu một.', 'câu hai.']]));
    const read = new Set<number>();
    player.play();
    await new Promise<void>((resolve) => {
      player.addEventListener('change', () => {
        read.add(player.state.place.sentence);
        if (player.state.intent !== 'play') resolve();
      });
    });
    expect(phaseOf(player.state)).to.equal('finished');
    expect([...read].slice(0, 3)).to.deep.equal([0, 1, 2]);
  });
});

/** Milliseconds that the loudspeaker itself takes, which no engine can save. */
function outputLatency({ context }: Ear): number {
  const { outputLatency, baseLatency } = context as AudioContext;
  return 1000 * (outputLatency || baseLatency);
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
