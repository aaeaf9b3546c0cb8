import type { Behaviour } from './behaviour.ts';
import { ERROR_MODES } from './error-modes.ts';
import { ENGLISH, ONLINE, OTHER_VIETNAMESE, THOUSANDS, VIETNAMESE } from './fake-voices.ts';
import { INTERRUPTED, NO_VOICE, on, taken, voicesCome, type Fault } from './mode.ts';

const SILENT = 'trouble: voice-silent';
const TWO = [ENGLISH, VIETNAMESE, OTHER_VIETNAMESE];

/** UTF-8 bytes before an index, which some engines report instead of UTF-16 units. */
const bytesBefore = (index: number, text: string): number =>
  new TextEncoder().encode(text.slice(0, index)).length;

/** The known faults of the Web Speech API, each as the ways in which it was seen. */
export const FAULTS: readonly Fault[] = [
  {
    number: 1,
    symptom: 'speech stops after about 15 s, no event, claims to speak',
    modes: [on('online voice', { diesAfter: 15_000, claims: 'always' }, { voices: [ONLINE] })],
  },
  {
    number: 2,
    symptom: 'paused for more than 14 s, resume does nothing',
    modes: [on('online voice', { onCancel: 'nothing' }, { voices: [ONLINE] })],
  },
  { number: 3, symptom: 'pause acts as cancel', modes: [on('Android', { onCancel: 'end' })] },
  {
    number: 4,
    symptom: 'no pause or resume events',
    modes: [on('Firefox on Linux', { onCancel: 'nothing', cancelDelay: 0 })],
  },
  {
    number: 5,
    symptom: 'speech is dead after a native pause; what follows a cancel at once is dropped',
    modes: [on('speech-dispatcher', { deafAfterCancel: 50, onCancel: 'nothing' })],
  },
  {
    number: 6,
    symptom: 'what follows a cancel never starts',
    modes: [on('Safari', { deafAfterCancel: 125 }), on('Chrome at times', { dropsAfterCancel: 2 })],
  },
  {
    number: 7,
    symptom: 'late events of a cancelled utterance',
    modes: [
      on('end', { onCancel: 'end', cancelDelay: 400, keepsEvents: true, delays: [90, 10, 60] }),
      on('interrupted', { onCancel: 'interrupted', cancelDelay: 900, keepsEvents: true }),
    ],
  },
  {
    number: 8,
    symptom: 'end or error, either, on cancel',
    modes: (['end', 'interrupted', 'canceled', 'nothing'] as const).map((onCancel) =>
      on(onCancel, { onCancel, cancelDelay: 5 }),
    ),
  },
  {
    number: 9,
    symptom: 'start or end never comes',
    modes: [
      on('heard without a start', { starts: false }),
      on('never starts', { startDelay: Infinity }, { rests: [SILENT], recovers: false }),
      on('dead after a while', { deadFrom: 4000 }, { rests: [SILENT], recovers: false }),
      on('end never comes, boundaries do', { ends: false, boundaries: true }),
      on(
        'end never comes, nor boundaries',
        { ends: false, boundaries: false },
        { rests: [SILENT], recovers: false },
      ),
    ],
  },
  {
    number: 10,
    symptom: 'an utterance is collected before its end',
    modes: [
      on('every third', { losesEnd: 3 }, { rests: [INTERRUPTED] }),
      on('every one', { losesEnd: 1 }, { rests: [INTERRUPTED] }),
    ],
  },
  {
    number: 11,
    symptom: 'voiceschanged never, late, repeatedly; an empty list at first',
    modes: [
      voicesCome('never told', ({ engine, after }) => {
        after(1200, () => {
          engine.changeVoices(TWO, false);
        });
      }),
      voicesCome('late', ({ engine, after }) => {
        after(5000, () => {
          engine.changeVoices(TWO);
        });
      }),
      voicesCome('repeatedly, growing', ({ engine, after }) => {
        for (let time = 1; time <= 20; time++) {
          after(time * 300, () => {
            engine.changeVoices(time < 3 ? [ENGLISH] : TWO.slice(0, 2 + (time % 2)));
          });
        }
      }),
      voicesCome('empty for ever', () => undefined, { rests: [NO_VOICE], recovers: false }),
    ],
  },
  {
    number: 12,
    symptom: 'a listed voice is not installed; vi_VN and three-letter tags; lang must be set too',
    modes: [
      on('one is missing', { deadVoices: { vi: 'language-unavailable' } }, { voices: TWO }),
      on('one is silent', { deadVoices: { vi: 'nothing' } }, { voices: TWO }),
      on(
        'all are missing',
        { deadVoices: { vi: 'voice-unavailable' } },
        { rests: [NO_VOICE], recovers: false },
      ),
      { name: 'vi_VN', tag: (lang) => lang.replace('-', '_') },
      { name: 'vie', tag: (lang) => lang.replace(/^vi\b/, 'vie') },
    ],
  },
  {
    number: 13,
    symptom: 'every voice is default; dead ones are listed; names are localised',
    modes: [
      on(
        'one name for all, the first dead',
        { deadVoices: { vi: 'nothing' } },
        {
          voices: [ENGLISH, VIETNAMESE, { ...OTHER_VIETNAMESE, name: VIETNAMESE.name }],
        },
      ),
      on('the first fails', { deadVoices: { vi: 'synthesis-failed' } }, { voices: TWO }),
    ],
  },
  {
    number: 14,
    symptom: 'no boundaries, or wrong ones',
    modes: [
      on('none', { boundaries: false }),
      on('always 0', { boundaries: true, boundaryAt: () => 0 }),
      on('bytes', { boundaries: true, boundaryAt: bytesBefore }),
      on('behind the text', { boundaries: true, boundaryAt: (index) => index + 500 }),
      on('twice', { boundaries: true, twice: true }),
      on('late', { boundaries: true, delays: [0, 120, 40, 200] }),
    ],
  },
  {
    number: 15,
    symptom: '&, < and > cut the speech short',
    modes: [on('Windows', { cutsAt: /[&<>]/ })],
  },
  {
    number: 16,
    symptom: 'not-allowed without a gesture',
    modes: [
      on('voices are there', { needsGesture: true }),
      on(
        'voices come later',
        { needsGesture: true },
        {
          voices: [],
          happens: ({ engine, after }) => {
            after(700, () => {
              engine.changeVoices(TWO);
            });
          },
          rests: ['trouble: not-allowed'],
        },
      ),
    ],
  },
  { number: 17, symptom: 'each kind of error', modes: ERROR_MODES },
  {
    number: 18,
    symptom: 'a long text is refused',
    modes: [
      on('more than 32,767 characters', { mostCharacters: 32_767 }),
      on('more than 4,096 bytes', { mostBytes: 4096 }),
      on('more than 120 bytes', { mostBytes: 120 }),
    ],
  },
  {
    number: 19,
    symptom: 'speech goes on after the page is left',
    modes: [
      {
        name: 'left and frozen',
        happens: ({ player, after, freeze }) => {
          after(1000, () => {
            player.pause('left');
            freeze(5000);
          });
        },
        rests: ['paused: left'],
      },
    ],
  },
  {
    number: 20,
    symptom: 'another tab cancels ours',
    modes: (['interrupted', 'canceled', 'end', 'nothing'] as const).map((tells) =>
      taken(`told as ${tells}`, tells, { at: 1300, holds: 4000 }),
    ),
  },
  {
    number: 21,
    symptom: 'the screen goes off and speech stops',
    modes: [
      {
        name: 'nothing is told',
        happens: ({ engine, after, freeze }) => {
          after(1100, () => {
            engine.interrupt({ tells: 'nothing' });
            freeze(11_000);
          });
        },
        rests: [INTERRUPTED],
      },
    ],
  },
  {
    number: 22,
    symptom: 'a change of rate or voice while speaking is undefined',
    modes: [on('it kills', { diesOfChange: true }, { voices: TWO })],
  },
  {
    number: 23,
    symptom: 'an online voice fails',
    modes: [
      on('always', { deadVoices: { online: 'network' } }, { voices: [ONLINE, VIETNAMESE] }),
      {
        name: 'in the middle',
        get behaviour(): Partial<Behaviour> {
          return { errors: ['network'], errorAfter: 700 };
        },
        voices: [ONLINE, VIETNAMESE],
      },
      {
        name: 'once, and there is no other',
        get behaviour(): Partial<Behaviour> {
          return { errors: ['network'] };
        },
        voices: [ONLINE],
        rests: ['trouble: network'],
      },
    ],
  },
  {
    number: 24,
    symptom: '13,362 voices, 300 of them Vietnamese variants',
    modes: [{ name: 'speech-dispatcher with eSpeak', voices: THOUSANDS }],
  },
  {
    number: 25,
    symptom: 'another program cancels our speech, with or without an event',
    modes: [
      ...(['interrupted', 'canceled', 'end', 'nothing'] as const).map((tells) =>
        taken(`told as ${tells}`, tells),
      ),
      taken('Chromium on Linux, stuck', 'canceled', { behaviour: { stuckByOthers: true } }),
    ],
  },
  {
    number: 26,
    symptom: 'our utterance makes the screen reader wait, and its message ours',
    modes: [
      {
        name: 'a message every 3 s',
        voices: [{ ...VIETNAMESE, sharesQueue: true }],
        happens: ({ engine, after }) => {
          for (let time = 1; time <= 10; time++) {
            after(time * 3000, () => {
              engine.hold(800);
            });
          }
        },
      },
      {
        name: 'a message of 5.8 s',
        voices: [{ ...VIETNAMESE, sharesQueue: true }],
        happens: ({ engine, after }) => {
          after(500, () => {
            engine.hold(5800);
          });
        },
      },
    ],
  },
];
