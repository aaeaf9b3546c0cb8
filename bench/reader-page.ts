import { chromium, type Browser, type Page } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';
import { standInVoice } from '../a11y-tests/harness/stand-in-voice.ts';
import { bundle } from './bundle.ts';
import { ARTICLE } from './vietnamese-text.ts';

const ORIGIN = 'http://bench.test';

/** A page with an article of so many words and a reader for it. */
function pageOf(words: number): string {
  const paragraphs = ARTICLE.split('\n').filter((line) => line !== '');
  const parts: string[] = [];
  for (let count = 0, i = 0; count < words; i += 1) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    parts.push(`<p>${paragraph.replace('&', '&amp;')}</p>`);
    count += paragraph.split(/\s+/).length;
  }
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài</title><body>
    <article id="bai"><h1>Thông báo</h1><tn-reader for="bai"></tn-reader>${parts.join('')}</article>
    <script type="module" src="/stdin.js"></script>`;
}

/** Articles of any length with a reader, in Chromium, with a voice that makes no sound. */
export class ReaderPages {
  readonly #browser: Browser;
  /** The reader as a page loads it: file names and their text. */
  readonly #files: ReadonlyMap<string, string>;

  private constructor(browser: Browser, files: ReadonlyMap<string, string>) {
    this.#browser = browser;
    this.#files = files;
  }

  static async launch(): Promise<ReaderPages> {
    const { outputFiles } = await bundle(`import './components/reader/reader.ts';`);
    const files = new Map(
      outputFiles.map(({ path, text }) => [`/${path.split('/').at(-1)}`, text]),
    );
    const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
    return new ReaderPages(browser, files);
  }

  /**
   * Opens a page with what reading needs loaded: the citizen is about to press.
   *
   * @param prepare what is to be done to the page before it loads
   */
  async open(
    words: number,
    prepare: (page: Page) => Promise<void> = async () => undefined,
  ): Promise<Page> {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    await page.route(`${ORIGIN}/**`, (route) => {
      const file = this.#files.get(new URL(route.request().url()).pathname);
      return file === undefined
        ? route.fulfill({ contentType: 'text/html', body: pageOf(words) })
        : route.fulfill({ contentType: 'text/javascript', body: file });
    });
    await standInVoice(page);
    await prepare(page);
    await page.goto(`${ORIGIN}/`);
    await page.getByRole('button', { name: 'Nghe bài viết' }).focus();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
