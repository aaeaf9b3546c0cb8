import type { Repairing } from './repairing.ts';

/** Characters of a text that are looked at; the first paragraphs tell a language as well as all. */
const ENOUGH = 4000;
/** Words that must be there before anything is said of a text. */
const FEWEST = 6;
/** Parts of a text's words. In Vietnamese most have marks; in French hardly one in five. */
const MARKED = 0.35;
/** Names of places may have some in any language. */
const NAMES = 0.05;
/** In English nearly half of the words could be no Vietnamese syllable, in Vietnamese without marks next to none. */
const FOREIGN = 0.2;
/** Blocks of a page that are looked at one by one. */
const MOST = 2000;

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, blockquote, figcaption, div';
const UNSPOKEN = /^(script|style|noscript|template|textarea|select|code|pre)$/i;

type Verdict = 'vi' | 'other' | 'unsure';

/** đ, and what is left of a marked vowel in a decomposed text. */
const MARK = /đ|\p{M}/iu;
/** What no syllable is written with, or ends in. */
const IMPOSSIBLE = /[fjwz]|[^aeiouychmngpt]$/;

/**
 * By how many words bear Vietnamese marks, and how many could be no syllable. The tables of the
 * normaliser would tell more, but weigh more than all repairs together.
 */
function judge(text: string): Verdict {
  let words = 0;
  let marked = 0;
  let foreign = 0;
  for (const [word] of text.normalize('NFD').matchAll(/[\p{L}\p{M}]{2,}/gu)) {
    // Acronyms look alike in every language.
    if (word === word.toUpperCase()) continue;
    words += 1;
    if (MARK.test(word)) marked += 1;
    else if (IMPOSSIBLE.test(word.toLowerCase())) foreign += 1;
  }
  if (words < FEWEST) return 'unsure';
  if (marked >= words * MARKED) return 'vi';
  return marked <= words * NAMES && foreign >= words * FOREIGN ? 'other' : 'unsure';
}

/** The beginning of what an element says itself, without what is marked to be in a language of its own. */
function textOf(root: Element, direct: boolean): string {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element &&
      (UNSPOKEN.test(node.localName) ||
        node.hasAttribute('lang') ||
        (direct && node.matches(BLOCKS)))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length < ENOUGH; node = walker.nextNode())
    if (node instanceof Text) text += ` ${node.data.slice(0, ENOUGH)}`;
  return text;
}

const isNamed = (tag: string): boolean => /^vie?\b/i.test(tag);

/**
 * Sets `lang` by what the text shows (WCAG 3.1.1, 3.1.2): many portals call their Vietnamese pages
 * English or nothing at all. What is English, by the page's word and by its look, stays English.
 */
export function repairLanguage({ host: { page }, set }: Repairing): void {
  const { documentElement: root, body } = page;
  const tag = root.lang;
  for (const marked of body.querySelectorAll<HTMLElement>('[lang]'))
    if (!isNamed(marked.lang) && judge(textOf(marked, false)) === 'vi')
      set('language', marked, 'lang', 'vi');
  const shown = judge(textOf(body, false));
  if (shown === 'vi' && !isNamed(tag)) {
    // Before the page's word is changed: the blocks that it was right about keep it.
    if (tag !== '')
      for (const block of blocksThat(body, 'other')) set('language', block, 'lang', tag);
    set('language', root, 'lang', 'vi');
  } else if (shown === 'other' && tag !== '' && !isNamed(tag)) {
    for (const block of blocksThat(body, 'vi')) set('language', block, 'lang', 'vi');
  }
}

function blocksThat(body: Element, verdict: Verdict): Element[] {
  const found: Element[] = [];
  const blocks = body.querySelectorAll(BLOCKS);
  for (let index = 0; index < blocks.length && index < MOST; index += 1) {
    const block = blocks[index];
    if (block && !block.closest('[lang]:not(html)') && judge(textOf(block, true)) === verdict)
      found.push(block);
  }
  return found;
}
