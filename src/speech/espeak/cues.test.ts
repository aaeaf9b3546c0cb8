import { expect, waitUntil } from '@open-wc/testing';
import { Cues } from './cues.ts';

const seconds = (): number => performance.now() / 1000;

describe('cues by a clock', () => {
  it('are called in their order, at their times', async () => {
    const cues = new Cues(seconds);
    const began = seconds();
    const heard: [number, number][] = [];
    for (const after of [0.03, 0.06, 0.3])
      cues.add(began + after, () => heard.push([after, seconds() - began]));
    await waitUntil(() => heard.length === 3);
    for (const [due, told] of heard) expect(told).to.be.within(due - 0.002, due + 0.1);
  });

  it('are called in time where the clock was set back for a moment', async () => {
    let back = 60;
    const cues = new Cues(() => seconds() - back);
    const began = seconds();
    let heard = 0;
    cues.add(began + 0.05, () => {
      heard = seconds() - began;
    });
    back = 0;
    await waitUntil(() => heard > 0);
    expect(heard).to.be.lessThan(0.3);
  });

  it('are called no more once they are cleared', async () => {
    const cues = new Cues(seconds);
    let heard = 0;
    cues.add(seconds() + 0.02, () => heard++);
    cues.clear();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(heard).to.equal(0);
  });
});
