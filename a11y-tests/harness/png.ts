import { inflateSync } from 'node:zlib';

/** Pixels row by row, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const SIGNATURE = 8;

/**
 * Decodes what browsers write: PNG with 8 bits a channel, true colour, with or without alpha, not
 * interlaced (W3C PNG, third edition). @throws for any other
 */
export function decodePng(file: Buffer): Pixels {
  const parts: Buffer[] = [];
  let header: Buffer | undefined;
  for (let at = SIGNATURE; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const channels = { 2: 3, 6: 4 }[header?.[9] ?? -1];
  if (!header || !channels || header[8] !== 8 || header[12] !== 0)
    throw new Error('This is not a PNG of 8 bits in true colour without interlace');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return { width, height, data: channels === 4 ? rows : withAlpha(rows) };
}

function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const row = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? out[row + x - channels]! : 0;
      const up = y > 0 ? out[row + x - stride]! : 0;
      const corner = x >= channels && y > 0 ? out[row + x - stride - channels]! : 0;
      out[row + x] = raw[y * (stride + 1) + 1 + x]! + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function withAlpha(rgb: Uint8Array): Uint8Array {
  const out = new Uint8Array((rgb.length / 3) * 4);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    out.set(rgb.subarray(from, from + 3), to);
    out[to + 3] = 255;
  }
  return out;
}
