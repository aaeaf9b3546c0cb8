import fc from 'fast-check';
import type { Player } from '../player.ts';
import type { Place } from '../state.ts';
import type { Step } from '../steps.ts';
import type { Behaviour } from './behaviour.ts';
import { FAULTS } from './faults.ts';
import type { Mode } from './mode.ts';
import { tellsAnything, World } from './world.ts';

/** Something that a citizen presses, and where it leads from a place in so many sentences; null: nowhere else. */
interface Command {
  readonly name: string;
  readonly press: (player: Player) => void;
  readonly leads?: (place: Place, sentences: number) => Place;
}

/** One whole story: an article, a device with its faults, and what is pressed when. */
export interface Story {
  readonly article: readonly (readonly number[])[];
  readonly device: Partial<Behaviour>;
  readonly faults: readonly Mode[];
  readonly through: 'contract' | 'browser';
  readonly steps: readonly { readonly command: Command; readonly wait: number }[];
}

/** So often play is pressed again where reading came to rest. */
const PATIENCE = 60;

const command = (
  name: string,
  press: Command['press'],
  leads?: NonNullable<Command['leads']>,
): Command => ({ name, press, ...(leads ? { leads } : {}) });

const step = (direction: 'next' | 'previous', by: Step, leads?: Command['leads']): Command =>
  command(
    `${direction} ${by}`,
    (player) => {
      player[direction](by);
    },
    leads,
  );

const COMMANDS: readonly Command[] = [
  command('play', (player) => {
    player.play();
  }),
  command('pause', (player) => {
    player.pause();
  }),
  command(
    'stop',
    (player) => {
      player.stop();
    },
    () => ({ sentence: 0, word: 0 }),
  ),
  command(
    'repeat',
    (player) => {
      player.repeat();
    },
    ({ sentence }) => ({ sentence, word: 0 }),
  ),
  step('next', 'sentence', (place, sentences) =>
    place.sentence + 1 < sentences ? { sentence: place.sentence + 1, word: 0 } : place,
  ),
  step('previous', 'sentence', (place) =>
    place.sentence > 0 ? { sentence: place.sentence - 1, word: 0 } : place,
  ),
  step('next', 'paragraph'),
  step('previous', 'paragraph'),
  step('next', 'heading'),
];

const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...COMMANDS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0.5, 1, 1.5, 3).map((rate) =>
      command(`rate ${String(rate)}`, (player) => {
        player.adjust({ rate });
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, 3).map((pauses) =>
      command(`pauses ${String(pauses)}`, (player) => {
        player.adjust({ pauses });
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(2).map((index) =>
      command('voice', (player) => {
        player.setVoice(player.voices[index]?.id ?? 'unknown');
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(3).map((sentence) =>
      command(
        `seek ${String(sentence)}`,
        (player) => {
          player.seek({ sentence, word: 0 });
        },
        (place, sentences) => (sentence < sentences ? { sentence, word: 0 } : place),
      ),
    ),
  },
);

const articles = fc.array(
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 40, max: 90 }) },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 3 },
);

const devices = fc.record({
  startDelay: fc.constantFrom(0, 20, 140, 1000),
  perSyllable: fc.constantFrom(90, 200, 245, 400),
  boundaries: fc.boolean(),
  onCancel: fc.constantFrom('end' as const, 'interrupted' as const, 'nothing' as const),
  cancelDelay: fc.constantFrom(0, 30, 400),
});

const MODES: readonly Mode[] = FAULTS.flatMap(({ number, modes }) =>
  modes.map(
    (mode) => Object.create(mode, { name: { value: `${String(number)} ${mode.name}` } }) as Mode,
  ),
);

/** Stories with up to three faults at once. */
export const stories: fc.Arbitrary<Story> = fc
  .record({
    article: articles,
    device: devices,
    faults: fc.array(fc.constantFrom(...MODES), { maxLength: 3 }),
    through: fc.constantFrom('contract' as const, 'browser' as const),
    steps: fc.array(fc.record({ command: commands, wait: fc.integer({ min: 0, max: 1500 }) }), {
      maxLength: 20,
    }),
  })
  .filter(({ faults, device }) => tellsAnything(faults, device));

/**
 * Plays a story and lets it go on to its end. Where reading comes to rest on the way there must be a
 * reason that its faults give, and pressing play must help unless one of them lets nothing help.
 *
 * @throws at the first breach, with everything that was pressed and heard
 */
export function live({ article, device, faults, through, steps }: Story): void {
  const world = new World({ modes: faults, device, article, through });
  const sentences = article.flat().length;
  const press = ({ name, press: run, leads }: Command): void => {
    world.press(name, run, leads && ((place) => leads(place, sentences)));
  };
  for (const { command: pressed, wait } of steps) {
    press(pressed);
    world.pass(wait);
  }
  const [play] = COMMANDS;
  if (!play) return;
  press(play);
  const rests = faults.flatMap((mode) => mode.rests ?? []);
  let settled = world.settle();
  for (let presses = 0; settled !== 'finished' && presses < PATIENCE; presses++) {
    if (settled === 'idle' || (faults.length < 2 && !rests.includes(settled)))
      throw new Error(`came to rest: ${settled}\n${world.story()}`);
    press(play);
    settled = world.settle();
  }
  const recovers = !world.hopeless && faults.every((mode) => mode.recovers ?? true);
  if (recovers && settled !== 'finished')
    throw new Error(`never finished: ${settled}\n${world.story()}`);
  if (world.nativePauses > 0) throw new Error('the browser was asked to pause');
}

/** The story in a few lines. */
export function telling({ article, device, faults, through, steps }: Story): string {
  return JSON.stringify({
    article,
    device,
    through,
    faults: faults.map(({ name }) => name),
    steps: steps.map(({ command: { name }, wait }) => `${name}, ${String(wait)} ms`),
  });
}
