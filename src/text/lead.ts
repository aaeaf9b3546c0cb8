import { comesBehind } from './order.ts';
import { passages } from './passages.ts';
import { blockAround, displayOf } from './skip.ts';

const ARTICLE = 'article, [itemtype*=Article]';
/** What holds the content of a page, and in SharePoint its title too, which stands outside of the main landmark there. */
const CONTENT = ['#s4-workspace', 'main, [role=main]'];
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
  const parent = root.parentElement;
  const article = parent?.closest(ARTICLE);
  const content = CONTENT.map((one) => parent?.closest(one)).find(Boolean) ?? article;
  const find = (selector: string): Element | null => {
    const all = [...((content ?? parent)?.querySelectorAll(selector) ?? [])].filter(
      (one) => belongs(one, root) && (content || lineOf(one, root).parentElement === parent),
    );
    // The one that the markup names, else the nearest above the article, else its own below.
    const best =
      all.find((one) => one.matches('[itemprop]')) ??
      all.findLast((one) => comesBehind(root, one)) ??
      all.find((one) => article?.contains(one) || one.parentElement === parent);
    return best ? lineOf(best, root) : null;
  };
  const hasHeadline = root.querySelector(HEADLINE) ?? (!article && beginsWithHeading(root));
  const found = [hasHeadline ? null : find(HEADLINE), ...AROUND.map(find)];
  return [...new Set(found)].filter((element) => element !== null);
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
const beginsWithHeading = (root: Element): boolean =>
  root.matches('article') && passages(root).next().value?.role === 'heading';
