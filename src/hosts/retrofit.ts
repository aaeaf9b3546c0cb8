import type { Destination } from './adapter.ts';
import { Announcements } from './announcements.ts';
import { Changes } from './changes.ts';
import type { Config } from './config.ts';
import { Host } from './host.ts';
import { repairLandmarks } from './landmarks.ts';
import { repairLanguage } from './language.ts';
import { quietLiveRegions } from './live-regions.ts';
import { missingLinks, ownLinks, ribbonIsFar } from './own-links.ts';
import {
  nameOf,
  type Change,
  type Go,
  type Repair,
  type Repairing,
  type Say,
} from './repairing.ts';
import { partsOf, type Report } from './report.ts';
import { findings, repairSkipLinks } from './skip-links.ts';
import { statusOn } from './status.ts';
import { wordsIn } from './words.ts';

/** Milliseconds in which changes of the page are gathered. */
const GATHER = 300;
/** Milliseconds after a press in which a form shows its mistakes. */
const CHECK = 250;

/** Every repair of markup, in order: roles come first, for links lead to them. */
const OF_MARKUP: Readonly<Partial<Record<Repair, (repairing: Repairing) => void>>> = {
  landmarks: repairLandmarks,
  'live-regions': quietLiveRegions,
  language: repairLanguage,
};

/** One page, put right and kept right while it changes. */
export class Retrofit {
  readonly host: Host;
  readonly changes = new Changes();
  readonly mounted: string[] = [];
  /** Shows words to be read and heard once. */
  readonly say: Say;
  readonly #config: Config;
  readonly #go: Go;
  readonly #words;
  readonly #announcements: Announcements;
  readonly #problems: string[] = [];
  #made: Change[] = [];
  #links: { box: HTMLElement; key: string } | null = null;
  #pass: HTMLElement | null = null;
  #told = '';

  /** @param go moves the citizen to where a link leads */
  constructor(page: Document, config: Config, go: Go) {
    this.host = new Host(page, config.parts);
    this.say = statusOn(page, this.changes);
    this.#config = config;
    this.#go = go;
    this.#words = wordsIn(config.locale);
    this.#announcements = new Announcements(this.host, this.say, this.#words);
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
    for (const [name, repair] of Object.entries(OF_MARKUP))
      if (this.wants(name))
        this.#try(name, () => {
          repair(this.#repairing);
        });
    if (this.wants('added-links'))
      this.#try('added-links', () => {
        this.#addLinks();
      });
    this.#tell();
  }

  undo(): void {
    this.changes.undo();
    this.#made = [];
    this.#links = null;
    this.#pass = null;
    this.mounted.length = 0;
  }

  /** What could not be done; the page goes on. */
  note(problem: string): void {
    if (!this.#problems.includes(problem)) this.#problems.push(problem);
    this.#tell();
  }

  get report(): Report {
    return {
      host: this.host.adapter.name,
      parts: partsOf(this.host),
      links: this.wants('skip-links') ? findings(this.host) : [],
      changes: [...this.#made],
      mounted: [...this.mounted],
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

  #try(name: string, act: () => void): void {
    try {
      act();
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
    for (const to of links) this.mounted.push(`link to ${to}`);
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
