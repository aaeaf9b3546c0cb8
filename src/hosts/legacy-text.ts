import { legacyText } from '../vietnamese/index.ts';
import type { Changes } from './changes.ts';

/** A text as it was typed for a font of before Unicode, and what it says. */
interface Conversion {
  readonly text: Text;
  readonly said: string;
}

const UNSPOKEN = /^(script|style|noscript|template|textarea|select|code|pre|svg)$/i;
/** Between texts that are looked at together; no text of a page holds it (HTML, § preprocessing the input stream). */
const BORDER = '\0';
/** Fonts of capitals: what is typed in small letters shows as capitals (".VnTimeH", "VNI-TimesH"). */
const CAPITALS = /^["']?(\.vn|vni)[^,]*h["']?\s*(,|$)/i;

/** What of a page is written for a font of before Unicode (TCVN 5712 or VNI), and what it says. */
export function findLegacyText(root: Element): Conversion[] {
  const texts = textsIn(root);
  const together = legacyText(texts.map(({ data }) => data).join(BORDER));
  if (together)
    return together.text.split(BORDER).flatMap((said, index) => {
      const text = texts[index];
      return text && text.data !== said ? [{ text, said: inCapitals(text, said) }] : [];
    });
  // Some of it may be Unicode: part by part.
  return [...root.children]
    .filter((child) => !UNSPOKEN.test(child.localName) && /[\u00a1-\u00ff]/.test(child.textContent))
    .flatMap(findLegacyText);
}

function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && UNSPOKEN.test(node.localName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}

function inCapitals({ parentElement }: Text, said: string): string {
  const font = parentElement ? getComputedStyle(parentElement).fontFamily : '';
  return CAPITALS.test(font) ? said.toUpperCase() : said;
}

const MARK = 'data-tn-unicode';
let sheet: CSSStyleSheet | undefined;

/** Writes it in Unicode, in a font that has all letters: screen readers, braille and search then get it too. */
export function convert(
  conversions: readonly Conversion[],
  changes: Changes,
  page: Document,
): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `[${MARK}] { font-family: 'Times New Roman', 'Noto Serif', serif !important; }`,
    );
  }
  changes.adopt(page, sheet);
  for (const { text, said } of conversions) {
    changes.write(text, said);
    if (text.parentElement) changes.set(text.parentElement, MARK, '');
  }
}
