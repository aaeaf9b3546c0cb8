import { expect } from '@open-wc/testing';
import { wavOf } from './media-wav.ts';

const RATE = 22_050;

describe('sound as a WAV file', () => {
  it('is what was made, and longer than browsers want media to be', async () => {
    const parts = [441, 1000].map((length, part) =>
      Float32Array.from({ length }, (_, i) => Math.round(9000 * Math.sin(i + part)) / 32_768),
    );
    const pieces = parts.map((samples) => ({ samples, words: [] }));
    const context = new OfflineAudioContext(1, 1, RATE);
    const heard = (await context.decodeAudioData(wavOf(pieces, RATE))).getChannelData(0);
    const made = parts.flatMap((samples) => [...samples]);
    // Browsers scale what is above zero by 32,767.
    const errors = made.map((sample, i) => Math.abs(sample - heard[i]!));
    expect(Math.max(...errors)).to.be.lessThan(1 / 32_767);
    expect(heard.subarray(made.length).every((sample) => sample === 0)).to.equal(true);
    expect(heard.length / RATE).to.be.greaterThan(5);
  });
});
