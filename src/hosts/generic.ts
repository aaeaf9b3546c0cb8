import type { HostAdapter, SkipLink } from './adapter.ts';

/** Words of ids and classes (not of texts) that say what a link is for. */
const SKIPS = /(^|[-_\s])(skip|screen-?reader|visually-?hidden|sr-only|bo-?qua)|^(skip|jump)/i;
const PAST_RIBBON = /nav|ribbon|toolbar|menu/i;
/** Skip links stand before all others. */
const FIRST = 5;

const marksOf = (element: Element | null): string =>
  element ? `${element.id} ${element.getAttribute('class') ?? ''}` : '';

/** The links to a place of the same page among the first of it that are marked as skip links. */
export function firstSkipLinks(page: Document): SkipLink[] {
  const found: SkipLink[] = [];
  const links = page.querySelectorAll<HTMLAnchorElement>('a[href]');
  for (let index = 0; index < links.length && index < FIRST; index += 1) {
    const link = links[index];
    const href = link?.getAttribute('href') ?? '';
    if (!link || !href.startsWith('#') || href === '#' || link.matches('[role], [aria-controls]'))
      continue;
    const list = link.closest('ul, ol, nav, div, p');
    if (!SKIPS.test(marksOf(link)) && !SKIPS.test(marksOf(list))) continue;
    found.push({ link, to: PAST_RIBBON.test(href) ? 'past-ribbon' : 'main' });
  }
  return found;
}

/** Any page: its landmarks where it has them, else the ids and classes that most pages use. */
export const generic: HostAdapter = {
  name: 'generic',
  recognises: () => true,
  parts: {
    navigation: [
      'nav, [role=navigation]',
      '#nav, #navigation, #menu, #main-menu, .main-menu, .navbar',
    ],
    banner: ['body > header, [role=banner]', '#header, .header, #banner'],
    main: [
      'main, [role=main]',
      '#main-content, #maincontent, #noi-dung, #content, #main',
      '.main-content, .content',
    ],
    article: ['article, [itemprop=articleBody]'],
    title: ['main h1, [role=main] h1', 'h1', '[itemprop~=headline]'],
    date: ['time[datetime], [itemprop~=datePublished]'],
    byline: ['[rel~=author], [itemprop~=author], .byline'],
  },
  skipLinks: firstSkipLinks,
  errors: '.error-message, .field-validation-error, .validation-summary-errors',
};
