// The worker of the built-in voice. It is served beside eSpeak NG and built alone: it may import types only.
import type { Espeak, EspeakEvent, EspeakModule } from './espeak-module.ts';
import type { FromWorker, SpeechOrder, SpokenWord, ToWorker } from './protocol.ts';

const FULL_SCALE = 32_768;

const tell = (message: FromWorker, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

/** The script beside this one, of the same version. Not by the address of the module, which bundlers rewrite. */
const ESPEAK_ADDRESS = new URL(`espeak-ng.js${self.location.search}`, self.location.href).href;

async function open(data: ArrayBuffer): Promise<Espeak> {
  const module = (await import(ESPEAK_ADDRESS)) as EspeakModule;
  const { eSpeakNGWorker } = await module.default({ getPreloadedPackage: () => data });
  return new eSpeakNGWorker();
}

const wordsAmong = (events: readonly EspeakEvent[]): SpokenWord[] =>
  events
    .filter(({ type }) => type === 'word')
    .map(({ text_position, audio_position }) => ({
      at: audio_position / 1000,
      characters: text_position - 1,
    }));

function say(espeak: Espeak, { text, voice, wordsPerMinute, pitch }: SpeechOrder): void {
  if (espeak.set_voice(voice) !== 0) throw new Error(`eSpeak has no voice ${voice}`);
  espeak.set_rate(wordsPerMinute);
  espeak.set_pitch(pitch);
  espeak.synthesize(text, (pcm, events) => {
    const samples = Float32Array.from(pcm, (sample) => sample / FULL_SCALE);
    tell({ type: 'piece', samples, words: wordsAmong(events) }, [samples.buffer]);
    return false;
  });
  tell({ type: 'done' });
}

let espeak: Espeak | undefined;

async function obey(message: ToWorker): Promise<void> {
  try {
    if (message.type === 'open') {
      espeak = await open(message.data);
      tell({ type: 'opened', sampleRate: espeak.get_samplerate() });
    } else if (espeak) say(espeak, message.order);
  } catch (error) {
    console.error(error);
    tell({ type: 'failed' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void obey(data));
