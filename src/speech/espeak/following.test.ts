import { expect } from '@open-wc/testing';
import type { Engine, EngineEvent } from '../engine.ts';
import { builtInVoice, phaseOf, Player } from '../index.ts';
import { fakeScript } from '../fake/index.ts';

/** What an article is like: dates, figures and names as they are said. */
const ARTICLE = [
  ['tỉnh Bắc Kạn mở rộng hợp tác quốc tế.'],
  [
    'ngày ba mươi tháng mười một năm hai nghìn không trăm mười tám, ủy ban nhân dân tỉnh đã họp tại thành phố Bắc Kạn.',
    'trong chín tháng đầu năm, các cơ quan đã tiếp nhận hai nghìn hồ sơ, giải quyết đúng hạn chín mươi tám phẩy năm phần trăm.',
  ],
  ['người dân có thể nộp hồ sơ qua mạng, theo dõi tiến độ và nhận kết quả tại nhà.'],
];

/** When each word began, in milliseconds: as the sound told, and as the player showed. */
interface Moments {
  readonly true: Map<string, number>;
  readonly shown: Map<string, number>;
}

/** Reads the article with the built-in voice, whose boundaries the player is given or not. */
async function read(voice: Engine, tellsWords: boolean): Promise<Moments> {
  const moments: Moments = { true: new Map(), shown: new Map() };
  const script = fakeScript(ARTICLE);
  const engine: Engine = {
    cancelGap: voice.cancelGap,
    voices: () => voice.voices(),
    onVoicesChanged: (listener) => voice.onVoicesChanged(listener),
    cancel: () => {
      voice.cancel();
    },
    prepare: (utterance) => voice.prepare?.(utterance),
    isSpeaking: () => voice.isSpeaking?.() ?? false,
    speak: (utterance, listener) => {
      const place = player.state.place.sentence;
      const { text } = script.sentence(place)!;
      const from = text.indexOf(utterance.text);
      voice.speak(utterance, (event: EngineEvent) => {
        if (event.type === 'boundary')
          moments.true.set(`${place}:${wordAt(place, from + event.charIndex)}`, performance.now());
        if (event.type !== 'boundary' || tellsWords) listener(event);
      });
    },
  };
  const wordAt = (place: number, at: number) =>
    script.sentence(place)!.words.findIndex((word) => word.at === at);
  const player = new Player({ engine });
  player.load(script);
  player.addEventListener('change', () => {
    const { place } = player.state;
    const key = `${place.sentence}:${place.word}`;
    if (phaseOf(player.state) === 'reading' && !moments.shown.has(key))
      moments.shown.set(key, performance.now());
  });
  player.play();
  await new Promise<void>((resolve) => {
    player.addEventListener('change', () => {
      if (phaseOf(player.state) === 'finished') resolve();
    });
  });
  return moments;
}

/** By how many milliseconds each word is shown too early or too late. */
function errorsOf(moments: Moments): number[] {
  const words = ARTICLE.flat().reduce((sum, text) => sum + text.split(' ').length, 0);
  expect(moments.true.size).to.equal(words);
  return [...moments.true].map(([word, at]) =>
    Math.abs(at - (moments.shown.get(word) ?? Infinity)),
  );
}

const quantile = (share: number) => (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)]!;
const median = quantile(0.5);
const ninth = quantile(0.9);

describe('the player, following the built-in voice', () => {
  let voice: Engine;

  before(async () => {
    voice = await (await builtInVoice({ href: '/__voice__/' })).load();
  });
  afterEach(() => {
    voice.cancel();
  });

  for (const [what, tellsWords, most] of [
    ['that tells its words', true, 50],
    ['by time alone', false, 250],
  ] as const) {
    it(`shows each word when it is said, ${what}: median at most ${most} ms`, async function () {
      this.timeout(60_000);
      const errors = errorsOf(await read(voice, tellsWords));
      const told = `median ${median(errors).toFixed(0)} ms, nine of ten at most ${ninth(errors).toFixed(0)} ms`;
      console.log(`${what}: ${told} over ${errors.length} words`);
      expect(median(errors), told).to.be.at.most(most);
    });
  }
});
