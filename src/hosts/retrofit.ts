import type { Destination } from './adapter.ts';
import { Announcements } from './announcements.ts';
import { Changes } from './changes.ts';
import type { Config } from './config.ts';
import { answerDisplay } from './display.ts';
import { Host } from './host.ts';
import { repairLandmarks } from './landmarks.ts';
import { repairLanguage } from './language.ts';
import { quietLiveRegions } from './live-regions.ts';
import { Legacy } from './legacy.ts';
import { missingLinks, ownLinks, ribbonIsFar } from './own-links.ts';
import { nameOf, type Change, type Go, type Repairing, type Say } from './repairing.ts';
import { partsOf, type Report } from './report.ts';
import { Mounts, type Loaders } from './mounts.ts';
import { findings, repairSkipLinks } from './skip-links.ts';
import { statusOn } from './status.ts';
import { wordsIn } from './words.ts';

/** Milliseconds in which changes of the page are gathered. */
const GATHER = 300;
/** Milliseconds after a press in which a form shows its mistakes. */
const CHECK = 250;

export interface RetrofitOptions {
  /** Moves the citizen to where a link leads. */
  readonly go: Go;
  /** How the components are had. */
  readonly load: Loaders;
  /** The citizen wants none of it. */
  readonly turnOff: () => void;
}

/** One page, put right and kept right while it changes. */
export class Retrofit {
  readonly host: Host;
  readonly changes = new Changes();
  readonly #mounted: string[] = [];
  /** Shows words to be read and heard once. */
  readonly say: Say;
  readonly #config: Config;
  readonly #go: Go;
  readonly #words;
  readonly #announcements: Announcements;
  readonly #mounts: Mounts;
  readonly #legacy: Legacy;
  readonly #problems: string[] = [];
  #made: Change[] = [];
  #links: { box: HTMLElement; key: string } | null = null;
  #pass: HTMLElement | null = null;
  #told = '';

  constructor(page: Document, config: Config, { go, load, turnOff }: RetrofitOptions) {
    this.host = new Host(page, config.parts);
    this.say = statusOn(page, this.changes);
    this.#config = config;
    this.#go = go;
    this.#words = wordsIn(config.locale);
    this.#announcements = new Announcements(this.host, this.say, this.#words);
    this.#mounts = new Mounts({
      host: this.host,
      changes: this.changes,
      config,
      words: this.#words,
      load,
      turnOff,
      mounted: (name) => {
        this.#noteMounted(name);
      },
      failed: (problem) => {
        this.note(problem);
      },
    });
    this.#legacy = new Legacy(this.host, this.changes, this.#words, () => {
      this.apply();
    });
  }

  /** The button by which the citizen turns everything off, where there is one. */
  get switch(): HTMLElement | null {
    return this.#mounts.switch;
  }

  /** Whether a repair or a component is wanted. */
  wants(name: string): boolean {
    return !this.#config.off.includes(name);
  }

  /** Puts the page right, and again whenever it changes. */
  start(): void {
    if (this.wants('skip-links')) repairSkipLinks(this.#repairing, this.#go);
    this.#follow();
    this.apply();
  }

  /** May be called at any time: what is right stays as it is. */
  apply(): void {
    this.changes.forgetGone();
    this.#try('landmarks', repairLandmarks);
    this.#try('live-regions', quietLiveRegions);
    this.#try('language', repairLanguage);
    this.#try('added-links', () => {
      this.#addLinks();
    });
    this.#try('legacy-text', () => {
      this.#legacy.offer();
    });
    this.#try('display', answerDisplay);
    this.#try('components', () => {
      this.#mounts.place();
    });
    this.#tell();
  }

  undo(): void {
    this.changes.undo();
    this.#made = [];
    this.#links = null;
    this.#pass = null;
    this.#mounted.length = 0;
  }

  /** What could not be done; the page goes on. */
  note(problem: string): void {
    if (!this.#problems.includes(problem)) this.#problems.push(problem);
    this.#tell();
  }

  #noteMounted(name: string): void {
    if (this.#mounted.includes(name)) return;
    this.#mounted.push(name);
    this.#tell();
  }

  get report(): Report {
    return {
      host: this.host.adapter.name,
      parts: partsOf(this.host),
      links: this.wants('skip-links') ? findings(this.host) : [],
      changes: [...this.#made],
      mounted: [...this.#mounted],
      problems: [...this.#problems],
    };
  }

  get #repairing(): Repairing {
    return {
      host: this.host,
      changes: this.changes,
      set: (repair, element, name, value) => {
        if (this.changes.set(element, name, value))
          this.#made.push({ repair, element: nameOf(element), now: `${name}="${value}"` });
      },
    };
  }

  /** One after the other, roles first, for links lead to them; what fails keeps none of the others. */
  #try(name: string, act: (repairing: Repairing) => void): void {
    try {
      if (this.wants(name)) act(this.#repairing);
    } catch (error) {
      this.note(`${name}: ${String(error)}`);
    }
  }

  #addLinks(): void {
    const { page } = this.host;
    const missing = missingLinks(this.host);
    const key = missing.join(' ');
    if (!this.#links?.box.isConnected || this.#links.key !== key) {
      this.#remove(this.#links?.box);
      this.#links = null;
      if (missing.length > 0)
        this.#links = { key, box: this.#insert(missing, page.body, page.body.firstChild) };
    }
    const ribbon = this.host.part('ribbon');
    const isFar = ribbonIsFar(this.host);
    if (ribbon?.parentNode && isFar && !this.#pass?.isConnected)
      this.#pass = this.#insert(['past-ribbon'], ribbon.parentNode, ribbon);
  }

  #insert(links: readonly Destination[], parent: Node, before: Node | null): HTMLElement {
    const parts = { host: this.host, changes: this.changes, words: this.#words, go: this.#go };
    for (const to of links) this.#noteMounted(`link to ${to}`);
    return ownLinks(links, parts, parent, before);
  }

  #remove(box: HTMLElement | undefined): void {
    box?.parentNode?.removeChild(box);
  }

  #follow(): void {
    const { page } = this.host;
    let records: MutationRecord[] = [];
    let gathering: number | undefined;
    let checking: number | undefined;
    const announces = this.wants('announcements');
    const observer = new MutationObserver((more) => {
      records = [...records, ...more];
      gathering ??= window.setTimeout(() => {
        gathering = undefined;
        const gathered = records;
        records = [];
        this.apply();
        if (!announces) return;
        this.#announcements.tellOpened(gathered);
        this.#announcements.tellErrors();
      }, GATHER);
    });
    observer.observe(page.body, { childList: true, subtree: true });
    const check = (): void => {
      clearTimeout(checking);
      checking = window.setTimeout(() => {
        this.#announcements.tellErrors();
      }, CHECK);
    };
    if (announces)
      for (const type of ['click', 'change']) this.changes.listen(page, type, check, true);
    this.changes.later(() => {
      observer.disconnect();
      clearTimeout(gathering);
      clearTimeout(checking);
    });
  }

  /** Dispatches the report where there is news in it. */
  #tell(): void {
    const { report } = this;
    const links = report.links.map(({ link, verdict, now }) => `${link} ${verdict} ${now}`);
    const news = [report.changes.length, ...report.mounted, ...report.problems, ...links].join();
    if (news === this.#told) return;
    this.#told = news;
    this.host.page.dispatchEvent(new CustomEvent('tro-nang:report', { detail: report }));
  }
}
