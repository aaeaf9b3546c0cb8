import axe from 'axe-core';
import { WCAG_AND_BEST_PRACTICE } from '../axe.ts';
import type { Article } from '../article.ts';
import { viewOf } from '../view.ts';
import { until } from '../wait.ts';
import type { Driver } from './driver.ts';

/** What a citizen sees of the reader of the page's article. */
export interface ReaderLook {
  readonly status: string;
  /** What is said of the portal's own voice, while it is offered. */
  readonly offer: string;
  /** What is lit on the page: a sentence, and the word that is being spoken. */
  readonly sentence: string | null;
  readonly word: string | null;
}

/** A page with an article and its reader, used by keyboard in a browser that Playwright does not drive. */
export class ReadingPage {
  readonly driver: Driver;
  readonly #origin: string;

  constructor(driver: Driver, origin: string) {
    this.driver = driver;
    this.#origin = origin;
  }

  /**
   * Opens a page as on the first visit.
   *
   * @param kept what the citizen chose before, all the same
   */
  async open(address: string, kept: object | null = null): Promise<void> {
    await this.driver.open(`${this.#origin}/tro-giup`);
    await this.driver.run((choices) => {
      localStorage.clear();
      if (choices) localStorage.setItem('tro-nang', JSON.stringify(choices));
    }, kept);
    await this.driver.open(`${this.#origin}${address}`);
    await until('the elements', () =>
      this.driver.run(() => document.querySelector(':not(:defined)') === null),
    );
  }

  /** Goes to another page. @returns when it was asked for */
  async leave(): Promise<number> {
    const at = Date.now();
    await this.driver.open(`${this.#origin}/tro-giup`);
    return at;
  }

  /** What is seen of the reader now. */
  look(): Promise<ReaderLook> {
    return this.driver.run(() => {
      const reader = document.querySelector('tn-reader:not([compact])')?.shadowRoot;
      const text = (element: Element | null | undefined): string =>
        element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const lit = (name: string): string | null => {
        const [range] = CSS.highlights.get(name) ?? [];
        return range ? String(range) : null;
      };
      return {
        status: text(reader?.querySelector('.status:not([hidden])')),
        offer: text(reader?.querySelector('.offer p')),
        sentence: lit('tn-sentence'),
        word: lit('tn-word'),
      };
    });
  }

  /** The label or the text of what has the focus. */
  focused(): Promise<string> {
    return viewOf(this.driver).focused();
  }

  /** Tab until the button has the focus. @throws when it is not reached */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 15): Promise<void> {
    const met: string[] = [];
    while ((await this.focused()) !== name) {
      if (met.length >= most) throw new Error(`“${name}” is not among ${met.join(', ')}`);
      await this.driver.press(key);
      met.push(await this.focused());
    }
  }

  /** Presses a button by keyboard. */
  async use(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(name, key);
    await this.driver.press('Enter');
  }

  /** From page load into the article, by the second skip link. */
  async skipToArticle(): Promise<void> {
    await this.driver.press('Tab', 'Tab', 'Enter');
    await until('the headline', () =>
      this.driver.run(() => document.activeElement?.localName === 'h1'),
    );
  }

  /** Takes out of the article what is neither kept nor its reader. @returns what is left */
  shorten(kept: string): Promise<Article> {
    return this.driver.run((selector) => {
      for (const element of document.querySelectorAll('#bai-viet > :not(tn-reader)'))
        if (!element.matches(selector)) element.remove();
      return Array.from(document.querySelectorAll('#bai-viet > :not(tn-reader)'), (element) => ({
        tag: element.localName as 'h1' | 'p',
        text: element.textContent.replace(/\s+/g, ' ').trim(),
      }));
    }, kept);
  }

  /** Waits until the reader says so. */
  says(what: RegExp, patience?: number): Promise<ReaderLook> {
    return until(
      `${what}`,
      async () => {
        const look = await this.look();
        return what.test(look.status) && look;
      },
      patience,
    );
  }

  /** Waits until the dialog of the settings is open and has the focus. */
  async inSettings(): Promise<void> {
    await until('the settings', () =>
      this.driver.run(() => {
        const root = document.querySelector('tn-reader-settings')?.shadowRoot;
        return root?.querySelector('dialog')?.open === true && root.activeElement !== null;
      }),
    );
  }

  /** The text of the dialog of the settings. */
  settingsText(): Promise<string> {
    return this.driver.run(
      () => document.querySelector('tn-reader-settings')?.shadowRoot?.textContent ?? '',
    );
  }

  /** The texts of what a select of the settings offers. */
  async choices(label: string): Promise<string[]> {
    return (await this.#select(label)).options;
  }

  /** The text of what is chosen in a select of the settings. */
  async chosen(label: string): Promise<string> {
    const { options, index } = await this.#select(label);
    return options[index] ?? '';
  }

  #select(label: string): Promise<{ options: string[]; index: number }> {
    return this.driver.run((name) => {
      const root = document.querySelector('tn-reader-settings')?.shadowRoot;
      const found = Array.from(root?.querySelectorAll('label') ?? []).find(
        (one) => one.querySelector('span')?.textContent.trim() === name,
      );
      const select = found?.control as HTMLSelectElement | null | undefined;
      return {
        options: Array.from(select?.options ?? [], ({ text }) => text),
        index: select?.selectedIndex ?? -1,
      };
    }, label);
  }

  /** What axe finds against the page as it is now. */
  async violations(): Promise<string[]> {
    await this.driver.inject(axe.source);
    return this.driver.run(async (tags) => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: tags,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    }, WCAG_AND_BEST_PRACTICE);
  }
}
