import type { Voice } from '../engine.ts';

/** Some browsers never tell that the list grew: it is read anew after this many milliseconds. */
const FRESH = 1000;

/**
 * The browser's voices in our terms. Reading the list is dear where eSpeak lists 13,362 of them, so
 * it is kept for a moment.
 */
export class VoiceList {
  readonly #synthesis: SpeechSynthesis;
  #natives = new Map<string, SpeechSynthesisVoice>();
  #voices: readonly Voice[] = [];
  #readAt = -Infinity;

  constructor(synthesis: SpeechSynthesis) {
    this.#synthesis = synthesis;
    // Old Safari has no events on speechSynthesis.
    synthesis.addEventListener?.('voiceschanged', () => {
      this.#voices = [];
    });
  }

  all(): readonly Voice[] {
    if (this.#voices.length === 0 || performance.now() - this.#readAt > FRESH) this.#read();
    return this.#voices;
  }

  native(voice: Voice): SpeechSynthesisVoice | null {
    return this.#natives.get(voice.id) ?? null;
  }

  onChange(listener: () => void): () => void {
    this.#synthesis.addEventListener?.('voiceschanged', listener);
    return () => {
      this.#synthesis.removeEventListener?.('voiceschanged', listener);
    };
  }

  #read(): void {
    const natives = this.#synthesis.getVoices();
    this.#readAt = performance.now();
    if (natives.length > 0 && natives.length === this.#voices.length) return;
    this.#natives = new Map(natives.map((native) => [native.voiceURI, native]));
    this.#voices = natives.map(describe);
  }
}

function describe({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): Voice {
  const dispatched = SPEECH_DISPATCHER.test(voiceURI);
  return {
    id: voiceURI,
    name,
    lang: tidyLang(lang),
    // Firefox calls every one of them remote, which would tell citizens that the article leaves their device.
    local: localService || dispatched,
    // Its utterances and a screen reader's wait for each other.
    sharesQueue: dispatched,
  };
}

/** Firefox's voices of speech-dispatcher. */
const SPEECH_DISPATCHER = /^urn:moz-tts:speechd/;

/** Android says `vi_VN`, some engines `vie`. */
const tidyLang = (lang: string): string => lang.replace('_', '-').replace(/^vie\b/, 'vi');
