import type { PackFile } from './pack-list.ts';
import { VoiceNotLoadedError } from './voice-not-loaded.ts';

/**
 * All bytes of an answer.
 *
 * @param arrived told of each part, in bytes
 */
export async function readBody(
  response: Response,
  arrived: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    arrived(part.value.length);
  }
  return new Blob(parts).arrayBuffer();
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Holds a file to what the list says of it; where the page has no secure context there is no
 * SHA-256 and the length alone is compared.
 *
 * @throws VoiceNotLoadedError `damaged`
 */
export async function verify(
  bytes: ArrayBuffer,
  { bytes: length, sha256 }: PackFile,
): Promise<void> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  const same =
    bytes.byteLength === length &&
    (!subtle || hex(await subtle.digest('SHA-256', bytes)) === sha256);
  if (!same) throw new VoiceNotLoadedError('damaged');
}
