/** What is around an article on a page, and what nobody sees. A form may hold the whole of an old portal's page. */
const AROUND = [
  'script, style, template, noscript, head, svg, object, iframe, select, button, textarea',
  'nav, aside, footer, dialog, menu, [role=navigation], [role=complementary], [role=search]',
  '[role=banner], [role=contentinfo], [role=dialog], [role=menu], [role=menubar], [role=toolbar]',
  '[aria-hidden=true], [inert], [hidden], [data-tn-skip]',
].join(',');

/** Elements that stand in the line: their text is their container's. */
const INLINE =
  /^(a|abbr|b|bdi|bdo|big|center|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var)$/;

/** Elements that are one paragraph of something: what counts is what holds several of them. */
const PARAGRAPH = /^(p|li|h[1-6]|blockquote|pre|dd|dt|figcaption|caption)$/;

/** Characters of which a line must have this many to be a sentence rather than a label. */
const SENTENCE = 25;
/** How much of what an element holds counts for the element around it. */
const OUTWARDS = 0.7;
const LEVELS = 6;
/** Part of the article's length that a headline may bring along of other text. */
const EXTRA = 0.3;

/**
 * The article of a page: its `<article>` where there is one that matters, otherwise the element
 * with the most running text that is not links, with the headline above it. No style is asked for,
 * so that a long page is not laid out. Null where the page has no text to speak of.
 */
export function findArticle(page: Document): Element | null {
  const main = page.querySelector('main, [role=main]') ?? page.body;
  const all = proseOf(main);
  const [article, another] = main.querySelectorAll('article, [itemprop=articleBody]');
  if (article && !another && proseOf(article) >= all / 2) return article;
  const best = densest(main);
  return best ? withHeadline(best, main) : null;
}

/** The element whose paragraphs hold the most text; those that it holds deeper count for less. */
function densest(root: Element): Element | null {
  const scores = new Map<Element, number>();
  for (const [block, prose] of blocksOf(root)) {
    let holder: Element | null = PARAGRAPH.test(block.localName) ? block.parentElement : block;
    let share = prose;
    for (let level = 0; holder && root.contains(holder) && level < LEVELS; level += 1) {
      scores.set(holder, (scores.get(holder) ?? 0) + share);
      share *= OUTWARDS;
      holder = holder.parentElement;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores)
    if (score > (best ? (scores.get(best) ?? 0) : 0)) best = element;
  return best;
}

/** The nearest element around `best` that has the headline too, unless that brings in other text. */
function withHeadline(best: Element, root: Element): Element {
  if (best.querySelector('h1')) return best;
  const room = proseOf(best) * (1 + EXTRA);
  for (
    let around = best.parentElement;
    around && root.contains(around);
    around = around.parentElement
  ) {
    if (proseOf(around) > room) break;
    if (around.querySelector('h1, h2')) return around;
  }
  return best;
}

const proseOf = (root: Element): number => {
  let sum = 0;
  for (const prose of blocksOf(root).values()) sum += prose;
  return sum;
};

/** Characters of running text in each element that holds some directly; links count against it. */
function blocksOf(root: Element): Map<Element, number> {
  const blocks = new Map<Element, number>();
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches(AROUND)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const length = node.data.trim().length;
    const holder = node.parentElement;
    if (length === 0 || !holder) continue;
    let block = holder;
    while (block !== root && INLINE.test(block.localName) && block.parentElement)
      block = block.parentElement;
    const counts = holder.closest('a[href]') ? -length : length;
    blocks.set(block, (blocks.get(block) ?? 0) + counts);
  }
  for (const [block, prose] of blocks) if (prose < SENTENCE) blocks.delete(block);
  return blocks;
}
