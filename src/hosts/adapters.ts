import type { HostAdapter } from './adapter.ts';
import { generic } from './generic.ts';
import { sharePoint2010 } from './sharepoint-2010.ts';
import { sharePoint2013, sharePoint2016 } from './sharepoint-2013.ts';
import { wordPress } from './wordpress.ts';

/** The narrowest first: the first that recognises a page is taken, and the last one knows every page. */
export const ADAPTERS: readonly HostAdapter[] = [
  sharePoint2016,
  sharePoint2013,
  sharePoint2010,
  wordPress,
  generic,
];
