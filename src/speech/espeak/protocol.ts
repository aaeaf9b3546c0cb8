/** What to say and how, in eSpeak's own terms. */
export interface SpeechOrder {
  readonly text: string;
  /** eSpeak's name of the voice. */
  readonly voice: string;
  /** Words a minute. */
  readonly wordsPerMinute: number;
  /** 0 to 99. */
  readonly pitch: number;
}

/** A word as eSpeak times it. */
export interface SpokenWord {
  /** Seconds from the first sample. */
  readonly at: number;
  /** Characters (code points) before it in the text. */
  readonly characters: number;
}

/** From the page to the worker. The first message is `open`; `say` is answered before the next is sent. */
export type ToWorker =
  | { readonly type: 'open'; readonly data: ArrayBuffer }
  | { readonly type: 'say'; readonly order: SpeechOrder };

/** From the worker to the page. Sound comes in pieces, then `done`. */
export type FromWorker =
  | { readonly type: 'opened'; readonly sampleRate: number }
  | {
      readonly type: 'piece';
      readonly samples: Float32Array<ArrayBuffer>;
      readonly words: readonly SpokenWord[];
    }
  | { readonly type: 'done' }
  | { readonly type: 'failed' };
