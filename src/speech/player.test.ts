import { expect } from '@open-wc/testing';
import { ENGLISH, FakeClock, FakeEngine, fakeScript, VIETNAMESE } from './fake/index.ts';
import { phaseOf, Player, type EngineErrorKind } from './index.ts';

const ARTICLE = [
  ['tin trong tỉnh.'],
  ['câu một rất ngắn.', 'câu hai cũng ngắn.'],
  ['đoạn sau có câu ba.', 'và câu bốn.'],
];
const SENTENCES = ARTICLE.flat();

function setUp(
  options: { voices?: (typeof VIETNAMESE)[]; voice?: string; article?: string[][] } = {},
) {
  const clock = new FakeClock();
  const engine = new FakeEngine(clock, options.voices);
  const player = new Player({ engine, clock, voice: options.voice ?? null });
  player.load(fakeScript(options.article ?? ARTICLE));
  const phase = () => phaseOf(player.state);
  const heard = () => engine.spoken.map((utterance) => utterance.text);
  return { clock, engine, player, phase, heard };
}

describe('Player', () => {
  it('says every sentence once, in order, and finishes', () => {
    const { clock, engine, player, phase, heard } = setUp();
    player.play();
    expect(phase()).to.equal('starting');
    clock.pass(30);
    expect(phase()).to.equal('reading');
    clock.pass(60_000);
    expect(heard()).to.deep.equal(SENTENCES);
    expect(engine.finished).to.deep.equal(SENTENCES);
    expect(phase()).to.equal('finished');
    player.play();
    clock.pass(100);
    expect(heard().at(-1)).to.equal(SENTENCES[0]);
  });

  it('says each stretch of a sentence by a voice of its language, and shows the Vietnamese one', () => {
    const { clock, engine, player } = setUp({
      voices: [ENGLISH, VIETNAMESE],
      article: [['tài liệu word một hai.']],
    });
    player.play();
    clock.pass(60_000);
    expect(engine.spoken.map(({ text, voice }) => `${voice.id}: ${text}`)).to.deep.equal([
      'vi: tài liệu',
      'en: word',
      'vi: một hai.',
    ]);
    expect(player.state.voice).to.equal(VIETNAMESE);
    expect(player.speaks('en')).to.equal(true);
    expect(player.speaks('fr')).to.equal(false);
  });

  it('leaves a foreign voice that fails to the Vietnamese one', () => {
    const { clock, engine, player, phase } = setUp({
      voices: [ENGLISH, VIETNAMESE],
      article: [['tài liệu word một hai.']],
    });
    engine.behaviour.deadVoices = { en: 'voice-unavailable' };
    player.play();
    clock.pass(60_000);
    expect(engine.finished).to.deep.equal(['tài liệu', 'word', 'một hai.']);
    expect(phase()).to.equal('finished');
  });

  it('speaks at once, within the press of the citizen', () => {
    const { player, heard } = setUp();
    player.play();
    expect(heard()).to.have.length(1);
  });

  it('goes on from the word at which it was paused', () => {
    const { clock, engine, player, phase, heard } = setUp();
    player.play();
    clock.pass(20 + 300);
    player.pause();
    expect(phase()).to.equal('paused');
    expect(engine.speaking).to.equal(false);
    clock.pass(60_000);
    expect(heard()).to.have.length(1);
    player.play();
    clock.pass(300);
    expect(heard().at(-1)).to.equal('trong tỉnh.');
  });

  for (const tells of ['canceled', 'nothing'] as const)
    it(`is heard at once when it is asked on after another program, told as ${tells}`, () => {
      const { clock, engine, player, phase } = setUp();
      engine.behaviour.stuckByOthers = true;
      player.play();
      clock.pass(20 + 300);
      engine.interrupt({ tells });
      clock.pass(2000);
      expect(phase()).to.equal('paused');
      player.play();
      clock.pass(100);
      expect(phase()).to.equal('reading');
    });

  for (const [state, ms] of [
    ['starting', 5],
    ['speaking', 300],
    ['between sentences', 20 + 3 * 200 + 50],
  ] as const) {
    it(`stops from ${state} at once and begins anew`, () => {
      const { clock, engine, player, phase, heard } = setUp();
      player.play();
      clock.pass(ms);
      player.stop();
      expect(engine.speaking).to.equal(false);
      expect(phase()).to.equal('idle');
      const before = heard().length;
      clock.pass(60_000);
      expect(heard()).to.have.length(before);
      player.play();
      clock.pass(1000);
      expect(heard()[before]).to.equal(SENTENCES[0]);
    });
  }

  it('steps by sentence and paragraph, and stays at either end', () => {
    const { player } = setUp();
    const at = () => player.state.place.sentence;
    player.previous('sentence');
    expect(at()).to.equal(0);
    player.next('sentence');
    player.next('sentence');
    expect(at()).to.equal(2);
    player.previous('paragraph');
    expect(at(), 'the beginning of this paragraph').to.equal(1);
    player.previous('paragraph');
    expect(at()).to.equal(0);
    player.next('paragraph');
    player.next('paragraph');
    expect(at()).to.equal(3);
    player.next('paragraph');
    expect(at()).to.equal(3);
  });

  it('changes the rate from the word being read on', () => {
    const { clock, engine, player, heard } = setUp();
    player.play();
    clock.pass(20 + 260);
    player.adjust({ rate: 2 });
    clock.pass(engine.cancelGap + 30);
    expect(engine.spoken.at(-1)?.rate).to.equal(2);
    expect(heard().at(-1)).to.equal('trong tỉnh.');
    expect(engine.overlaps).to.deep.equal([]);
    player.adjust({ rate: 99 });
    expect(player.state.rate).to.equal(3);
    player.adjust({ rate: Number.NaN });
    expect(player.state.rate).to.equal(1);
  });

  it('leaves the engine time between a cancellation and the next utterance', () => {
    const { clock, engine, player, heard } = setUp();
    player.play();
    clock.pass(100);
    player.next('sentence');
    clock.pass(engine.cancelGap - 1);
    expect(heard()).to.have.length(1);
    clock.pass(1);
    expect(heard()).to.have.length(2);
  });

  it('follows boundaries where the engine sends them and time where it does not', () => {
    for (const boundaries of [true, false]) {
      const { clock, engine, player } = setUp({ article: [['một hai ba bốn năm sáu bảy tám.']] });
      Object.assign(engine.behaviour, { boundaries, perSyllable: 260 });
      player.play();
      const words: number[] = [];
      player.addEventListener('change', () => {
        if (words.at(-1) !== player.state.place.word) words.push(player.state.place.word);
      });
      clock.pass(10_000);
      expect(words, `boundaries: ${boundaries}`).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 0]);
    }
  });

  it('learns the pace of the voice', () => {
    const sentence = 'một hai ba bốn năm sáu bảy tám.';
    const { clock, engine, player } = setUp({
      article: [Array.from({ length: 12 }, () => sentence)],
    });
    engine.behaviour.perSyllable = 500;
    player.play();
    clock.pass(10 * (8 * 500 + 20 + 120) + 20 + 4 * 500 + 100);
    expect(player.state.place).to.deep.equal({ sentence: 10, word: 4 });
  });

  it('cuts a long sentence at its pauses, in pieces that no voice dies of', () => {
    const sentence = `${Array.from({ length: 40 }, (_, i) => `mục ${i} gồm nhiều việc`).join(', ')}.`;
    const { clock, player, heard } = setUp({ article: [[sentence]] });
    player.play();
    clock.pass(200_000);
    expect(heard().join(' ')).to.equal(sentence);
    for (const text of heard()) expect(text.length).to.be.at.most(175);
    for (const text of heard()) expect(text).to.match(/[,.]$/);
  });

  it('gives an online voice nothing that lasts fifteen seconds, after which Chrome cuts it', () => {
    const sentence = `${Array.from({ length: 60 }, () => 'các sở, ngành').join(' ')}.`;
    const online = { ...VIETNAMESE, local: false };
    const { clock, engine, player, heard } = setUp({ article: [[sentence]], voices: [online] });
    engine.behaviour.perSyllable = 500;
    player.play();
    clock.pass(200_000);
    expect(heard().join(' ')).to.equal(sentence);
    for (const text of heard()) expect(text.split(' ').length * 500, text).to.be.lessThan(15_000);
  });

  it('never gives Vietnamese to another voice', () => {
    const { clock, engine, player, heard } = setUp({ voices: [ENGLISH] });
    player.play();
    clock.pass(10_000);
    expect(heard()).to.deep.equal([]);
    expect(player.state.trouble).to.equal('no-vietnamese-voice');
    engine.changeVoices([ENGLISH, VIETNAMESE]);
    player.play();
    clock.pass(60_000);
    expect(engine.finished).to.deep.equal(SENTENCES);
  });

  it('waits for voices that come late', () => {
    const { clock, engine, player, phase } = setUp({ voices: [] });
    player.play();
    clock.pass(1500);
    expect(phase()).to.equal('starting');
    engine.changeVoices([VIETNAMESE]);
    clock.pass(60_000);
    expect(engine.finished).to.deep.equal(SENTENCES);
  });

  it('may be stopped while it waits for voices', () => {
    const { clock, engine, player, phase } = setUp({ voices: [] });
    player.play();
    clock.pass(500);
    player.stop();
    engine.changeVoices([VIETNAMESE]);
    clock.pass(10_000);
    expect(phase()).to.equal('idle');
    expect(engine.spoken).to.deep.equal([]);
  });

  it('rests when somebody else silences the voice, and goes on only when asked', () => {
    const { clock, engine, player, phase, heard } = setUp();
    player.play();
    clock.pass(20 + 260);
    engine.interrupt();
    clock.pass(60_000);
    expect(phase()).to.equal('paused');
    expect(player.state.pauseReason).to.equal('interrupted');
    expect(heard()).to.have.length(1);
    player.play();
    clock.pass(60_000);
    expect(engine.finished).to.deep.equal(['trong tỉnh.', ...SENTENCES.slice(1)]);
  });

  it('takes the end of a sound that the page makes itself for its end, however early it is told', () => {
    const { clock, engine, player, phase } = setUp({ voices: [{ ...VIETNAMESE, isOwn: true }] });
    player.play();
    clock.pass(20 + 260);
    engine.interrupt({ tells: 'end' });
    clock.pass(60_000);
    expect(phase()).to.equal('finished');
    expect(engine.finished).to.deep.equal(SENTENCES.slice(1));
  });

  it('tries a silent engine once more, then says so and can be asked again', () => {
    const { clock, engine, player, heard } = setUp();
    engine.behaviour.startDelay = Infinity;
    engine.behaviour.ends = false;
    player.play();
    clock.pass(60_000);
    expect(heard()).to.have.length(2);
    expect(player.state.trouble).to.equal('voice-silent');
    Object.assign(engine.behaviour, { startDelay: 20, ends: true });
    player.play();
    clock.pass(60_000);
    expect(engine.finished).to.deep.equal(SENTENCES);
  });

  const TOLD: Partial<Record<EngineErrorKind, string>> = {
    'not-allowed': 'not-allowed',
    'audio-busy': 'audio',
    'audio-hardware': 'audio',
    network: 'network',
    'voice-unavailable': 'no-vietnamese-voice',
  };
  for (const [kind, trouble] of Object.entries(TOLD)) {
    it(`tells of ${kind} and keeps the place`, () => {
      const { clock, engine, player } = setUp();
      player.next('paragraph');
      engine.behaviour.errors = [kind as EngineErrorKind];
      player.play();
      clock.pass(1000);
      expect(player.state.trouble).to.equal(trouble);
      expect(player.state.place.sentence).to.equal(1);
    });
  }

  it('survives one failed synthesis', () => {
    const { clock, engine, player } = setUp();
    engine.behaviour.errors = ['synthesis-failed'];
    player.play();
    clock.pass(60_000);
    expect(engine.finished).to.deep.equal(SENTENCES);
  });

  it('gives a voice less at a time when the text was too long', () => {
    const sentence = `${Array.from({ length: 30 }, (_, i) => `mục ${i}`).join(', ')}.`;
    const { clock, engine, player } = setUp({ article: [[sentence]] });
    engine.behaviour.errors = ['text-too-long'];
    player.play();
    clock.pass(60_000);
    expect(engine.finished.join(' ')).to.equal(sentence);
    expect(Math.max(...engine.finished.map((text) => text.length))).to.be.at.most(87);
  });

  it('falls to another Vietnamese voice when an online one fails', () => {
    const online = { ...VIETNAMESE, id: 'online', name: 'HoaiMy Online (Natural)', local: false };
    const { clock, engine, player } = setUp({ voices: [VIETNAMESE, online] });
    engine.behaviour.errors = ['network'];
    player.play();
    clock.pass(60_000);
    expect(engine.spoken[0]?.voice.id).to.equal('online');
    expect(player.state.voice?.id).to.equal('vi');
    expect(engine.finished).to.deep.equal(SENTENCES);
  });

  it('says so when there is nothing to read', () => {
    const { player } = setUp({ article: [] });
    player.play();
    expect(player.state.trouble).to.equal('nothing-to-read');
  });
});
