import type { Piece } from './rendering.ts';

const HEADER = 44;
const BYTES_A_SAMPLE = 2;
/** Format tag of uncompressed sound. */
const PCM = 1;
/**
 * Seconds of silence behind the sound: browsers take nothing below 5 s for media, and what plays on until the next
 * sentence keeps the media keys.
 */
const TAIL = 6;

/** Sound as a WAV file (RIFF, mono, 16 bits) with silence behind it. */
export function wavOf(pieces: readonly Piece[], sampleRate: number): ArrayBuffer {
  const length = pieces.reduce((sum, { samples }) => sum + samples.length, 0);
  const bytes = (length + TAIL * sampleRate) * BYTES_A_SAMPLE;
  const wav = new ArrayBuffer(HEADER + bytes);
  const view = new DataView(wav);
  const name = (at: number, letters: string): void => {
    for (let i = 0; i < letters.length; i++) view.setUint8(at + i, letters.charCodeAt(i));
  };
  name(0, 'RIFF');
  view.setUint32(4, wav.byteLength - 8, true);
  name(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * BYTES_A_SAMPLE, true);
  view.setUint16(32, BYTES_A_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_A_SAMPLE, true);
  name(36, 'data');
  view.setUint32(40, bytes, true);
  let at = HEADER;
  for (const { samples } of pieces) {
    for (const sample of samples) {
      view.setInt16(at, sample * 32_768, true);
      at += BYTES_A_SAMPLE;
    }
  }
  return wav;
}
