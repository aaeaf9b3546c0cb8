import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { recordingOf, VOICE_GUIDES, type VoiceGuide } from '../locales/index.ts';
import type { Espeak, EspeakModule } from '../speech/index.ts';
import { normalize, spoken } from '../vietnamese/index.ts';
import { resample } from './resample.ts';
import { findEspeak } from './voice-pack.ts';
import { wavFile } from './wav.ts';

/** Samples a second of a recording: all that a Vietnamese consonant needs. */
const SAMPLE_RATE = 16_000;
/** Slower than an article is read: a step is done while it is heard. */
const WORDS_PER_MINUTE = 150;
/** As deep as the built-in voice speaks. */
const PITCH = 38;
/** Seconds of silence after the title and after each step. */
const PAUSE = 0.6;
const FULL_SCALE = 32_768;

/** What is said of a guide: its title, then its steps, each with its number. */
export const linesOf = ({ title, steps }: VoiceGuide): string[] =>
  [`${title()}.`, ...steps().map((step, index) => `Bước ${String(index + 1)}: ${step}`)].map(
    (line) => spoken(normalize(line)),
  );

async function openEspeak(): Promise<Espeak> {
  const folder = findEspeak();
  const address = pathToFileURL(path.join(folder, 'espeak-ng.js')).href;
  const module = (await import(/* @vite-ignore */ address)) as EspeakModule;
  // A copy with a buffer of its own.
  const data = Uint8Array.from(readFileSync(path.join(folder, 'espeak-ng.data')));
  const { eSpeakNGWorker } = await module.default({ getPreloadedPackage: () => data.buffer });
  const espeak = new eSpeakNGWorker();
  espeak.set_voice('vi');
  espeak.set_rate(WORDS_PER_MINUTE);
  espeak.set_pitch(PITCH);
  return espeak;
}

function record(espeak: Espeak, lines: readonly string[]): Uint8Array {
  const from = espeak.get_samplerate();
  const pieces: Float32Array[] = [];
  for (const line of lines) {
    espeak.synthesize(line, (pcm) => {
      pieces.push(Float32Array.from(pcm, (sample) => sample / FULL_SCALE));
      return false;
    });
    pieces.push(new Float32Array(Math.round(PAUSE * from)));
  }
  const sound = new Float32Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    sound.set(piece, at);
    at += piece.length;
  }
  return wavFile(resample(sound, from, SAMPLE_RATE), SAMPLE_RATE);
}

/**
 * The guides to voices as the built-in voice says them, by the names of their files: for whoever has no Vietnamese
 * voice yet. 16 kB a second.
 *
 * @throws NotInstalledError when eSpeak NG is not there
 */
export async function guideRecordings(): Promise<Map<string, Uint8Array>> {
  const espeak = await openEspeak();
  return new Map(VOICE_GUIDES.map((guide) => [recordingOf(guide), record(espeak, linesOf(guide))]));
}
