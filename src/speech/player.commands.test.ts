import { expect } from '@open-wc/testing';
import type { Script } from '../reading/index.ts';
import { FakeClock, FakeEngine, fakeScript, VIETNAMESE } from './fake/index.ts';
import { EngineGroup, OneTab, phaseOf, Player, type Voice } from './index.ts';

const ARTICLE = [
  ['tin trong tỉnh.'],
  ['câu một rất ngắn.', 'câu hai cũng ngắn.'],
  ['câu ba cuối bài.'],
];

function setUp(voices: Voice[] = [VIETNAMESE], article = ARTICLE) {
  const clock = new FakeClock();
  const engine = new FakeEngine(clock, voices);
  const player = new Player({ engine, clock });
  player.load(fakeScript(article));
  const heard = () => engine.spoken.map((utterance) => utterance.text);
  return { clock, engine, player, heard };
}

/** A script whose paragraphs named are headings. */
function withHeadings(script: Script, ...headings: number[]): Script {
  return {
    ...script,
    sentence(index) {
      const sentence = script.sentence(index);
      if (!sentence || !headings.includes(index)) return sentence;
      return { ...sentence, passage: { ...sentence.passage, role: 'heading', level: 2 } };
    },
  };
}

describe('the commands of a Player', () => {
  it('repeats the sentence from its start, also while it rests', () => {
    const { clock, player, heard } = setUp();
    player.play();
    clock.pass(20 + 450);
    player.repeat();
    clock.pass(300);
    expect(heard()).to.deep.equal(['tin trong tỉnh.', 'tin trong tỉnh.']);
    player.pause();
    player.repeat();
    clock.pass(300);
    expect(heard().at(-1)).to.equal('tin trong tỉnh.');
    expect(phaseOf(player.state)).to.equal('reading');
  });

  it('goes to a place and reads on only if it was reading', () => {
    const { clock, player, heard } = setUp();
    player.seek({ sentence: 2, word: 2 });
    clock.pass(1000);
    expect(heard()).to.deep.equal([]);
    player.play();
    clock.pass(100);
    expect(heard()).to.deep.equal(['cũng ngắn.']);
    player.seek({ sentence: 3, word: 0 });
    clock.pass(300);
    expect(heard().at(-1)).to.equal('câu ba cuối bài.');
    player.seek({ sentence: 99, word: 0 });
    expect(player.state.place.sentence).to.equal(3);
  });

  it('steps from heading to heading', () => {
    const { player } = setUp();
    player.load(withHeadings(fakeScript(ARTICLE), 1, 3));
    const at = () => player.state.place.sentence;
    player.next('heading');
    expect(at()).to.equal(1);
    player.next('heading');
    expect(at()).to.equal(3);
    player.next('heading');
    expect(at()).to.equal(3);
    player.previous('heading');
    expect(at()).to.equal(1);
  });

  it('changes pitch and volume from the word being read on, within their bounds', () => {
    const { clock, engine, player } = setUp();
    player.play();
    clock.pass(20 + 260);
    player.adjust({ pitch: 9, volume: -1 });
    clock.pass(200);
    expect(engine.spoken.at(-1)).to.include({ text: 'trong tỉnh.', pitch: 2, volume: 0 });
    player.adjust({ pitch: Number.NaN });
    expect(player.state.pitch).to.equal(1);
  });

  it('rests between sentences as long as the citizen wants', () => {
    const starts = (pauses: number): number => {
      const { clock, engine, player } = setUp();
      player.adjust({ pauses });
      player.play();
      for (let ms = 0; ms < 10_000; ms += 10) {
        clock.pass(10);
        if (engine.spoken.length > 1) return ms;
      }
      return Infinity;
    };
    expect(starts(0)).to.be.lessThan(starts(1) - 300);
    expect(starts(3)).to.be.greaterThan(starts(1) + 600);
  });

  it('keeps to voices of this device when told so, at once', () => {
    const online = { ...VIETNAMESE, id: 'online', name: 'HoaiMy Online (Natural)', local: false };
    const { clock, engine, player } = setUp([VIETNAMESE, online]);
    player.play();
    clock.pass(100);
    expect(engine.spoken[0]?.voice.id).to.equal('online');
    player.keepLocal(true);
    clock.pass(300);
    expect(engine.spoken.at(-1)?.voice.id).to.equal('vi');
    expect(player.voices.map(({ id }) => id)).to.deep.equal(['vi']);
  });

  it('takes at most four seconds of a queue that it shares, with a gap behind', () => {
    const long = `${Array.from({ length: 60 }, (_, i) => `mục ${i}`).join(' ')}.`;
    const { clock, engine, player } = setUp([{ ...VIETNAMESE, sharesQueue: true }], [[long]]);
    const starts: number[] = [];
    const ends: number[] = [];
    player.play();
    let said = 0;
    for (let ms = 0; ms < 120_000; ms += 10) {
      clock.pass(10);
      if (engine.spoken.length > said) starts.push(ms);
      said = engine.spoken.length;
      if (engine.finished.length > ends.length) ends.push(ms);
    }
    expect(engine.finished.join(' ')).to.equal(long);
    starts.forEach((start, i) => {
      expect(ends[i]! - start).to.be.at.most(4000);
      if (i > 0) expect(start - ends[i - 1]!).to.be.at.least(200);
    });
  });

  it('tells an engine what comes next', () => {
    const clock = new FakeClock();
    const engine = new FakeEngine(clock, [VIETNAMESE]);
    const prepared: string[] = [];
    const ahead = Object.assign(engine, {
      prepare: ({ text }: { text: string }) => prepared.push(text),
    });
    const player = new Player({ engine: ahead, clock });
    player.load(fakeScript(ARTICLE));
    player.play();
    clock.pass(60_000);
    expect(prepared).to.deep.equal(ARTICLE.flat().slice(1));
  });

  it('knows how long the rest takes once the script has been counted', () => {
    const { clock, player } = setUp();
    expect(player.timeLeft).to.equal(null);
    while (player.count());
    const whole = player.timeLeft!;
    player.adjust({ rate: 2 });
    expect(player.timeLeft).to.be.closeTo(whole / 2, 1);
    player.adjust({ rate: 1 });
    player.play();
    const began = clock.now();
    while (phaseOf(player.state) !== 'finished') clock.pass(100);
    expect(clock.now() - began).to.be.within(whole * 0.7, whole * 1.3);
  });

  it('goes on in an article that changed around the sentence, without repeating or losing one', () => {
    const { clock, engine, player } = setUp();
    player.play();
    clock.pass(20 + 3 * 200 + 450);
    expect(player.state.place.sentence).to.equal(1);
    player.replace(fakeScript([['ảnh đến muộn.'], ...ARTICLE, ['đoạn mới.']]), 2);
    clock.pass(60_000);
    expect(engine.finished).to.deep.equal([...ARTICLE.flat(), 'đoạn mới.']);
  });
});

