import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PackList } from '../speech/index.ts';
import { cutEspeak, DIALECTS } from './cut-espeak.ts';
import { sourceOffer } from './source-offer.ts';

/** Where eSpeak NG comes from: an npm package that is installed by whoever wants the voice. */
export const ESPEAK_PACKAGE = '@echogarden/espeak-ng-emscripten';

/** The package with eSpeak NG is not installed. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The folder of the installed eSpeak NG: beside this package, or in the project that the command is run in.
 *
 * @throws NotInstalledError
 */
export function findEspeak(): string {
  for (const from of [import.meta.filename, path.join(process.cwd(), 'package.json')]) {
    try {
      return path.dirname(createRequire(from).resolve(ESPEAK_PACKAGE));
    } catch {
      // The other place is tried.
    }
  }
  throw new NotInstalledError(ESPEAK_PACKAGE);
}

const SOUND_WORKER = 'sound-worker';

/** A worker as the library's build made it, or made from its source where there is no build. */
function workerScript(name: string): string {
  const folder = path.join(import.meta.dirname, '../speech/espeak');
  const built = path.join(folder, `${name}.js`);
  if (existsSync(built)) return readFileSync(built, 'utf8');
  return module.stripTypeScriptTypes(readFileSync(path.join(folder, `${name}.ts`), 'utf8'));
}

const brotliLength = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
    .length;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function listOf(loaded: ReadonlyMap<string, Uint8Array>): PackList {
  const files = Object.fromEntries(
    [...loaded].map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]),
  );
  const all = [...loaded.values()];
  return {
    version: sha256(bytesOf(JSON.stringify(files))).slice(0, 16),
    bytes: all.reduce((sum, bytes) => sum + bytes.length, 0),
    compressed: all.reduce((sum, bytes) => sum + brotliLength(bytes), 0),
    dialects: DIALECTS,
    soundWorker: `${SOUND_WORKER}.js`,
    files,
  };
}

/**
 * The files of the voice pack by name, made from the installed eSpeak NG: what the page loads
 * (`espeak-ng.js`, `espeak-ng.data`, `worker.js`), their list, the service worker for media keys (`sound-worker.js`),
 * and the papers that GPL-3.0 §6 asks for.
 *
 * @throws NotInstalledError when the package is not there
 * @throws UnknownBuildError when its build cannot be cut
 */
export function voicePack(): Map<string, Uint8Array> {
  const folder = findEspeak();
  const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const { version } = JSON.parse(text('package.json')) as { version: string };
  const cut = cutEspeak(text('espeak-ng.js'), readFileSync(path.join(folder, 'espeak-ng.data')));
  const loaded = new Map<string, Uint8Array>([
    ['espeak-ng.js', bytesOf(cut.script)],
    ['espeak-ng.data', cut.data],
    ['worker.js', bytesOf(workerScript('worker'))],
  ]);
  return new Map<string, Uint8Array>([
    ...loaded,
    ['pack.json', bytesOf(`${JSON.stringify(listOf(loaded), null, 2)}\n`)],
    [`${SOUND_WORKER}.js`, bytesOf(workerScript(SOUND_WORKER))],
    ['COPYING', bytesOf(text('COPYING'))],
    ['SOURCE.md', bytesOf(sourceOffer(ESPEAK_PACKAGE, version))],
  ]);
}
