import { isSharePoint, sharePoint } from './sharepoint.ts';

/** v4.master: targets are `<a name>`, the page scrolls within #s4-workspace. */
export const sharePoint2010 = sharePoint('sharepoint-2010', isSharePoint, {
  banner: ['#s4-titlerow', '.s4-title'],
  navigation: ['#s4-leftpanel', '.s4-leftpanel', '#s4-topheader2', '.s4-toplinks'],
  main: ['#MSO_ContentTable', '.s4-ba', '.s4-ca', '#s4-mainarea'],
});
