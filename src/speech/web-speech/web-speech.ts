import type { Engine, EngineErrorKind } from '../engine.ts';
import { VoiceList } from './voice-list.ts';

/** Safari drops an utterance that follows a cancellation within about 125 ms. */
const CANCEL_GAP = 150;

/**
 * The engine over the browser's own voices (Web Speech API, § SpeechSynthesis). This folder is all
 * that touches `speechSynthesis`. Its `pause` and `resume` are never used: on Linux they end
 * speech for good, on Android they cancel it.
 *
 * @returns null where the browser has no speech synthesis
 */
export function createWebSpeechEngine(scope: Window & typeof globalThis = window): Engine | null {
  if (!('speechSynthesis' in scope) || !('SpeechSynthesisUtterance' in scope)) return null;
  const { speechSynthesis, SpeechSynthesisUtterance } = scope;
  const list = new VoiceList(speechSynthesis);
  /** Chrome and WebKit collect an utterance that nobody holds, and its `end` with it. */
  const held = new Set<SpeechSynthesisUtterance>();

  return {
    cancelGap: CANCEL_GAP,

    voices: () => list.all(),

    onVoicesChanged: (listener) => list.onChange(listener),

    speak({ text, voice, rate, pitch, volume }, listener) {
      const native = list.native(voice);
      if (!native) {
        // Without its voice the browser would take one of another language.
        setTimeout(() => {
          listener({ type: 'error', kind: 'voice-unavailable' });
        });
        return;
      }
      const utterance = new SpeechSynthesisUtterance(text);
      // Android Chrome ignores a voice whose language is not set as well.
      Object.assign(utterance, { voice: native, lang: native.lang, rate, pitch, volume });
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

    isSpeaking: () => speechSynthesis.speaking,

    cancel() {
      held.clear();
      speechSynthesis.cancel();
    },
  };
}
