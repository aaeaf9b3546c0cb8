import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resample } from './resample.ts';
import { muLaw, wavFile } from './wav.ts';

/** What a player makes of a byte (ITU-T G.711, table 2b), of 32,768. */
function heardAs(byte: number): number {
  const code = ~byte & 255;
  const magnitude = (((code & 15) << 3) + 132) * 2 ** ((code >> 4) & 7) - 132;
  return code & 128 ? -magnitude : magnitude;
}

const sine = (frequency: number, rate: number): Float32Array =>
  Float32Array.from(
    { length: rate },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * frequency * i) / rate),
  );

/** How loud a sound is away from its ends, where a filter begins and stops. */
function loudness(samples: Float32Array): number {
  const middle = samples.subarray(1000, -1000);
  return Math.sqrt(middle.reduce((sum, one) => sum + one * one, 0) / middle.length);
}

test('µ-law has the bytes that G.711 has for silence and for the loudest', () => {
  assert.deepEqual([0, 1, -1].map(muLaw), [0xff, 0x80, 0x00]);
});

test('µ-law is heard as finely as its steps are: 16 in each doubling', () => {
  for (let value = -32_600; value <= 32_600; value += 7)
    assert.ok(
      Math.abs(heardAs(muLaw(value / 32_768)) - value) <= (Math.abs(value) + 132) / 32,
      String(value),
    );
});

test('a WAV file tells its format, its rate and its lengths', () => {
  const file = Buffer.from(wavFile(new Float32Array(5), 16_000));
  const name = (at: number): string => file.toString('latin1', at, at + 4);
  assert.deepEqual([0, 8, 12, 38, 50].map(name), ['RIFF', 'WAVE', 'fmt ', 'fact', 'data']);
  assert.equal(file.readUInt32LE(4), file.length - 8);
  assert.equal(file.readUInt16LE(20), 7, 'µ-law');
  assert.equal(file.readUInt16LE(22), 1, 'one channel');
  assert.equal(file.readUInt32LE(24), 16_000);
  assert.equal(file.readUInt32LE(46), 5);
  assert.equal(file.readUInt32LE(54), 5);
  assert.deepEqual([...file.subarray(58)], [255, 255, 255, 255, 255, 0], 'an even number of bytes');
});

test('resampling keeps what the new rate can hold, and takes away what it cannot', () => {
  const [from, to] = [22_050, 16_000];
  const kept = resample(sine(1000, from), from, to);
  assert.equal(kept.length, to);
  const wanted = sine(1000, to);
  for (let i = 1000; i < to - 1000; i++)
    assert.ok(Math.abs((kept[i] ?? NaN) - (wanted[i] ?? NaN)) < 0.005, `sample ${String(i)}`);
  assert.ok(loudness(resample(sine(9500, from), from, to)) < loudness(wanted) / 100);
});
