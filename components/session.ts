import { compose, sentenceAt, type Script } from '../src/reading/index.ts';
import type { Places, Settings } from '../src/settings/index.ts';
import {
  EngineGroup,
  OneTab,
  phaseOf,
  Player,
  type Engine,
  type Step,
  type Trouble,
} from '../src/speech/index.ts';
import { rehearsal, type Dialect } from '../src/vietnamese/index.ts';
import {
  articlePassages,
  itemPassages,
  loadArticleFinder,
  type Passage,
} from '../src/text/index.ts';
import { Bookmark } from './bookmark.ts';
import { dialectOf } from './dialect.ts';
import { Highlighter } from './highlighter.ts';
import { inSlices } from './in-slices.ts';
import { mannerOf, type ListeningState } from './listening-state.ts';
import { PageChanges } from './page-changes.ts';
import type { VoiceOffer } from './voice-offer.ts';
import { WakeLock } from './wake-lock.ts';

export interface SessionOptions {
  readonly page: Document;
  readonly settings: Settings;
  readonly places: Places;
  /** The browser's own voices; null where it cannot speak at all. */
  readonly engine: Engine | null;
  /** The voice that the portal offers; null where it offers none. */
  readonly offer: VoiceOffer | null;
  /** Called after every change of `state`. */
  readonly changed: () => void;
  /** Called when an article has been read to its end. */
  readonly finished: (article: string) => void;
}

/** A point of the page: a node and an offset in it, as the DOM counts. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

type SessionState = Omit<ListeningState, 'saved'>;

/**
 * The reading of a page once it has been asked for: what is read, by which voice, and what is seen
 * of it. Loaded with all that reading needs; `Listening` is what the controls know.
 */
