import { fixture, html, waitUntil } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { Settings } from '../../src/settings/index.ts';
import type { Voice } from '../../src/speech/index.ts';
import { FakeEngine, realClock } from '../../src/speech/fake/index.ts';
import { listeningContext, settingsContext } from '../contexts.ts';
import { Listening } from '../listening.ts';
import { loadReading } from '../reading-parts.ts';
import './reader.ts';
import type { TnReader } from './reader.ts';

/** A reader on a page with a short article, and what a test asks of it. */
export interface Setup {
  readonly settings: Settings;
  readonly reader: TnReader;
  readonly engine: FakeEngine;
  readonly article: HTMLElement;
  readonly listening: Listening;
  button(name: string): HTMLButtonElement;
  names(): string[];
  status(): string;
  live(): string;
}

export async function setUp(
  options: { voices?: Voice[]; fail?: boolean; mute?: boolean; keep?: boolean } = {},
): Promise<Setup> {
  const engine = new FakeEngine(realClock, options.voices);
  const settings = new Settings();
  settings.reset();
  // As fast as a voice may be told to speak, so that the tests need not last as long as articles.
  settings.set('rate', 3);
  if (!options.keep) localStorage.clear();
  const root = document.createElement('div');
  const listening = new Listening(document, settings, {
    load: async () => {
      if (options.fail) throw new Error('offline');
      return { ...(await loadReading()), createEngine: () => (options.mute ? null : engine) };
    },
  });
  new ContextProvider(root, { context: listeningContext, initialValue: listening }).hostConnected();
  new ContextProvider(root, { context: settingsContext, initialValue: settings }).hostConnected();
  await fixture(
    html`<div>
      <article id="bai-viet">
        <h1>Tin trong tỉnh</h1>
        <tn-reader for="bai-viet"></tn-reader>
        <p>Câu thứ nhất của bài viết này. Câu thứ hai của bài viết này.</p>
        <p>Đoạn sau có một câu nữa.</p>
      </article>
    </div>`,
    { parentNode: root },
  );
  const reader = root.querySelector('tn-reader')!;
  await reader.updateComplete;
  await reader.updateComplete;
  const buttons = () => [...reader.shadowRoot!.querySelectorAll('button')];
  return {
    reader,
    engine,
    settings,
    listening,
    article: root.querySelector('article')!,
    names: () => buttons().map((one) => one.textContent.trim()),
    button: (name) => {
      const found = buttons().find((one) => one.textContent.trim() === name);
      if (!found)
        throw new Error(
          `no button "${name}" among ${buttons().map((one) => one.textContent.trim())}`,
        );
      return found;
    },
    status: () =>
      reader.shadowRoot!.querySelector('.status')!.textContent.replace(/\s+/g, ' ').trim(),
    live: () => reader.shadowRoot!.querySelector('[role=status]')!.textContent.trim(),
  };
}

export const phaseIs = (setup: Setup, phase: string) =>
  waitUntil(() => setup.listening.state.phase === phase, `phase ${phase}`, { timeout: 5000 }).then(
    () => setup.reader.updateComplete,
  );
