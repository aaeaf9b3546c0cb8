/** Of WAVE_FORMAT_MULAW (RFC 2361). */
const MU_LAW = 7;
const BIAS = 132;
const LOUDEST = 32_635;

/** A sample of -1 to 1 in eight bits, finer for quiet sound (ITU-T G.711, µ-law). */
export function muLaw(sample: number): number {
  const value = Math.round(sample * 32_768);
  const magnitude = Math.min(LOUDEST, Math.abs(value)) + BIAS;
  const exponent = 24 - Math.clz32(magnitude);
  const mantissa = (magnitude >> (exponent + 3)) & 15;
  return ~((value < 0 ? 128 : 0) | (exponent << 4) | mantissa) & 255;
}

/** A WAV file of one channel in µ-law, which every browser plays: a byte a sample. */
export function wavFile(samples: Float32Array, sampleRate: number): Uint8Array {
  const format = new DataView(new ArrayBuffer(18));
  format.setUint16(0, MU_LAW, true);
  format.setUint16(2, 1, true);
  format.setUint32(4, sampleRate, true);
  format.setUint32(8, sampleRate, true);
  format.setUint16(12, 1, true);
  format.setUint16(14, 8, true);
  const chunks = [
    chunk('fmt ', new Uint8Array(format.buffer)),
    chunk('fact', wholeNumber(samples.length)),
    chunk('data', Uint8Array.from(samples, muLaw)),
  ];
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE', 'latin1'), ...chunks]));
}

/** A part of a RIFF file: its name, its length, its content to an even number of bytes. */
const chunk = (name: string, content: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(name, 'latin1'),
    wholeNumber(content.length),
    content,
    new Uint8Array(content.length % 2),
  ]);

function wholeNumber(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
