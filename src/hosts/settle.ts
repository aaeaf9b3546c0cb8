import type { Host } from './host.ts';

/** Where something of ours is put into a page. */
export interface Spot {
  readonly parent: Node;
  readonly before: Node | null;
}

/** A row of a table, a list or a flex box would be broken by one more child. */
const CLOSED = 'table, tbody, thead, tr, ul, ol, dl, select';

/**
 * Where the tools stand: at the beginning of what scrolls, for around it scripts of the page count
 * every pixel; in a page whose body sets its children side by side, at the beginning of its content.
 */
export function spotForTools(host: Host): Spot {
  const { page } = host;
  const scroller = host.part('scroller');
  if (scroller) return { parent: scroller, before: scroller.firstChild };
  const { display, flexDirection } = getComputedStyle(page.body);
  const sideBySide =
    /grid/.test(display) || (/flex/.test(display) && !/column/.test(flexDirection));
  const parent = (sideBySide && host.part('main')) || page.body;
  return { parent, before: parent.firstChild };
}

/** Where the reader stands: behind the headline of the article, or before an article without one. */
export function spotForReader(article: Element): Spot | null {
  const headline = behindHeadline(article);
  if (headline) return headline;
  if (article.matches('td, th, li, dd')) return { parent: article, before: article.firstChild };
  const { parentElement } = article;
  return parentElement && !parentElement.matches(CLOSED)
    ? { parent: parentElement, before: article }
    : null;
}

/** Where it stands in content of which nothing is named an article. */
export const spotWithin = (main: Element): Spot | null =>
  behindHeadline(main) ?? (main.matches(CLOSED) ? null : { parent: main, before: main.firstChild });

function behindHeadline(element: Element): Spot | null {
  const headline = element.querySelector('h1');
  return headline?.parentNode
    ? { parent: headline.parentNode, before: headline.nextSibling }
    : null;
}
