import { article } from './article.ts';
import { pointed, tabbable, unreached } from './controls.ts';
import { frames } from './frames.ts';
import { language } from './language.ts';
import { clippedWhenSpaced, overflows, page, scrollsSideways } from './layout.ts';
import { arrived, giveFocus, gone, settled, startAtTop, startFrom, takeFocus } from './moves.ts';
import { steps } from './order.ts';
import { elementOf } from './place.ts';
import { bringIntoView } from './view.ts';
import { landing, skipLinks } from './skip-links.ts';

/** What the audit asks of a page, run in a world of its own beside the page's scripts. All answers are plain data. */
export const probe = {
  arrived,
  article,
  bringIntoView,
  clippedWhenSpaced,
  frames,
  giveFocus,
  gone,
  landing,
  language,
  overflows,
  page,
  pointed,
  scrollsSideways,
  settled,
  skipLinks,
  startAtTop,
  startFrom,
  steps,
  tabbable,
  takeFocus,
  unreached,
};

export type Probe = typeof probe;

/** `elementOf` gives no plain data: for `World.listens` alone. */
Object.assign(globalThis, { tnProbe: probe, tnElementOf: elementOf });
