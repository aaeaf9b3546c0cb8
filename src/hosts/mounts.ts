import type { Changes } from './changes.ts';
import type { Config, Mounted } from './config.ts';
import type { Host } from './host.ts';
import { mount } from './mount.ts';
import { spotForReader, spotForTools, spotWithin, type Spot } from './settle.ts';
import type { Words } from './words.ts';

/** How each component is had; loaded after the repairs, and missed by none of them. */
export type Loaders = Readonly<Partial<Record<Mounted, () => Promise<unknown>>>>;

export interface MountsOptions {
  readonly host: Host;
  readonly changes: Changes;
  readonly config: Config;
  readonly words: Words;
  readonly load: Loaders;
  /** The citizen turns everything off. */
  readonly turnOff: () => void;
  readonly mounted: (name: string) => void;
  readonly failed: (problem: string) => void;
}

/** Characters of text without which a page has no article to read. */
const FEWEST = 400;
/** The article's id where it has none: the reader knows it by that. */
const ARTICLE = 'tn-bai-viet';

/** The tools at the beginning of the page and the reader beside its article, each in a shadow root. */
export class Mounts {
  readonly #options: MountsOptions;
  #tools: HTMLElement | null = null;
  #dialogs: HTMLElement | null = null;
  #reader: { box: HTMLElement; article: Element } | null = null;

  constructor(options: MountsOptions) {
    this.#options = options;
  }

  /** The button that turns everything off, where there is one. */
  get switch(): HTMLElement | null {
    return this.#tools?.shadowRoot?.querySelector('.row > button') ?? null;
  }

  /** Puts them where they belong, again where the page has lost them. */
  place(): void {
    if (!this.#dialogs?.isConnected) this.#placeDialogs();
    if (!this.#tools?.isConnected) this.#placeTools();
    if (this.#wants('reader')) this.#placeReader();
  }

  /** What opens over the page is put there. */
  #placeDialogs(): void {
    const { page } = this.#options.host;
    const { box } = mount(page, 'dialogs');
    this.#dialogs = this.#insert(box, { parent: page.body, before: null });
  }

  #placeTools(): void {
    const { host, words, config, turnOff } = this.#options;
    const { page } = host;
    const { box, root } = mount(page, 'tools');
    const tools = page.createElement('section');
    tools.className = 'tools';
    tools.setAttribute('aria-label', words.tools);
    if (this.#wants('ribbon'))
      tools.appendChild(this.#component('ribbon', { 'help-href': config.helpHref }));
    const row = page.createElement('div');
    row.className = 'row';
    if (this.#wants('outline')) row.appendChild(this.#component('outline', {}));
    if (!this.#wants('ribbon')) this.#placeTriggers(row);
    if (this.#wants('switch')) row.appendChild(button(page, words.turnOff, turnOff));
    if (row.firstChild) tools.appendChild(row);
    if (!tools.firstChild) return;
    root.appendChild(tools);
    this.#tools = this.#insert(box, spotForTools(host));
  }

  /** The ribbon has commands for these dialogs; without it each has a button of its own. */
  #placeTriggers(row: Element): void {
    const { helpHref } = this.#options.config;
    if (this.#wants('display')) row.appendChild(this.#component('display', { trigger: 'trigger' }));
    if (this.#wants('shortcuts'))
      row.appendChild(this.#component('shortcuts', { trigger: 'trigger', 'help-href': helpHref }));
  }

  /** Where the markup names no article, the reader stands at the beginning of the content and looks for one itself. */
  #placeReader(): void {
    const { host } = this.#options;
    const article = host.part('article');
    const main = host.part('main');
    if (article) this.#placeReaderBy(article, spotForReader(article), this.#idOf(article));
    else if (main && textOf(main) >= FEWEST) this.#placeReaderBy(main, spotWithin(main), '');
  }

  #placeReaderBy(article: Element, spot: Spot | null, id: string): void {
    if (this.#reader?.box.isConnected && this.#reader.article === article) return;
    if (!spot || textOf(article) === 0) return;
    const { host, config } = this.#options;
    const { box, root } = mount(host.page, 'reader');
    this.#remove(this.#reader?.box);
    root.appendChild(this.#component('reader', { for: id, 'voice-href': config.voiceHref }));
    this.#reader = { box: this.#insert(box, spot), article };
  }

  /** '' for an article that the reader finds for itself: a page without faults keeps its markup. */
  #idOf(article: Element): string {
    const { host, changes } = this.#options;
    const { page } = host;
    if (article.id) return page.getElementById(article.id) === article ? article.id : '';
    if (host.adapter.name === 'generic' || page.getElementById(ARTICLE)) return '';
    changes.set(article, 'id', ARTICLE);
    return ARTICLE;
  }

  #component(name: Mounted, attributes: Readonly<Record<string, string>>): HTMLElement {
    const { host, load, mounted, failed } = this.#options;
    const element = host.page.createElement(`tn-${name}`);
    for (const [attribute, value] of Object.entries(attributes))
      if (value !== '') element.setAttribute(attribute, value);
    load[name]?.().then(
      () => {
        mounted(name);
      },
      (error: unknown) => {
        this.#remove(element);
        failed(`${name}: ${String(error)}`);
      },
    );
    return element;
  }

  #insert(box: HTMLElement, { parent, before }: Spot): HTMLElement {
    this.#options.changes.insert(box, parent, before);
    return box;
  }

  #remove(element: Element | undefined): void {
    element?.parentNode?.removeChild(element);
  }

  #wants(name: Mounted): boolean {
    return !this.#options.config.off.includes(name);
  }
}

export function button(page: Document, text: string, act: () => void): HTMLButtonElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

const textOf = (element: Element): number => element.textContent.trim().length;
