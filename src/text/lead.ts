import { comesBehind } from './order.ts';
import { passages } from './passages.ts';
import { blockAround, displayOf } from './skip.ts';

/** What may hold an article together with its headline; SharePoint's pages have no landmarks. */
const SCOPE = 'article, [itemscope], main, [role=main], #s4-workspace';
const ARTICLE = 'article, [itemscope]';
/** What stands in these is another article's. */
const APART = `${ARTICLE}, aside, li`;

const HEADLINE =
  'h1, [itemprop~=headline], #DeltaPlaceHolderPageTitleInTitleArea, .s4-titletext h2';
/** Date, agency and author; the last classes are those of SharePoint's own article pages. */
const AROUND = [
  'time[datetime], [itemprop~=datePublished], .date-line',
  '[itemprop~=publisher]',
  '[rel~=author], [itemprop~=author], .byline, .by-line',
];

/** Longer lines are running text, in which a date is no article's. */
const LINE = 100;

/**
 * What is said of an article before its text, from the elements of the page that show it: headline,
 * date, agency and author that stand outside it. Inside it the order of the page holds.
 */
export function leadOf(root: Element): Element[] {
  const headline = root.querySelector(HEADLINE) ? null : find(root, HEADLINE);
  const found = [headline, ...AROUND.map((selector) => find(root, selector))];
  return [...new Set(found)].filter((element) => element !== null);
}

function find(root: Element, selector: string): Element | null {
  const { parentElement: parent } = root;
  for (
    let scope = parent?.closest(SCOPE) ?? parent;
    scope;
    scope = scope.parentElement?.closest(SCOPE) ?? null
  ) {
    const isArticle = scope.matches(ARTICLE);
    if (selector === HEADLINE && !isArticle && hasHeading(root)) return null;
    const all = [...scope.querySelectorAll(selector)].filter(
      (one) =>
        belongs(one, root) && (scope?.matches(SCOPE) || lineOf(one, root).parentElement === parent),
    );
    // The one that the markup names, else the nearest above the article, else its own below.
    const best =
      all.find((one) => one.matches('[itemprop]')) ??
      all.findLast((one) => comesBehind(root, one)) ??
      all.find((one) => isArticle || one.parentElement === parent);
    if (best) return lineOf(best, root);
  }
  return null;
}

/** Whether it stands outside, is shown, says something, and is about this article. */
function belongs(element: Element, root: Element): boolean {
  const { textContent } = lineOf(element, root);
  if (root.contains(element) || textContent.trim() === '') return false;
  if (element.localName === 'time' && textContent.length > LINE) return false;
  for (let one: Element | null = element; one && !one.contains(root); one = one.parentElement)
    if (displayOf(one) === 'none' || (one !== element && one.matches(APART))) return false;
  return true;
}

/** The heading or the line in which an element stands: "Cập nhật lúc:" belongs to the date. */
function lineOf(element: Element, root: Element): Element {
  const line = blockAround(element);
  return line.contains(root) ? element : line;
}

/** An `<article>` that begins with a heading of any level has its headline. */
const hasHeading = (root: Element): boolean =>
  root.matches('article') && passages(root).next().value?.role === 'heading';
