import type { World } from './world.ts';

/** A thing that citizens do with a reader. */
export interface Scenario {
  readonly name: string;
  readonly article: readonly (readonly number[])[];
  readonly run: (world: World) => void;
}

const SHORT = [[5], [8, 4], [9, 1, 6]];
/** A sentence of a decree, of about 190 words in one piece. */
const LONG = [[6], [190], [5]];

const wait = (world: World, ms: number): void => {
  world.pass(ms);
};
const play = (world: World): void => {
  world.press('play', (player) => {
    player.play();
  });
};

/** What a citizen does with a reader; afterwards reading is let go on to its end. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'reads to the end', article: SHORT, run: play },
  { name: 'reads a long sentence', article: LONG, run: play },
  {
    name: 'pauses and goes on',
    article: SHORT,
    run: (world) => {
      play(world);
      for (const ms of [600, 1850, 300, 2400]) {
        wait(world, ms);
        world.press('pause', (player) => {
          player.pause();
        });
        wait(world, 20_000);
        play(world);
      }
    },
  },
  {
    name: 'stops and begins anew',
    article: SHORT,
    run: (world) => {
      play(world);
      wait(world, 1700);
      world.press('stop', (player) => {
        player.stop();
      });
      wait(world, 3000);
      play(world);
    },
  },
  {
    name: 'steps forward and back',
    article: SHORT,
    run: (world) => {
      play(world);
      for (const [ms, direction, step] of [
        [700, 'next', 'sentence'],
        [500, 'previous', 'paragraph'],
        [40, 'next', 'paragraph'],
        [1500, 'previous', 'sentence'],
        [10, 'next', 'sentence'],
      ] as const) {
        wait(world, ms);
        world.press(`${direction} ${step}`, (player) => {
          player[direction](step);
        });
      }
    },
  },
  {
    name: 'changes the rate',
    article: SHORT,
    run: (world) => {
      play(world);
      for (const rate of [1.5, 0.5, 3, 1]) {
        wait(world, 900);
        world.press(`rate ${String(rate)}`, (player) => {
          player.adjust({ rate });
        });
      }
    },
  },
  {
    name: 'changes the voice',
    article: SHORT,
    run: (world) => {
      play(world);
      for (const index of [1, 0]) {
        wait(world, 1100);
        world.press('voice', (player) => {
          player.setVoice(player.voices.at(index)?.id ?? '');
        });
      }
    },
  },
  {
    name: 'presses play again and again',
    article: SHORT,
    run: (world) => {
      for (let time = 0; time < 12; time++) {
        play(world);
        wait(world, 130);
      }
    },
  },
];
