import type { Page } from '@playwright/test';
import type * as Mathematics from '../../src/math/index.ts';
import type * as Reading from '../../src/reading/index.ts';
import type * as Text from '../../src/text/index.ts';
import type { Driver } from './drivers/driver.ts';
import { pageScript } from './page-script.ts';
import { elementsDefined } from './pages.ts';
import { driverOf } from './view.ts';

declare const tnReading: typeof Mathematics & typeof Reading & typeof Text;
/** For each node of the article, which spot of the page begins at which of its offsets. */
declare const tnSpots: Map<Node, Map<number, number>>;
declare const tnLit: LitSpot[];

/** A sentence of the page's article as the reader composes it. */
export interface Composed {
  readonly index: number;
  readonly text: string;
  /** `at` as in a Sentence; `lang`: of whose voice; `spot`: what is lit for it, by a number, which spoken words may share; null: nothing. */
  readonly words: readonly {
    readonly at: number;
    readonly lang: string;
    readonly spot: number | null;
  }[];
}

/** A spot of the page that came to be lit as the word being said. */
export interface LitSpot {
  /** Date.now() */
  readonly at: number;
  readonly spot: number;
}

/**
 * All sentences of what the page's reader reads, composed in the page itself by the reader's own rules, for a device
 * that speaks Vietnamese and English.
 */
export async function composedSentences(page: Page): Promise<Composed[]> {
  await elementsDefined(page);
  return composedIn(driverOf(page));
}

/** The same in any browser, once the elements are there. */
export async function composedIn(driver: Pick<Driver, 'run' | 'inject'>): Promise<Composed[]> {
  const rooms = ['src/math/index.ts', 'src/reading/index.ts', 'src/text/index.ts'];
  await driver.inject(await pageScript(rooms, 'tnReading'));
  return driver.run(async () => {
    const reader = document.querySelector('tn-reader');
    const article = document.getElementById(reader?.article ?? '');
    if (!article) throw new Error('the page has nothing to be read');
    const spots: typeof tnSpots = new Map();
    Object.assign(window, { tnSpots: spots });
    let count = 0;
    const spotOf = (range: Range | null): number | null => {
      if (!range) return null;
      const { startContainer, startOffset } = range;
      const here = spots.get(startContainer) ?? new Map<number, number>();
      spots.set(startContainer, here);
      const spot = here.get(startOffset) ?? count++;
      here.set(startOffset, spot);
      return spot;
    };
    const formulas = await tnReading.loadFormulas(article);
    const script = tnReading.compose(tnReading.articlePassages(article, { formulas }), {
      speaks: (language) => language === 'en',
    });
    const sentences: Composed[] = [];
    for (let one = script.sentence(0); one; one = script.sentence(sentences.length)) {
      const { index, passage, text } = one;
      const words = one.words.map(({ at, lang = 'vi', start, end }) => ({
        at,
        lang,
        spot: spotOf(passage.range(start, end)),
      }));
      sentences.push({ index, text, words });
    }
    return sentences;
  });
}

/** Notes from now on what is lit when, by the CSS Custom Highlight API; the sentences must have been composed. */
export async function watchLitSpots(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lit: typeof tnLit = [];
    Object.assign(window, { tnLit: lit });
    const { set } = HighlightRegistry.prototype;
    HighlightRegistry.prototype.set = function (name, highlight) {
      const [range] = name === 'tn-word' ? highlight : [];
      const spot = range && tnSpots.get(range.startContainer)?.get(range.startOffset);
      if (spot !== undefined) lit.push({ at: performance.timeOrigin + performance.now(), spot });
      return set.call(this, name, highlight);
    };
  });
}

export const litSpots = (page: Page): Promise<LitSpot[]> => page.evaluate(() => tnLit);
