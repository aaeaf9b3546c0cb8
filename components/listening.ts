import type { Script } from '../src/reading/index.ts';
import type { Settings } from '../src/settings/index.ts';
import type { Phase, Player, PlayerState, Step, Trouble, Voice } from '../src/speech/index.ts';
import { loadReading, type ReadingParts } from './reading-parts.ts';

/** What controls need to know; a new snapshot for every change. */
export interface ListeningState {
  readonly phase: Phase;
  readonly trouble: Trouble | null;
  /** Why reading rests, when it does. */
  readonly pauseReason: PlayerState['pauseReason'];
  /** The id of the article that is read or would be, null where the page has none. */
  readonly article: string | null;
  /** Sentence being read, from 1; 0 before reading. */
  readonly position: number;
  /** Sentences in all, null until they have been counted. */
  readonly total: number | null;
  /** 0.5 to 3; 1 is the voice's own speed. */
  readonly rate: number;
  readonly voice: Voice | null;
  /** Vietnamese voices of this device, best first; empty until reading has been loaded. */
  readonly voices: readonly Voice[];
}

/**
 * The one reader of a page, shared through `listeningContext`. Dispatches `change` when its state
 * does. What reading needs is loaded when it is first asked for. Commands never throw: what goes
 * wrong is told by `state.trouble`.
 */
export class Listening extends EventTarget {
  readonly #document: Document;
  readonly #settings: Settings;
  readonly #load: () => Promise<ReadingParts>;
  readonly #offered: string[] = [];
  #parts: ReadingParts | null = null;
  #loading: Promise<ReadingParts> | null = null;
  #player: Player | null = null;
  #article: string | null = null;
  /** True while the citizen has asked to listen and the parts are still being loaded. */
  #waiting = false;
  /** Why there is no player to ask. */
  #trouble: Trouble | null = null;
  #callOffCounting: () => void = () => undefined;

  constructor(page: Document, settings: Settings, load = loadReading) {
    super();
    this.#document = page;
    this.#settings = settings;
    this.#load = load;
    // Speech would go on after the page is left (Chromium on reload, WebKit in the page cache).
    page.defaultView?.addEventListener('pagehide', () => this.#player?.pause('left'));
  }

  get state(): ListeningState {
    const player = this.#player?.state;
    const script = this.#player?.script;
    return {
      phase: this.#phase(),
      trouble: this.#trouble ?? player?.trouble ?? null,
      pauseReason: player?.pauseReason ?? null,
      article: this.#article ?? this.#offered[0] ?? null,
      position: this.#isOpen() ? (player?.place.sentence ?? 0) + 1 : 0,
      total: script?.complete ? script.known : null,
      rate: player?.rate ?? this.#settings.get('rate'),
      voice: player?.voice ?? null,
      voices: this.#player?.voices ?? [],
    };
  }

  /** Names an article of the page that can be read. Returns the way to take it back. */
  offer(article: string): () => void {
    this.#offered.push(article);
    this.#changed();
    return () => {
      this.#offered.splice(this.#offered.indexOf(article), 1);
      if (this.#article === article) {
        this.stop();
        this.#article = null;
      }
      this.#changed();
    };
  }

  /** Loads what reading needs, without a sound; to be called when the citizen is about to press. */
  prepare(): void {
    this.#ready().catch(() => undefined);
  }

  /** Starts reading an article from its beginning, or goes on where its reading rested. */
  listen(article = this.state.article): void {
    if (article === null) return;
    if (this.#parts) {
      this.#read(this.#parts, article);
      return;
    }
    if (this.#waiting) return;
    this.#wait(true);
    this.#ready().then(
      (parts) => {
        // The citizen may have pressed Stop meanwhile.
        if (this.#waiting) this.#read(parts, article);
      },
      () => {
        if (this.#waiting) this.#fail('not-loaded');
      },
    );
  }

  pause(): void {
    this.#wait(false);
    this.#player?.pause();
  }

  stop(): void {
    this.#wait(false);
    this.#player?.stop();
  }

  next(step: Step): void {
    this.#player?.next(step);
  }

  previous(step: Step): void {
    this.#player?.previous(step);
  }

  setRate(rate: number): void {
    this.#settings.set('rate', rate);
    this.#player?.adjust({ rate });
  }

  setVoice(id: string): void {
    this.#settings.set('voice', id);
    this.#player?.setVoice(id);
  }

  #phase(): Phase {
    if (this.#waiting) return 'starting';
    if (this.#trouble) return 'trouble';
    return this.#player && this.#parts ? this.#parts.phaseOf(this.#player.state) : 'idle';
  }

  #isOpen(): boolean {
    const phase = this.#phase();
    return phase !== 'idle' && phase !== 'finished';
  }

  #ready(): Promise<ReadingParts> {
    this.#loading ??= this.#load().then(
      (parts) => (this.#parts = parts),
      (error: unknown) => {
        // The next press tries again.
        this.#loading = null;
        throw error;
      },
    );
    return this.#loading;
  }

  #read(parts: ReadingParts, article: string): void {
    const player = (this.#player ??= this.#createPlayer(parts));
    if (!player) {
      this.#fail('no-speech');
      return;
    }
    this.#wait(false);
    const begun = player.state.intent !== 'stop' && article === this.#article;
    if (!begun) {
      const root = this.#document.getElementById(article);
      this.#article = article;
      player.load(parts.compose(root ? parts.passages(root) : []));
    }
    player.play();
    if (!begun) this.#count(parts, player.script);
  }

  #createPlayer(parts: ReadingParts): Player | null {
    const engine = parts.createEngine();
    if (!engine) return null;
    const rate = this.#settings.get('rate');
    const player = new parts.Player({ engine, rate, voice: this.#settings.get('voice') });
    const highlighter = new parts.Highlighter(this.#document);
    player.addEventListener('change', () => {
      highlighter.show(player.script, player.state);
      this.#changed();
    });
    return player;
  }

  /** Composes the rest of the article in the browser's idle moments, to know how long it is. */
  #count({ inSlices }: ReadingParts, script: Script | null): void {
    this.#callOffCounting();
    if (!script) return;
    this.#callOffCounting = inSlices(
      () => script.sentence(script.known) !== undefined,
      () => this.#changed(),
    );
  }

  #wait(waiting: boolean): void {
    this.#waiting = waiting;
    this.#trouble = null;
    this.#changed();
  }

  #fail(trouble: Trouble): void {
    this.#waiting = false;
    this.#trouble = trouble;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
