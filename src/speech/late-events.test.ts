import { expect } from '@open-wc/testing';
import type { Mode } from './fake/faults.ts';
import { World } from './fake/world.ts';

function started(mode: Mode, article: number[][], rate = 1): World {
  const world = new World({
    modes: [mode],
    device: { perSyllable: 90 },
    article,
    through: 'contract',
  });
  world.press('rate', (player) => {
    player.adjust({ rate });
  });
  world.press('play', (player) => {
    player.play();
  });
  return world;
}

describe('Player where little is told, or late', () => {
  it('does not take a word for unsaid whose end is told before its start', () => {
    const mode: Mode = {
      name: 'events overtake each other',
      behaviour: { boundaries: true, delays: [90, 60, 10] },
    };
    const world = started(mode, [[10], [1], [10]], 3);
    expect(world.settle(), world.story()).to.equal('finished');
  });

  it('waits for the start of words whose end was told before it', () => {
    const mode: Mode = {
      name: 'events overtake each other, always',
      behaviour: { boundaries: false, delays: [150, 10] },
    };
    const world = started(mode, [[10], [3]], 3);
    expect(world.settle(), world.story()).to.equal('finished');
  });

  it('rests when a voice that tells nothing fell silent while the page was frozen', () => {
    const mode: Mode = {
      name: 'the screen goes off',
      behaviour: { starts: false },
      happens: ({ engine, after, freeze }) => {
        after(1100, () => {
          engine.interrupt({ tells: 'nothing' });
          freeze(11_000);
        });
      },
    };
    const world = started(mode, [[30], [5]]);
    expect(world.settle(), world.story()).to.equal('paused: interrupted');
    expect(world.engine.spoken).to.have.length(1);
  });
});
