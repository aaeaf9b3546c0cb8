import type { Browser, BrowserContext, Page } from 'playwright-core';

export const WINDOW = { width: 1280, height: 900 };

interface Open {
  readonly context: BrowserContext;
  /** An empty page: the window closes with its last one. */
  readonly keeper: Page;
}

/** A page that hangs may not close. */
const LONGEST_CLOSING = 5000;

/**
 * A window of the browser in which one page after another is audited, each as if nobody had been there before: a window
 * costs the browser more than most pages do, so it is not opened anew.
 */
export class Booth {
  readonly #browser: Browser;
  #open: Open | null = null;
  /** Origins of what was opened since the last clearing. */
  readonly #origins = new Set<string>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Opens an empty page, and has another one at hand in which pictures can be compared. */
  async page(): Promise<{ page: Page; lab: Page }> {
    const { context, keeper } = (this.#open ??= await this.#opened());
    const page = await context.newPage();
    page.on('framenavigated', (frame) => {
      const url = frame.url();
      // All files are one origin to the browser's storage, and to `URL` none.
      this.#origins.add(url.startsWith('file:') ? 'file://' : new URL(url).origin);
    });
    return { page, lab: keeper };
  }

  /** Closes what is open and forgets what it left: cookies, storage, service workers. Never fails. */
  async clear(page: Page | null): Promise<void> {
    if (!this.#open) return;
    const { context, keeper } = this.#open;
    const work = async (): Promise<true> => {
      await page?.close();
      await context.clearCookies();
      const session = await context.newCDPSession(keeper);
      for (const origin of this.#origins)
        if (origin !== 'null')
          await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await session.detach();
      return true;
    };
    const cleared = await Promise.race([work().catch(() => false), pause(LONGEST_CLOSING)]);
    this.#origins.clear();
    if (cleared) return;
    // What does not let itself be cleared is left behind; the browser closes it in the end.
    this.#open = null;
    void context.close().catch(() => null);
  }

  async #opened(): Promise<Open> {
    const context = await this.#browser.newContext({
      viewport: WINDOW,
      locale: 'vi-VN',
      reducedMotion: 'reduce',
      acceptDownloads: false,
    });
    return { context, keeper: await context.newPage() };
  }
}

/** Does not keep the process alive. */
const pause = (ms: number): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, false).unref();
  });
