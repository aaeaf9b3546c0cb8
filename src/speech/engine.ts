/**
 * The contract between the player and whatever makes sound. An engine speaks one utterance at a
 * time and reports what became of it; it knows nothing of sentences, articles or the page.
 *
 * There is no pause: natively it is broken or means cancel on most systems, so the player cancels
 * and later speaks again from the word it had reached.
 */
export interface Engine {
  /** The voices known now; may be empty at first and change later. */
  voices(): readonly Voice[];
  /** True while voices are on their way that are worth waiting for. */
  readonly isListing?: boolean;
  /** Calls back whenever the list may have changed. Returns the way to unsubscribe. */
  onVoicesChanged(listener: () => void): () => void;
  /**
   * Starts an utterance. Events arrive later, never before `speak` returns. Exactly one `end` or
   * `error` is promised by the contract and none by real browsers: the player keeps watch.
   */
  speak(utterance: Utterance, listener: (event: EngineEvent) => void): void;
  /** Silences at once and forgets what was asked for. Harmless when nothing is spoken. */
  cancel(): void;
  /**
   * Tells what will probably be asked for next, so that an engine that makes its sound itself can
   * make it ahead. Never heard unless it is then spoken.
   */
  prepare?(utterance: Utterance): void;
  /** Whether the engine itself claims to be speaking; left out where it cannot tell. */
  isSpeaking?(): boolean;
  /** Milliseconds that must pass between `cancel` and the next `speak`, or it may be dropped. */
  readonly cancelGap: number;
}

export interface Voice {
  /** Unique on this device (`voiceURI` in the Web Speech API). */
  readonly id: string;
  readonly name: string;
  /** BCP 47, with `-` and a two-letter language where there is one. */
  readonly lang: string;
  /** False when the text is sent to a server to be spoken. */
  readonly local: boolean;
  /**
   * True where its utterances stand in one queue with what a screen reader says, so that each makes
   * the other wait (Firefox on speech-dispatcher).
   */
  readonly sharesQueue?: boolean;
  /** True where the page makes the sound itself: nobody else can silence it, and what is told of it is so. */
  readonly isOwn?: boolean;
}

export interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is the voice's own speed; 0.5 to 3. */
  readonly rate: number;
  /** 1 is the voice's own pitch; 0 to 2. */
  readonly pitch: number;
  /** 0 to 1. */
  readonly volume: number;
}

/** The error names of the Web Speech API (§ SpeechSynthesisErrorEvent). */
export type EngineErrorKind =
  | 'canceled'
  | 'interrupted'
  | 'audio-busy'
  | 'audio-hardware'
  | 'network'
  | 'synthesis-unavailable'
  | 'synthesis-failed'
  | 'language-unavailable'
  | 'voice-unavailable'
  | 'text-too-long'
  | 'invalid-argument'
  | 'not-allowed';

export type EngineEvent =
  | { readonly type: 'start' }
  /** The voice has reached the UTF-16 offset `charIndex` of the utterance's text. */
  | { readonly type: 'boundary'; readonly charIndex: number }
  | { readonly type: 'end' }
  | { readonly type: 'error'; readonly kind: EngineErrorKind };
