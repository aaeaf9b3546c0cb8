import type { Part } from './adapter.ts';
import { isSharePoint, sharePoint } from './sharepoint.ts';

const parts: Partial<Record<Part, readonly string[]>> = {
  banner: ['#s4-titlerow', '#titleAreaBox'],
  navigation: ['#sideNavBox', '#DeltaPlaceHolderLeftNavBar', '#DeltaTopNavigation'],
  main: ['#contentBox', '#DeltaPlaceHolderMain', '#MSO_ContentTable'],
};

const OF_2013 = '#contentBox, #DeltaPlaceHolderMain, #suiteBar, .ms-acc-button';
/** The suite bar of 2016 is split, so that its parts can be replaced. */
const OF_2016 = '#suiteBarDelta, #suiteBarTop, #DeltaSuiteBarRight, #suiteBarButtons';

/** seattle.master and oslo.master: targets are focused by script, the content is a live region. */
export const sharePoint2013 = sharePoint(
  'sharepoint-2013',
  (page) => isSharePoint(page) && page.querySelector(OF_2013) !== null,
  parts,
);

export const sharePoint2016 = sharePoint(
  'sharepoint-2016',
  (page) => sharePoint2013.recognises(page) && page.querySelector(OF_2016) !== null,
  parts,
);
