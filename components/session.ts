import { loadSentenceAt } from '../src/reading/index.ts';
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
import { rehearsal } from '../src/vietnamese/index.ts';
import { Bookmark } from './bookmark.ts';
import { Highlighter } from './highlighter.ts';
import { inSlices } from './in-slices.ts';
import { mannerOf, type ListeningState } from './listening-state.ts';
import { OpenText } from './open-text.ts';
import type { VoiceOffer } from './voice-offer.ts';
import { WakeLock } from './wake-lock.ts';

// Here, so that all that listening needs is one file.
export { builtInVoice, createWebSpeechEngine } from '../src/speech/index.ts';

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
  readonly #changed: () => void;
  readonly #engines: EngineGroup;
  readonly #player: Player;
  readonly #highlighter: Highlighter;
  readonly #tab = new OneTab(() => {
    this.#player.pause('other-tab');
  });
  readonly #wakeLock: WakeLock;
  readonly #bookmark: Bookmark;
  readonly #text: OpenText;
  /** Why nothing can be spoken at all. */
  #trouble: Trouble | null = null;
  /** The article that is being opened, while something for it is loaded. */
  #opening: Promise<void> | undefined;
  #speaks: boolean;
  #rehearsed = false;

  constructor(options: SessionOptions) {
    const { page, settings, places, engine } = options;
    this.#options = options;
    this.#changed = options.changed;
    this.#speaks = engine !== null;
    this.#engines = new EngineGroup(...(engine ? [engine] : []));
    this.#player = new Player({
      engine: this.#engines,
      ...mannerOf(settings),
      voice: settings.get('voice'),
      localOnly: settings.get('localOnly'),
    });
    this.#text = new OpenText({
      page,
      settings,
      player: this.#player,
      counted: this.#changed,
      renewed: () => {
        this.#highlighter.show(this.#player.script, this.#player.state);
      },
    });
    this.#highlighter = new Highlighter(page, () => settings.get('follow'));
    this.#wakeLock = new WakeLock(page);
    this.#bookmark = new Bookmark(places);
    this.#player.addEventListener('change', this.#onChange);
    settings.addEventListener('change', this.#onSettings);
    // Asked for early: browsers list their voices only when they have been asked once.
    this.#engines.voices();
    this.#engines.isListing = true;
    this.#useStoredVoice()
      .catch(() => undefined)
      .then(() => (this.#engines.isListing = false));
  }

  get state(): SessionState {
    const { script, state, timeLeft, voices } = this.#player;
    const phase = this.#trouble ? 'trouble' : this.#opening ? 'starting' : phaseOf(state);
    return {
      phase,
      trouble: this.#trouble ?? state.trouble,
      pauseReason: state.pauseReason,
      article: this.#text.article,
      isItem: this.#text.isItem,
      position: phase === 'idle' || phase === 'finished' ? 0 : state.place.sentence + 1,
      total: script?.complete ? script.known : null,
      timeLeft,
      ...mannerOf(this.#options.settings),
      voice: state.voice,
      voices,
      offer: this.#options.offer?.state ?? null,
    };
  }

  /** Runs once, in idle moments, what the first sentence of an article will need: browsers compile it then. */
  rehearse(article: string): void {
    if (this.#rehearsed) return;
    this.#rehearsed = true;
    inSlices(rehearsal(), () => {
      this.#text.rehearse(article);
    });
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
      loadSentenceAt().then((sentenceAt) => {
        const { script } = this.#player;
        const sentence = script && sentenceAt(script, node, offset);
        if (sentence !== null) this.#player.seek({ sentence, word: 0 });
        this.#play();
      }, this.#notLoaded);
    });
  }

  /** Reads one thing of the page; the place in the article is kept. */
  readItem(target: Element | Range): void {
    this.#player.pause();
    this.#trouble = null;
    this.#text.openItem(target).then(() => {
      this.#play();
    }, this.#notLoaded);
  }

  pause(reason: 'citizen' | 'left'): void {
    this.#opening = undefined;
    this.#player.pause(reason);
  }

  stop(): void {
    this.#trouble = null;
    this.#opening = undefined;
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
    const isOpen = article === this.#text.article && !this.#text.isItem;
    if (isOpen && (intent !== 'stop' || trouble)) {
      then(false);
      return;
    }
    this.#trouble = null;
    this.#bookmark.open(this.#options.page, article);
    const opening = this.#text.openArticle(article);
    this.#opening = opening;
    if (!opening) {
      then(true);
      return;
    }
    this.#changed();
    opening.then(() => {
      // The citizen may have pressed Stop meanwhile.
      if (this.#opening !== opening) return;
      this.#opening = undefined;
      then(true);
    }, this.#notLoaded);
  }

  readonly #notLoaded = (): void => {
    this.#opening = undefined;
    this.#trouble = 'not-loaded';
    this.#changed();
  };

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

  readonly #onChange = (): void => {
    const { script, state } = this.#player;
    this.#highlighter.show(script, state);
    this.#wakeLock.hold(state.intent === 'play');
    const { article, isItem } = this.#text;
    if (!isItem) this.#bookmark.follow(script, state);
    this.#text.follow();
    this.#changed();
    if (state.finished && article && !isItem) this.#options.finished(article);
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
    this.#text.follow();
  };
}

/** Ids of the portal's own voices begin so. */
const OWN_VOICE = 'tro-nang:';
