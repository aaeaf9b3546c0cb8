import { readFileSync, rmSync } from 'node:fs';
import type { Runtime } from './runtime.ts';
import type { Sound } from './sound.ts';

/**
 * What eSpeak NG makes of a text without speech-dispatcher, browser and sound server between.
 *
 * @param voice `vi`, or `en` for the control
 * @param pace words a minute; eSpeak NG's own is 175
 */
export function render(runtime: Runtime, voice: 'vi' | 'en', text: string, pace = 175): Sound {
  const file = runtime.path('rendering.wav');
  runtime.run('espeak-ng', ['-v', voice, '-s', String(Math.round(pace)), '-w', file, '--', text]);
  const wave = readFileSync(file);
  rmSync(file);
  // eSpeak NG writes one 44-byte header and then the samples.
  const samples = new Int16Array(
    wave.buffer.slice(wave.byteOffset + 44, wave.byteOffset + wave.length),
  );
  return { samples, startedAt: 0 };
}
