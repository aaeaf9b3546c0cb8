import type { EngineEvent, Utterance, Voice } from '../engine.ts';
import type { FakeEngine } from './fake-engine.ts';

interface NativeVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** What the page makes and the browser speaks. */
class NativeUtterance {
  readonly text: string;
  voice: NativeVoice | null = null;
  lang = '';
  rate = 1;
  pitch = 1;
  volume = 1;
  onstart?: (event: object) => void;
  onboundary?: (event: object) => void;
  onend?: (event: object) => void;
  onerror?: (event: object) => void;

  constructor(text: string) {
    this.text = text;
  }
}

/** What stands in a voice's `lang` and what the browser calls it by. */
export type Tag = (lang: string) => string;

/**
 * A browser whose speech synthesis is a fake engine: the window that `createWebSpeechEngine` takes.
 * Native `pause` is as it is on most systems: it silences for good, and `resume` does nothing.
 */
export class FakeBrowser {
  readonly window: Window & typeof globalThis;
  /** How often the page used native `pause` or `resume`. */
  nativePauses = 0;
  readonly #engine: FakeEngine;
  readonly #tag: Tag;
  readonly #natives = new Map<Voice, NativeVoice>();
  readonly #voices = new Map<NativeVoice | null, Voice>();

  constructor(engine: FakeEngine, tag: Tag = (lang) => lang) {
    this.#engine = engine;
    this.#tag = tag;
    this.window = Object.fromEntries([
      ['speechSynthesis', this.#synthesis()],
      ['SpeechSynthesisUtterance', NativeUtterance],
    ]) as unknown as Window & typeof globalThis;
  }

  #synthesis(): EventTarget {
    const engine = this.#engine;
    const target = new EventTarget();
    engine.onVoicesChanged(() => target.dispatchEvent(new Event('voiceschanged')));
    const pause = (): void => {
      this.nativePauses++;
      engine.interrupt({ tells: 'nothing' });
    };
    Object.defineProperty(target, 'speaking', { get: () => engine.isSpeaking() });
    return Object.assign(target, {
      getVoices: () => engine.voices().map((voice) => this.#native(voice)),
      speak: (utterance: NativeUtterance) => {
        engine.speak(this.#live(utterance), (event) => {
          report(utterance, event);
        });
      },
      cancel: () => {
        engine.cancel();
      },
      pause,
      resume: pause,
    });
  }

  #native(voice: Voice): NativeVoice {
    const known = this.#natives.get(voice);
    if (known) return known;
    const { id, name, lang, local, sharesQueue } = voice;
    const native = {
      voiceURI: sharesQueue ? `urn:moz-tts:speechd:${id}` : id,
      name,
      lang: this.#tag(lang),
      localService: local,
      default: true,
    };
    this.#natives.set(voice, native);
    this.#voices.set(native, voice);
    return native;
  }

  /** The utterance as the device sees it: what the page changes later is changed here too. */
  #live(utterance: NativeUtterance): Utterance {
    return {
      text: utterance.text,
      get rate() {
        return utterance.rate;
      },
      pitch: utterance.pitch,
      volume: utterance.volume,
      voice: this.#voiceOf(utterance),
    };
  }

  /** As on Android: without `lang`, or with another one, the voice is ignored and English is heard. */
  #voiceOf({ voice, lang }: NativeUtterance): Voice {
    const asked = voice?.lang === lang ? this.#voices.get(voice) : undefined;
    return asked ?? { id: 'system', name: 'System', lang: 'en-US', local: true };
  }
}

function report(utterance: NativeUtterance, event: EngineEvent): void {
  switch (event.type) {
    case 'start':
      utterance.onstart?.({});
      break;
    case 'boundary':
      utterance.onboundary?.({ name: 'word', charIndex: event.charIndex });
      break;
    case 'end':
      utterance.onend?.({});
      break;
    case 'error':
      utterance.onerror?.({ error: event.kind });
      break;
    default:
      event satisfies never;
  }
}