export class Session {
  readonly #options: SessionOptions;
  readonly #engines: EngineGroup;
  readonly #player: Player;
  readonly #highlighter: Highlighter;
  readonly #tab = new OneTab(() => {
    this.#player.pause('other-tab');
  });
  readonly #wakeLock: WakeLock;
  readonly #bookmark: Bookmark;
  readonly #changes = new PageChanges(() => {
    this.#renew().catch(() => undefined);
  });
  #article: string | null = null;
  #root: Element | null = null;
  /** In whose words the script is. */
  #dialect: Dialect = 'north';
  #isItem = false;
  /** Why nothing can be spoken at all. */
  #trouble: Trouble | null = null;
  #speaks: boolean;
  #callOffCounting: () => void = () => undefined;
  #callOffRenewal: () => void = () => undefined;

  constructor(options: SessionOptions) {
    const { page, settings, places, engine } = options;
    this.#options = options;
    this.#speaks = engine !== null;
    this.#engines = new EngineGroup(...(engine ? [engine] : []));
    this.#player = new Player({
      engine: this.#engines,
      ...mannerOf(settings),
      voice: settings.get('voice'),
      localOnly: settings.get('localOnly'),
    });
    this.#highlighter = new Highlighter(page, () => settings.get('follow'));
    this.#wakeLock = new WakeLock(page);
    this.#bookmark = new Bookmark(places);
    this.#player.addEventListener('change', this.#onChange);
    settings.addEventListener('change', this.#onSettings);
    // Asked for early: browsers list their voices only when they have been asked once.
    this.#engines.voices();
    inSlices(rehearsal(), () => undefined);
    this.#useStoredVoice().catch(() => undefined);
  }

  get state(): SessionState {
    const { script, state, timeLeft, voices } = this.#player;
    const phase = this.#trouble ? 'trouble' : phaseOf(state);
    return {
      phase,
      trouble: this.#trouble ?? state.trouble,
      pauseReason: state.pauseReason,
      article: this.#article,
      isItem: this.#isItem,
      position: phase === 'idle' || phase === 'finished' ? 0 : state.place.sentence + 1,
      total: script?.complete ? script.known : null,
      timeLeft,
      ...mannerOf(this.#options.settings),
      voice: state.voice,
      voices,
      offer: this.#options.offer?.state ?? null,
    };
  }

  /** Reads an article from its beginning, or on from where it rested. */
  read(article: string): void {
    this.#begin(article, (isNew) => {
      if (isNew) this.#bookmark.restore(this.#player);
      this.#play();
    });
  }

  /** Reads an article from its first sentence, wherever it rested. */
  readFromStart(article: string): void {
    this.#begin(article, () => {
      this.#player.seek({ sentence: 0, word: 0 });
      this.#play();
    });
  }

  /** Reads an article from the sentence at a point of the page on, or from the one behind it. */
  readFrom(article: string, { node, offset }: Point): void {
    this.#begin(article, () => {
      const { script } = this.#player;
      const sentence = script && sentenceAt(script, node, offset);
      if (sentence !== null) this.#player.seek({ sentence, word: 0 });
      this.#play();
    });
  }

  /** Reads one thing of the page; the place in the article is kept. */
  readItem(target: Element | Range): void {
    this.#player.pause();
    this.#isItem = true;
    this.#load(this.#compose(itemPassages(target)));
    this.#play();
  }

  pause(reason: 'citizen' | 'left'): void {
    this.#player.pause(reason);
  }

  stop(): void {
    this.#trouble = null;
    this.#player.stop();
    this.#changed();
  }

  next(step: Step): void {
    this.#player.next(step);
  }

  previous(step: Step): void {
    this.#player.previous(step);
  }

  repeat(): void {
    this.#player.repeat();
  }

  /** Nobody hears the voice that is said to speak: another one is taken, and reading goes on with it. */
  refuseVoice(): void {
    if (this.#player.giveUpVoice()) this.#options.settings.reset('voice');
  }

  /** Loads the voice that the portal offers and reads with it; what fails is told by the state. */
  async getVoice(): Promise<void> {
    if (!(await this.#addOffered())) return;
    const best = this.#player.voices.find(({ id }) => id.startsWith(OWN_VOICE));
    if (best) this.#options.settings.set('voice', best.id);
    this.#play();
  }

  /** Takes an article to read, then goes on; with false where it was open already. Where it has a name, at once. */
  #begin(article: string, then: (isNew: boolean) => void): void {
    const { intent, trouble } = this.#player.state;
    if ((intent !== 'stop' || trouble) && article === this.#article && !this.#isItem) {
      then(false);
      return;
    }
    const { page } = this.#options;
    const open = (root: Element | null): void => {
      this.#isItem = false;
      this.#article = article;
      this.#root = root;
      this.#bookmark.open(page, article);
      this.#load(this.#composeArticle());
      then(true);
    };
    if (article !== '') open(page.getElementById(article));
    else loadArticleFinder().then((find) => open(find(page)), this.#notLoaded);
  }

  readonly #notLoaded = (): void => {
    this.#trouble = 'not-loaded';
    this.#changed();
  };

  #composeArticle(): Script {
    return this.#compose(this.#root ? articlePassages(this.#root) : []);
  }

  /** The page has changed. Without the network what was there is read on. */
  async #renew(): Promise<void> {
    const { script, state } = this.#player;
    // The next reading begins with the page as it then is.
    if (state.intent === 'stop') return;
    const { renew } = await import('./renewal.ts');
    if (script !== this.#player.script) return;
    this.#callOffCounting();
    this.#callOffRenewal();
    this.#callOffRenewal = renew(this.#player, this.#composeArticle(), () => {
      this.#count();
      this.#highlighter.show(this.#player.script, this.#player.state);
    });
  }

  #compose(passages: Iterable<Passage>): Script {
    const { state, voices } = this.#player;
    const chosen = this.#options.settings.get('voice');
    const voice = state.voice ?? voices.find(({ id }) => id === chosen) ?? voices[0];
    this.#dialect = dialectOf(voice);
    return compose(passages, {
      dialect: this.#dialect,
      speaks: (language) => this.#player.speaks(language),
    });
  }

  /** A voice of another region has begun to read: the same sentences, in its words. */
  #changeDialect(): void {
    const { script, state } = this.#player;
    const voice = state.voice ?? undefined;
    if (!script || this.#isItem || !voice || dialectOf(voice) === this.#dialect) return;
    const fresh = this.#composeArticle();
    this.#callOffRenewal();
    this.#callOffRenewal = inSlices(
      () => {
        const { known } = fresh;
        return known <= this.#player.state.place.sentence && fresh.sentence(known) !== undefined;
      },
      () => {
        if (script !== this.#player.script) return;
        this.#player.replace(fresh, this.#player.state.place.sentence);
        this.#count();
      },
    );
  }

  #load(script: Script): void {
    this.#trouble = null;
    this.#callOffRenewal();
    this.#player.load(script);
    this.#changes.watch(this.#isItem ? null : this.#root);
    this.#count();
  }

  #count(): void {
    this.#callOffCounting();
    // The rest of the article is composed in idle moments, to know how long it is.
    this.#callOffCounting = inSlices(() => this.#player.count(), this.#changed);
  }

  #play(): void {
    this.#trouble = this.#speaks ? null : 'no-speech';
    if (this.#trouble) {
      this.#changed();
      return;
    }
    this.#tab.begin();
    this.#player.play();
  }

  async #useStoredVoice(): Promise<void> {
    const { offer, settings } = this.#options;
    const chosen = settings.get('voice')?.startsWith(OWN_VOICE) ?? false;
    if (!offer || (!chosen && this.#player.voices.length > 0)) return;
    if (await offer.isStored()) await this.#addOffered();
  }

  async #addOffered(): Promise<boolean> {
    const engine = await this.#options.offer?.load();
    if (!engine) return false;
    if (!this.#engines.has(engine)) this.#engines.add(engine);
    this.#speaks = true;
    return true;
  }

  readonly #changed = (): void => {
    this.#options.changed();
  };

  readonly #onChange = (): void => {
    const { script, state } = this.#player;
    this.#highlighter.show(script, state);
    this.#wakeLock.hold(state.intent === 'play');
    if (!this.#isItem) this.#bookmark.follow(script, state);
    this.#changeDialect();
    this.#changed();
    if (state.finished && this.#article && !this.#isItem) this.#options.finished(this.#article);
  };

  /** Preferences are set in one place and take effect here, in whichever tab they were changed. */
  readonly #onSettings = (): void => {
    const { settings } = this.#options;
    const manner = mannerOf(settings);
    const { state } = this.#player;
    if (
      Object.entries(manner).some(([name, value]) => state[name as keyof typeof manner] !== value)
    )
      this.#player.adjust(manner);
    this.#player.keepLocal(settings.get('localOnly'));
    const voice = settings.get('voice');
    if (voice && voice !== state.voice?.id) this.#player.setVoice(voice);
  };
}

/** Ids of the portal's own voices begin so. */
const OWN_VOICE = 'tro-nang:';