describe('a listener of Player', () => {
  it('may stop, pause or move it at any change, and nothing else is then said', () => {
    for (let at = 1; at < 24; at++) {
      for (const command of ['stop', 'pause', 'seek'] as const) {
        const clock = new FakeClock();
        const engine = new FakeEngine(clock);
        const player = new Player({ engine, clock });
        player.load(fakeScript(ARTICLE));
        let changes = 0;
        player.addEventListener('change', () => {
          if (++changes !== at) return;
          if (command === 'seek') player.seek({ sentence: 3, word: 0 });
          else player[command]();
        });
        player.play();
        clock.pass(60_000);
        const told = `${command} at change ${at}`;
        expect(engine.ear.clashes, told).to.deep.equal([]);
        if (changes < at) continue;
        if (command === 'seek')
          expect(engine.finished.at(-1), told).to.equal(ARTICLE.flat().at(-1));
        else expect(engine.finished.length, told).to.be.at.most(at / 4);
      }
    }
  });
});

describe('EngineGroup', () => {
  it('speaks each voice with its engine and takes engines that come later', () => {
    const clock = new FakeClock();
    const first = new FakeEngine(clock, []);
    const second = new FakeEngine(clock, [VIETNAMESE]);
    const group = new EngineGroup(first);
    let changes = 0;
    group.onVoicesChanged(() => changes++);
    group.add(second);
    expect(changes).to.equal(1);
    expect(group.voices()).to.deep.equal([VIETNAMESE]);
    expect(group.voices()).to.equal(group.voices());
    const player = new Player({ engine: group, clock });
    player.load(fakeScript(ARTICLE));
    player.play();
    clock.pass(60_000);
    expect(second.finished).to.deep.equal(ARTICLE.flat());
    expect(first.spoken).to.deep.equal([]);
  });

  it('fails a voice that no engine has', async () => {
    const group = new EngineGroup();
    const event = await new Promise((resolve) => {
      group.speak({ text: 'a', voice: VIETNAMESE, rate: 1, pitch: 1, volume: 1 }, resolve);
    });
    expect(event).to.deep.equal({ type: 'error', kind: 'voice-unavailable' });
  });
});

describe('OneTab', () => {
  it('lets the others rest, not itself', async () => {
    const rested: string[] = [];
    const here = new OneTab(() => rested.push('here'));
    const there = new OneTab(() => rested.push('there'));
    here.begin();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(rested).to.deep.equal(['there']);
    here.close();
    there.close();
  });
});
