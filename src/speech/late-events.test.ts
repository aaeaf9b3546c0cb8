import { expect } from '@open-wc/testing';
import { ONLINE } from './fake/fake-voices.ts';
import type { Mode } from './fake/mode.ts';
import { World } from './fake/world.ts';

function started(mode: Mode, article: number[][], { rate = 1, perSyllable = 90 } = {}): World {
  const world = new World({
    modes: [mode],
    device: { perSyllable },
    article,
    through: 'contract',
  });
  world.press('rate', (player) => {
    player.adjust({ rate });
  });
  play(world);
  return world;
}

const play = (world: World): void => {
  world.press('play', (player) => {
    player.play();
  });
};

describe('Player where little is told, or late', () => {
  it('does not take a word for unsaid whose end is told before its start', () => {
    const mode: Mode = {
      name: 'events overtake each other',
      behaviour: { boundaries: true, delays: [90, 60, 10] },
    };
    const world = started(mode, [[10], [1], [10]], { rate: 3 });
    expect(world.settle(), world.story()).to.equal('finished');
  });

  it('waits for the start of words whose end was told before it', () => {
    const mode: Mode = {
      name: 'events overtake each other, always',
      behaviour: { boundaries: false, delays: [150, 10] },
    };
    const world = started(mode, [[10], [3]], { rate: 3 });
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

  it('gives a voice less at a time where it died of more, since it is slower than it seemed', () => {
    const mode: Mode = {
      name: 'an online voice that was cut off without a word, which looked like haste',
      behaviour: { diesAfter: 15_000, claims: 'always' },
      voices: [ONLINE],
      happens: ({ engine, after }) => {
        after(1300, () => {
          engine.interrupt({ tells: 'end' });
        });
      },
    };
    const world = started(mode, [[85]], { rate: 0.5, perSyllable: 400 });
    for (let time = 0; time < 4 && world.settle() !== 'finished'; time++) play(world);
    expect(world.settle(), world.story()).to.equal('finished');
  });

  it('takes nothing for cut off that began and ended while the page was held up', () => {
    const mode: Mode = {
      name: 'the page is busy with itself',
      behaviour: { boundaries: false, startDelay: 100 },
      happens: ({ after, freeze }) => {
        after(30, () => {
          freeze(1500);
        });
      },
    };
    const world = started(mode, [[8], [10], [10]], { perSyllable: 150 });
    expect(world.settle(), world.story()).to.equal('finished');
  });
});
