import { loadFormulas, type Formulas } from '../src/math/index.ts';
import { compose, type Script } from '../src/reading/index.ts';
import type { Settings } from '../src/settings/index.ts';
import type { Player } from '../src/speech/index.ts';
import {
  articlePassages,
  loadArticleFinder,
  loadItemPassages,
  type Passage,
} from '../src/text/index.ts';
import type { Dialect } from '../src/vietnamese/index.ts';
import { dialectOf } from './dialect.ts';
import { inSlices } from './in-slices.ts';
import { PageChanges } from './page-changes.ts';

export interface OpenTextOptions {
  readonly page: Document;
  readonly settings: Settings;
  readonly player: Player;
  /** Called when the whole of it has been counted. */
  readonly counted: () => void;
  /** Called when the player has another script of the same text. */
  readonly renewed: () => void;
}

/** In whose words a text is said, and what besides. */
interface Wording {
  readonly dialect: Dialect;
  readonly notes: boolean;
  readonly links: boolean;
}

const NONE = (): void => undefined;

/**
 * What is open to be read, an article of the page or one thing of it, and its script in the player: kept true to the
 * page as it changes, and to the region of the voice.
 */
export class OpenText {
  readonly #options: OpenTextOptions;
  readonly #changes = new PageChanges(() => {
    this.#renew('renew').catch(NONE);
  });
  #article: string | null = null;
  #root: Element | null = null;
  #isItem = false;
  /** What says the formulas of the article; undefined where there are none. */
  #formulas: Formulas | undefined;
  /** How the script says the text: in whose words, and with what besides. */
  #wording: Wording | null = null;
  #callOffCounting = NONE;
  #callOffRenewal = NONE;

  constructor(options: OpenTextOptions) {
    this.#options = options;
  }

  /** The id of the article; '' for the one that the page does not name, null before the first. */
  get article(): string | null {
    return this.#article;
  }

  /** Whether one thing is open meanwhile. */
  get isItem(): boolean {
    return this.#isItem;
  }

  /**
   * Gives the player an article: at once where it has a name and no formulas. @throws TypeError where what finds the
   * others cannot be loaded
   */
  openArticle(article: string): Promise<void> | undefined {
    const { page } = this.#options;
    if (article !== '') return this.#open(article, page.getElementById(article));
    return loadArticleFinder().then((find) => this.#open(article, find(page)));
  }

  /** Composes the first sentence of an article, for nobody, where none is open. */
  rehearse(article: string): void {
    const root = this.#options.page.getElementById(article);
    const compose = (formulas?: Formulas): void => {
      if (this.#article === null) this.#scriptOf(root, formulas, this.#wordingNow()).sentence(0);
    };
    const loading = loadFormulas(root);
    if (loading) loading.then(compose, NONE);
    else compose();
  }

  /** Gives the player one thing of the page; the article is kept in mind. @throws TypeError where what reads it cannot be loaded */
  async openItem(target: Element | Range): Promise<void> {
    const around =
      target instanceof Element ? target : target.commonAncestorContainer.parentElement;
    const [itemPassages, formulas] = await Promise.all([loadItemPassages(), loadFormulas(around)]);
    this.#isItem = true;
    this.#wording = this.#wordingNow();
    this.#load(this.#compose(itemPassages(target, formulas), this.#wording), null);
  }

  /** A voice of another region may have begun to read, or notes and links been chosen: the same text then, in other words. */
  follow(): void {
    const { dialect, notes, links } = this.#wordingNow();
    const said = this.#wording;
    if (
      !said ||
      this.#isItem ||
      (dialect === said.dialect && notes === said.notes && links === said.links)
    )
      return;
    this.#wording = { dialect, notes, links };
    this.#renew('rephrase').catch(NONE);
  }

  #open(article: string, root: Element | null): Promise<void> | undefined {
    const open = (formulas?: Formulas): void => {
      this.#isItem = false;
      this.#article = article;
      this.#root = root;
      this.#formulas = formulas;
      this.#load(this.#composeArticle(), root);
    };
    const loading = loadFormulas(root);
    if (loading) return loading.then(open);
    open();
    return undefined;
  }

  #load(script: Script, watched: Element | null): void {
    this.#callOffRenewal();
    this.#options.player.load(script);
    this.#changes.watch(watched);
    this.#count();
  }

  /** The rest of the text is composed in idle moments, to know how long it is. */
  #count(): void {
    const { player, counted } = this.#options;
    this.#callOffCounting();
    this.#callOffCounting = inSlices(() => player.count(), counted);
  }

  /** The page or the wording has changed. Without the network what was there is read on. */
  async #renew(how: 'renew' | 'rephrase'): Promise<void> {
    const { player } = this.#options;
    const { script, state } = player;
    // The next reading begins with the page as it then is.
    if (state.intent === 'stop') return;
    const [renewal, formulas] = await Promise.all([
      import('./renewal.ts'),
      loadFormulas(this.#root),
    ]);
    if (script !== player.script) return;
    this.#formulas = formulas;
    this.#callOffCounting();
    this.#callOffRenewal();
    this.#callOffRenewal = renewal[how](player, this.#composeArticle(), () => {
      this.#renewed();
    });
  }

  #renewed(): void {
    this.#count();
    this.#options.renewed();
  }

  #composeArticle(): Script {
    this.#wording = this.#wordingNow();
    return this.#scriptOf(this.#root, this.#formulas, this.#wording);
  }

  #scriptOf(root: Element | null, formulas: Formulas | undefined, wording: Wording): Script {
    return this.#compose(root ? articlePassages(root, { ...wording, formulas }) : [], wording);
  }

  #compose(passages: Iterable<Passage>, { dialect }: Wording): Script {
    return compose(passages, {
      dialect,
      speaks: (language) => this.#options.player.speaks(language),
    });
  }

  /** By the voice that reads, or is about to, and what the citizen has chosen. */
  #wordingNow(): Wording {
    const { player, settings } = this.#options;
    const { state, voices } = player;
    const chosen = settings.get('voice');
    const voice = state.voice ?? voices.find(({ id }) => id === chosen) ?? voices[0];
    return {
      dialect: dialectOf(voice),
      notes: settings.get('notes'),
      links: settings.get('links'),
    };
  }
}
