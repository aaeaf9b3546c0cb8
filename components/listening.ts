import { Places, type Settings } from '../src/settings/index.ts';
import type { Step } from '../src/speech/index.ts';
import { mannerOf, type ListeningState } from './listening-state.ts';
import { loadReading, type ReadingParts } from './reading-parts.ts';
import type { Point, Session } from './session.ts';

/** Whose voice a portal offers, and how the heavy parts are had; both replaced in tests. */
export interface ListeningOptions {
  readonly load?: () => Promise<ReadingParts>;
  readonly places?: Places;
}

/**
 * The one reader of a page, shared through `listeningContext`. Dispatches `change` when its state
 * does. What reading needs is loaded when it is first asked for. Commands never throw: what goes
 * wrong is told by `state.trouble`.
 */
export class Listening extends EventTarget {
  readonly #document: Document;
  readonly #settings: Settings;
  readonly #places: Places;
  readonly #load: () => Promise<ReadingParts>;
  readonly #offered: string[] = [];
  /** To be aborted when nothing of ours is left on the page. */
  readonly leave = new AbortController();
  #voiceAddress: string | null = null;
  #session: Session | null = null;
  #loading: Promise<Session> | null = null;
  /** True while the citizen has asked to listen and the parts are still being loaded. */
  #waiting = false;
  /** The parts could not be loaded. */
  #notLoaded = false;

  constructor(page: Document, settings: Settings, options: ListeningOptions = {}) {
    super();
    this.#document = page;
    this.#settings = settings;
    this.#load = options.load ?? loadReading;
    this.#places = options.places ?? new Places();
    // Speech would go on after the page is left (Chromium on reload, WebKit in the page cache).
    page.defaultView?.addEventListener('pagehide', this);
  }

  /** The page is being left. */
  handleEvent(): void {
    this.#session?.pause('left');
  }

  get state(): ListeningState {
    const state = { ...this.#restingState(), ...this.#session?.state };
    const article = state.article ?? this.#offered[0] ?? null;
    const phase = this.#waiting ? 'starting' : this.#notLoaded ? 'trouble' : state.phase;
    const rests = state.position === 0 && phase !== 'starting' && article !== null;
    return {
      ...state,
      phase,
      trouble: this.#notLoaded ? 'not-loaded' : state.trouble,
      article,
      saved: rests ? this.#places.get(this.#places.addressOf(this.#document, article)) : null,
    };
  }

  /** Names an article of the page that can be read. Returns the way to take it back. */
  offer(article: string): () => void {
    this.#offered.push(article);
    this.#changed();
    return () => {
      this.#offered.splice(this.#offered.indexOf(article), 1);
      if (this.#session?.state.article === article) this.stop();
      this.#changed();
    };
  }

  /** Names the address of a voice of the portal's own, for devices that have none. */
  offerVoice(address: string): void {
    this.#voiceAddress = address;
  }

  /** Loads what reading needs, without a sound; to be called when the citizen is about to press. */
  prepare(): void {
    const { article } = this.state;
    this.#ready().then(
      (session) => {
        if (article !== null) session.rehearse(article);
      },
      () => undefined,
    );
  }

  /** Starts reading an article, or goes on where its reading rested, in this visit or an earlier one. */
  listen(article = this.state.article): void {
    if (article !== null) this.#ask((session) => session.read(article));
  }

  /** Reads an article from its first sentence. */
  listenFromStart(article = this.state.article): void {
    if (article !== null) this.#ask((session) => session.readFromStart(article));
  }

  /** Reads an article from a point of the page on. */
  listenFrom(point: Point, article = this.state.article): void {
    if (article !== null) this.#ask((session) => session.readFrom(article, point));
  }

  /** Reads one thing of the page, or a selection; the place in the article is kept. */
  listenTo(target: Element | Range): void {
    this.#ask((session) => session.readItem(target));
  }

  /** Loads the voice that the portal offers, then reads with it. */
  getVoice(): void {
    this.#session?.getVoice().catch(() => undefined);
  }

  /** Takes another voice, because nobody hears this one. */
  refuseVoice(): void {
    this.#session?.refuseVoice();
  }

  /** Forgets where the reading of this page's article rested, or of every article. */
  forgetPlaces(which: 'this' | 'all'): void {
    const { article } = this.state;
    if (which === 'all') this.#places.forget();
    else if (article !== null) this.#places.forget(this.#places.addressOf(this.#document, article));
    this.#changed();
  }

  pause(): void {
    this.#settle();
    this.#session?.pause('citizen');
  }

  stop(): void {
    this.#settle();
    this.#session?.stop();
  }

  next(step: Step): void {
    this.#session?.next(step);
  }

  previous(step: Step): void {
    this.#session?.previous(step);
  }

  repeat(): void {
    this.#session?.repeat();
  }

  #restingState(): ListeningState {
    return {
      phase: 'idle',
      trouble: null,
      pauseReason: null,
      article: null,
      isItem: false,
      position: 0,
      total: null,
      timeLeft: null,
      saved: null,
      ...mannerOf(this.#settings),
      voice: null,
      voices: [],
      offer: null,
    };
  }

  /** At once where the parts are there: on some systems only a press of the citizen's may start speech. */
  #ask(command: (session: Session) => void): void {
    if (this.#session) {
      this.#settle();
      command(this.#session);
      return;
    }
    if (this.#waiting) return;
    this.#waiting = true;
    this.#notLoaded = false;
    this.#changed();
    this.#ready().then(
      (session) => {
        // The citizen may have pressed Stop meanwhile.
        if (!this.#waiting) return;
        this.#settle();
        command(session);
      },
      () => {
        this.#notLoaded = this.#waiting;
        this.#waiting = false;
        this.#changed();
      },
    );
  }

  #ready(): Promise<Session> {
    this.#loading ??= this.#open().catch((error: unknown) => {
      // The next press tries again.
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #open(): Promise<Session> {
    const parts = await this.#load();
    this.#session = new parts.Session({
      page: this.#document,
      settings: this.#settings,
      places: this.#places,
      engine: parts.createEngine(),
      offer: this.#voiceAddress === null ? null : await parts.offerVoice(this.#voiceAddress, this),
      changed: this.#changed,
      finished: this.#onFinished,
    });
    // Its voices are known now.
    this.#changed();
    return this.#session;
  }

  #settle(): void {
    this.#waiting = false;
    this.#notLoaded = false;
    this.#changed();
  }

  readonly #onFinished = (article: string): void => {
    const next = this.#offered[this.#offered.indexOf(article) + 1];
    if (next !== undefined && this.#settings.get('readOn')) this.listen(next);
  };

  readonly #changed = (): void => {
    this.dispatchEvent(new Event('change'));
  };
}
