import { ContextConsumer, ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { applyDisplay, Settings } from '../src/settings/index.ts';
import { listeningContext, settingsContext } from './contexts.ts';
import { Listening } from './listening.ts';

/** What the root of each document provides to the elements of the page, until it is withdrawn. */
export const provided = new WeakMap<Document, Provided>();

interface Provided {
  readonly settings: ContextProvider<typeof settingsContext>;
  readonly listening: ContextProvider<typeof listeningContext>;
}

/** A page needs no element of ours around its own: its root provides, unless something nearer does. */
function provideOnce(page: Document): void {
  if (provided.has(page)) return;
  const root = page.documentElement;
  const settings = new Settings();
  applyDisplay(settings, root);
  const listening = new Listening(page, settings);
  provided.set(page, {
    settings: new ContextProvider(root, { context: settingsContext, initialValue: settings }),
    listening: new ContextProvider(root, { context: listeningContext, initialValue: listening }),
  });
}

/** Gives an element the page's listening and settings, and renders it anew when either changes. */
export class Shared implements ReactiveController {
  listening: Listening | null = null;
  settings: Settings | null = null;
  readonly host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.host = host;
    // Before the consumers, which ask when the host is connected.
    host.addController(this);
    new ContextConsumer(host, {
      context: listeningContext,
      callback: (listening) => {
        this.listening = this.#follow(this.listening, listening);
      },
    });
    new ContextConsumer(host, {
      context: settingsContext,
      callback: (settings) => {
        this.settings = this.#follow(this.settings, settings);
      },
    });
  }

  hostConnected(): void {
    provideOnce(this.host.ownerDocument);
  }

  hostDisconnected(): void {
    this.listening = this.#follow(this.listening, null);
    this.settings = this.#follow(this.settings, null);
  }

  #follow<State extends EventTarget | null>(before: State, now: State): State {
    before?.removeEventListener('change', this.#update);
    now?.addEventListener('change', this.#update);
    this.host.requestUpdate();
    return now;
  }

  readonly #update = (): void => {
    this.host.requestUpdate();
  };
}
