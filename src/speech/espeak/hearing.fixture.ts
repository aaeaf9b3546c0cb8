import type { Engine, EngineEvent, Utterance } from '../engine.ts';

/** An event and the time at which it came, in milliseconds since `speak`. */
export type Heard = EngineEvent & { readonly after: number };

/** A text as the engine's first voice says it, in the usual manner but for what differs. */
export function utteranceBy(
  engine: Engine,
  text: string,
  change: Partial<Utterance> = {},
): Utterance {
  const [voice] = engine.voices();
  if (!voice) throw new Error('The engine has no voice');
  return { text, voice, rate: 1, pitch: 1, volume: 1, ...change };
}

/** Says an utterance to its end. @returns what the engine told */
export function hear(engine: Engine, utterance: Utterance): Promise<Heard[]> {
  const heard: Heard[] = [];
  const begun = performance.now();
  return new Promise((resolve) => {
    engine.speak(utterance, (event) => {
      heard.push({ ...event, after: performance.now() - begun });
      if (event.type === 'end' || event.type === 'error') resolve(heard);
    });
  });
}

const BLOCK = 256;
/** Of full scale. */
const WHISPER = 0.01;
/** Seconds between two words with a comma between them, at least. */
const SILENCE = 0.06;

/** What goes to the loudspeakers of the page, sample for sample, by the clock of its audio context. */
export class Ear {
  /** The loudest sample of each block of 256, with the context time of its beginning. */
  readonly blocks: { readonly at: number; readonly peak: number }[] = [];
  context: BaseAudioContext | null = null;
  readonly #connect = AudioNode.prototype.connect;

  constructor() {
    const connect = this.#connect as (this: AudioNode, to: AudioNode) => AudioNode;
    const tap = (to: AudioNode): AudioNode => this.#tap(to.context);
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode): AudioNode {
      if (to === to.context.destination) connect.call(this, tap(to));
      return connect.call(this, to);
    } as typeof AudioNode.prototype.connect;
  }

  remove(): void {
    AudioNode.prototype.connect = this.#connect;
  }

  /** Context time of the last sound louder than a whisper. */
  get lastSound(): number {
    return this.blocks.findLast(({ peak }) => peak > WHISPER)?.at ?? -Infinity;
  }

  /** Context times at which sound begins after at least 60 ms of silence. */
  get onsets(): number[] {
    const onsets: number[] = [];
    let lastLoud = -Infinity;
    for (const { at, peak } of this.blocks) {
      if (peak < WHISPER) continue;
      if (at - lastLoud > SILENCE) onsets.push(at);
      lastLoud = at;
    }
    return onsets;
  }

  #tap(context: BaseAudioContext): AudioNode {
    this.context = context;
    const recorder = context.createScriptProcessor(BLOCK, 1, 1);
    recorder.onaudioprocess = ({ inputBuffer, playbackTime }) => {
      const samples = inputBuffer.getChannelData(0);
      // The block is handed on two blocks after it was heard.
      const at = playbackTime - (2 * BLOCK) / context.sampleRate;
      this.blocks.push({ at, peak: Math.max(...samples.map(Math.abs)) });
    };
    (this.#connect as (this: AudioNode, to: AudioNode) => AudioNode).call(
      recorder,
      context.destination,
    );
    return recorder;
  }
}
