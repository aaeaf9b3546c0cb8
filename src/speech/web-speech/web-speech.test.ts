import { expect } from '@open-wc/testing';
import type { EngineEvent } from '../engine.ts';
import { createWebSpeechEngine } from './index.ts';

/** A browser's speech synthesis as far as the engine uses it. */
class Synthesis extends EventTarget {
  voices = [
    { voiceURI: 'a', name: 'Android', lang: 'vi_VN', localService: true, default: false },
    { voiceURI: 'b', name: 'eSpeak', lang: 'vie', localService: true, default: false },
  ];
  reads = 0;
  spoken: Record<string, unknown>[] = [];
  cancelled = 0;
  getVoices() {
    this.reads++;
    return this.voices;
  }
  speak(utterance: Record<string, unknown>) {
    this.spoken.push(utterance);
  }
  cancel() {
    this.cancelled++;
  }
}

function setUp() {
  const speechSynthesis = new Synthesis();
  class SpeechSynthesisUtterance {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const scope = { speechSynthesis, SpeechSynthesisUtterance } as unknown as Window &
    typeof globalThis;
  return { speechSynthesis, engine: createWebSpeechEngine(scope)! };
}

describe('createWebSpeechEngine', () => {
  it('is null where the browser cannot speak', () => {
    expect(createWebSpeechEngine({} as Window & typeof globalThis)).to.equal(null);
  });

  it('tidies the tags of voices', () => {
    const { engine } = setUp();
    expect(engine.voices().map(({ id, lang }) => [id, lang])).to.deep.equal([
      ['a', 'vi-VN'],
      ['b', 'vi'],
    ]);
  });

  it('does not say of Firefox on Linux that its voices are online', () => {
    const { engine, speechSynthesis } = setUp();
    const [voice] = speechSynthesis.voices;
    const remote = { ...voice!, localService: false };
    const voiceURI = 'urn:moz-tts:speechd:Vietnamese%20(Northern)?vi';
    speechSynthesis.voices = [remote, { ...remote, voiceURI }];
    expect(engine.voices().map(({ local }) => local)).to.deep.equal([false, true]);
  });

  it('does not read a long list again for every word, but after a change', () => {
    const { engine, speechSynthesis } = setUp();
    for (let i = 0; i < 100; i++) engine.voices();
    expect(speechSynthesis.reads).to.equal(1);
    speechSynthesis.voices = speechSynthesis.voices.slice(1);
    let told = 0;
    const unsubscribe = engine.onVoicesChanged(() => told++);
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    expect(engine.voices()).to.have.length(1);
    unsubscribe();
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    expect(told).to.equal(1);
  });

  it('sets voice and language both, and tells what the browser tells', () => {
    const { engine, speechSynthesis } = setUp();
    const [voice] = engine.voices();
    const events: EngineEvent[] = [];
    engine.speak({ text: 'xin chào.', voice: voice!, rate: 1.5, pitch: 1, volume: 1 }, (event) =>
      events.push(event),
    );
    const [utterance] = speechSynthesis.spoken;
    expect(utterance).to.include({ text: 'xin chào.', lang: 'vi_VN', rate: 1.5 });
    expect(utterance!['voice']).to.equal(speechSynthesis.voices[0]);
    const fire = (name: string, event: object = {}) =>
      (utterance![name] as (event: object) => void)(event);
    fire('onstart');
    fire('onboundary', { name: 'sentence', charIndex: 0 });
    fire('onboundary', { name: 'word', charIndex: 4 });
    fire('onerror', { error: 'interrupted' });
    expect(events).to.deep.equal([
      { type: 'start' },
      { type: 'boundary', charIndex: 4 },
      { type: 'error', kind: 'interrupted' },
    ]);
    engine.cancel();
    expect(speechSynthesis.cancelled).to.equal(1);
  });

  it('never speaks without the voice that was asked for', async () => {
    const { engine, speechSynthesis } = setUp();
    const [voice] = engine.voices();
    speechSynthesis.voices = [];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    engine.voices();
    const event = await new Promise((resolve) => {
      engine.speak({ text: 'xin chào.', voice: voice!, rate: 1, pitch: 1, volume: 1 }, resolve);
    });
    expect(event).to.deep.equal({ type: 'error', kind: 'voice-unavailable' });
    expect(speechSynthesis.spoken).to.deep.equal([]);
  });
});
