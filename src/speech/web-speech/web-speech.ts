import type { Engine, EngineErrorKind, Voice } from '../engine.ts';

/** Safari drops an utterance that follows a cancellation within about 125 ms. */
const CANCEL_GAP = 150;

/**
 * The engine over the browser's own voices (Web Speech API, § SpeechSynthesis). This is the only
 * file that touches `speechSynthesis`. Its `pause` and `resume` are never used: on Linux they end
 * speech for good, on Android they cancel it.
 *
 * @returns null where the browser has no speech synthesis
 */
export function createWebSpeechEngine(scope: Window & typeof globalThis = window): Engine | null {
  if (!('speechSynthesis' in scope) || !('SpeechSynthesisUtterance' in scope)) return null;
  const { speechSynthesis, SpeechSynthesisUtterance } = scope;
  /** Chrome and WebKit collect an utterance that nobody holds, and its `end` with it. */
  const held = new Set<SpeechSynthesisUtterance>();

  return {
    cancelGap: CANCEL_GAP,

    voices: () => speechSynthesis.getVoices().map(describe),

    onVoicesChanged(listener) {
      speechSynthesis.addEventListener('voiceschanged', listener);
      return () => {
        speechSynthesis.removeEventListener('voiceschanged', listener);
      };
    },

    speak({ text, voice, rate, pitch, volume }, listener) {
      const utterance = new SpeechSynthesisUtterance(text);
      // Android Chrome ignores a voice whose language is not set as well.
      utterance.voice =
        speechSynthesis.getVoices().find((one) => one.voiceURI === voice.id) ?? null;
      utterance.lang = utterance.voice?.lang ?? voice.lang;
      Object.assign(utterance, { rate, pitch, volume });
      utterance.onstart = () => {
        listener({ type: 'start' });
      };
      utterance.onboundary = ({ name, charIndex }) => {
        if (name !== 'sentence') listener({ type: 'boundary', charIndex });
      };
      utterance.onend = () => {
        held.delete(utterance);
        listener({ type: 'end' });
      };
      utterance.onerror = ({ error }) => {
        held.delete(utterance);
        listener({ type: 'error', kind: error satisfies EngineErrorKind });
      };
      held.add(utterance);
      speechSynthesis.speak(utterance);
    },

    cancel() {
      held.clear();
      speechSynthesis.cancel();
    },
  };
}

function describe({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): Voice {
  return { id: voiceURI, name, lang: tidyLang(lang), local: localService };
}

/** Android says `vi_VN`, some engines `vie`. */
const tidyLang = (lang: string): string => lang.replace('_', '-').replace(/^vie\b/, 'vi');
