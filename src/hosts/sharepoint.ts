import type { Destination, HostAdapter, Part, SkipLink } from './adapter.ts';

/** The ids of the two targets, in every version. */
const TARGETS: Readonly<Record<string, Destination>> = {
  startNavigation: 'past-ribbon',
  mainContent: 'main',
};
/** What stands around or on the two links; their texts are translated or customised. */
const BY_CLASS: Readonly<Record<string, Destination>> = {
  '.s4-skipribbonshortcut a, a.ms-SkiptoNavigation': 'past-ribbon',
  'a.ms-SkiptoMainContent': 'main',
};
const SCRIPTED = 'a.ms-acc-button[onclick], a.ms-accessible[onclick], .s4-notdlg > a[onclick]';

function skipLinks(page: Document): SkipLink[] {
  const found = new Map<Element, Destination>();
  for (const [selector, to] of Object.entries(BY_CLASS))
    for (const link of page.querySelectorAll(selector)) found.set(link, to);
  for (const link of page.querySelectorAll(`${SCRIPTED}, a[href^="#"]`)) {
    const names = `${link.getAttribute('onclick') ?? ''} ${link.getAttribute('href') ?? ''}`;
    for (const [name, to] of Object.entries(TARGETS)) if (names.includes(name)) found.set(link, to);
  }
  return [...found]
    .filter(([link]) => link instanceof HTMLAnchorElement)
    .map(([link, to]) => ({ link: link as HTMLAnchorElement, to }));
}

/** What all versions share. Title, date and byline are those of the publishing page layouts. */
const parts: HostAdapter['parts'] = {
  ribbon: ['#s4-ribbonrow', '#ribbonrow', '#Ribbon', '.ms-cui-ribbon'],
  article: ['.article-content .ms-rtestate-field', '.ms-rtestate-field', '.ms-wikicontent'],
  title: ['#DeltaPlaceHolderPageTitleInTitleArea', '.s4-titletext h2', '#pageTitle', 'h1'],
  date: ['.date-line', '[id*="ArticleStartDate"]'],
  byline: ['.byline', '.by-line', '[id*="ArticleByLine"]'],
  scroller: ['#s4-workspace'],
};

/** One version: what tells it, and the parts that have other names in it. */
export const sharePoint = (
  name: string,
  recognises: (page: Document) => boolean,
  own: Partial<Record<Part, readonly string[]>>,
): HostAdapter => ({
  name,
  recognises,
  parts: { ...parts, ...own },
  skipLinks,
  noisy: '#contentBox[aria-live], #DeltaPlaceHolderMain[aria-live], #s4-workspace[aria-live]',
  errors: '.ms-formvalidation, .ms-error, .ms-inputformvalidation',
  replaced: '#DeltaPlaceHolderMain, #MSO_ContentTable',
});

/** Any of its master pages: the scroll container, the ribbon's row, or the old content table. */
export const isSharePoint = (page: Document): boolean =>
  page.querySelector('#s4-workspace, #s4-ribbonrow, #MSO_ContentTable, #DeltaPlaceHolderMain') !==
  null;
