import { expect } from '@open-wc/testing';
import { FAULTS } from './fake/faults.ts';
import type { Mode } from './fake/mode.ts';
import { SCENARIOS, type Scenario } from './fake/scenarios.ts';
import { World } from './fake/world.ts';

/** A voice as fast as the player guesses at first, so that a device without boundaries can be followed. */
const DEVICE = { perSyllable: 245 };
/** As often as this the citizen presses play again where reading came to rest. */
const PATIENCE = 20;

/** Runs a scenario to its end; where the player rests it must say why, and a press must help if anything can. */
function run(mode: Mode, scenario: Scenario, through: 'contract' | 'browser', boundaries: boolean) {
  const { article } = scenario;
  const device = { ...DEVICE, boundaries };
  const world = new World({ modes: [mode], article, through, device });
  scenario.run(world);
  let settled = world.settle();
  for (let presses = 0; settled !== 'finished' && presses < PATIENCE; presses++) {
    expect(settled, world.story()).to.be.oneOf(mode.rests ?? []);
    world.press('play', (player) => {
      player.play();
    });
    settled = world.settle();
  }
  if (mode.recovers ?? true) expect(settled, world.story()).to.equal('finished');
  expect(world.nativePauses).to.equal(0);
}

describe('Player on devices with faults', () => {
  it('knows all 26 of them', () => {
    expect(FAULTS.map(({ number }) => number)).to.deep.equal(
      Array.from({ length: 26 }, (_, i) => i + 1),
    );
  });

  for (const { number, symptom, modes } of FAULTS) {
    describe(`fault ${number}: ${symptom}`, () => {
      for (const scenario of SCENARIOS) {
        it(scenario.name, () => {
          for (const mode of modes) {
            for (const through of ['contract', 'browser'] as const) {
              for (const boundaries of [true, false]) {
                try {
                  run(mode, scenario, through, boundaries);
                } catch (error) {
                  const device = `${mode.name}, ${through}, ${boundaries ? 'with' : 'without'} boundaries`;
                  throw new Error(`${device}: ${(error as Error).message}`, { cause: error });
                }
              }
            }
          }
        });
      }
    });
  }
});
