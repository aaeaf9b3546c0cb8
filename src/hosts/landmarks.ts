import { isVisible } from '../navigation/index.ts';
import type { Part } from './adapter.ts';
import type { Repairing } from './repairing.ts';

const HAVE: Readonly<Record<'main' | 'navigation' | 'banner', string>> = {
  main: 'main, [role=main]',
  navigation: 'nav, [role=navigation]',
  banner: '[role=banner], header',
};
/** A header within these is theirs, not the page's (HTML Accessibility API Mappings, § header). */
const SECTIONS = 'article, aside, main, nav, section, [role=main], [role=article]';
/** A role would break the table or form that these belong to. */
const UNFIT = 'table, tbody, tr, td, th, form, body, html, ul, ol, li, a, [role]';

/** Gives main, navigation and banner their roles where a page has none of them (WCAG 1.3.1). */
export function repairLandmarks({ host, set }: Repairing): void {
  const give = (part: Part & keyof typeof HAVE, fits: (element: Element) => boolean): void => {
    if (has(host.page, part)) return;
    const element = host.part(part);
    if (element && !element.matches(UNFIT) && fits(element))
      set('landmarks', element, 'role', part);
  };
  give('main', () => true);
  const main = host.page.querySelector(HAVE.main);
  const outside = (element: Element): boolean =>
    !main || !(element.contains(main) || main.contains(element));
  // Masters that moved their menus keep the empty box of the old one.
  give('navigation', (element) => outside(element) && element.querySelector('a[href]') !== null);
  give('banner', outside);
}

const has = (page: Document, part: keyof typeof HAVE): boolean =>
  [...page.querySelectorAll(HAVE[part])].some(
    (one) =>
      isVisible(one) && !(one.localName === 'header' && one.parentElement?.closest(SECTIONS)),
  );
