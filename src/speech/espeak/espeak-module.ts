/** An event of eSpeak's (speak_lib.h, `espeak_EVENT`). */
export interface EspeakEvent {
  readonly type: string;
  /** The number of the word's first character, from 1. */
  readonly text_position: number;
  /** Milliseconds from the first sample. */
  readonly audio_position: number;
}

/** The part of eSpeak's interface that is used. */
export interface Espeak {
  set_voice(name: string): number;
  set_rate(wordsPerMinute: number): void;
  set_pitch(pitch: number): void;
  get_samplerate(): number;
  /** Calls back with each piece of sound; anything true as the answer ends the work. */
  synthesize(text: string, take: (pcm: Int16Array, events: EspeakEvent[]) => boolean): void;
}

/** What `espeak-ng.js` is as a module. */
export interface EspeakModule {
  default(options: { getPreloadedPackage(): ArrayBuffer }): Promise<{
    eSpeakNGWorker: new () => Espeak;
  }>;
}
