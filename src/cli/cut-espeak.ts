/** The part of eSpeak NG that speaks Vietnamese and English. */
export interface CutEspeak {
  readonly script: string;
  readonly data: Uint8Array;
}

/** eSpeak's names of what is kept. */
export const DIALECTS = ['vi', 'vi-VN-x-central', 'vi-VN-x-south', 'en-US'] as const;

/** Sound tables that every language needs, the two dictionaries and the rules of the dialects. */
const KEPT =
  /\/(?:phondata|phonindex|phontab|intonations|vi_dict|en_dict|lang\/aav\/vi(?:-VN-x-(?:central|south))?|lang\/gmw\/en-US)$/;
const KEPT_COUNT = 6 + DIALECTS.length;

/** Emscripten's list of the files that lie one behind the other in the data file. */
const LIST = /\{filename:"[^"]+",start:\d+,end:\d+\}(?:,\{filename:"[^"]+",start:\d+,end:\d+\})*/;
const ENTRY = /\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/g;

/** The package is not built as the cut expects: another version, perhaps. */
export class UnknownBuildError extends Error {
  override readonly name = 'UnknownBuildError';
}

/**
 * Cuts a build of eSpeak NG (Emscripten's `file_packager` layout: one data file, its list of
 * contents in the script) to Vietnamese and English. Nothing else of the script is changed.
 *
 * @throws UnknownBuildError when a file that is needed is not listed or the sizes do not agree
 */
export function cutEspeak(script: string, data: Uint8Array): CutEspeak {
  const list = LIST.exec(script)?.[0] ?? '';
  const kept = [...list.matchAll(ENTRY)].filter(([, name = '']) => KEPT.test(name));
  if (kept.length !== KEPT_COUNT) throw new UnknownBuildError('files are missing');
  const size = `remote_package_size:${String(data.length)}`;
  if (!script.includes(size)) throw new UnknownBuildError('the data is of another build');

  const parts: Uint8Array[] = [];
  let length = 0;
  const entries = kept.map(([, name = '', start, end]) => {
    const part = data.subarray(Number(start), Number(end));
    const from = length;
    parts.push(part);
    length += part.length;
    return `{filename:"${name}",start:${String(from)},end:${String(length)}}`;
  });
  return {
    script: script
      .replace(list, () => entries.join(','))
      .replace(size, `remote_package_size:${String(length)}`),
    data: Buffer.concat(parts),
  };
}
