import { Changes } from './changes.ts';
import { convert, findLegacyText } from './legacy-text.ts';
import { mount } from './mount.ts';
import type { Words } from './words.ts';

/** The notice that offers to write a page's old text anew, or says that this was done. */
export interface LegacyOffer {
  readonly box: HTMLElement;
  /** Takes the conversion back. */
  readonly undo: () => void;
}

/** What an offer is told. */
export interface LegacyOptions {
  readonly words: Words;
  /** Whether the citizen has chosen it on this origin before. */
  readonly chosen: boolean;
  /** The citizen has chosen. */
  readonly choose: (converted: boolean) => void;
  /** The page's text is another one now. */
  readonly changed: () => void;
}

export type OfferConversion = typeof offerConversion;

/**
 * Offers to write text for fonts of before Unicode in Unicode: in sight, and taken back by the same
 * button. Null where there is none.
 */
export function offerConversion(root: Element, options: LegacyOptions): LegacyOffer | null {
  const page = root.ownerDocument;
  const conversions = findLegacyText(root);
  if (conversions.length === 0) return null;
  const { words, choose, changed } = options;
  const { box, root: shadow } = mount(page, 'legacy-text');
  const text = page.createElement('p');
  const button = page.createElement('button');
  button.type = 'button';
  const made = new Changes();
  let converted = false;
  const set = (wanted: boolean): void => {
    converted = wanted;
    if (wanted) convert(conversions, made, page);
    else made.undo();
    text.textContent = wanted ? words.converted : words.legacy;
    button.textContent = wanted ? words.revert : words.convert;
  };
  // What comes of it is told; that there is such text was not. A live region is only heard when it was there before its words.
  const prepare = (): void => {
    text.setAttribute('role', 'status');
  };
  button.addEventListener('focus', prepare);
  button.addEventListener('click', () => {
    // In Safari a click gives no focus.
    prepare();
    set(!converted);
    choose(converted);
    changed();
  });
  const notice = page.createElement('section');
  notice.className = 'notice';
  notice.setAttribute('aria-label', words.legacyLabel);
  // Not append: some libraries put a function of their own there.
  notice.appendChild(text);
  notice.appendChild(button);
  shadow.appendChild(notice);
  set(options.chosen);
  return {
    box,
    undo: () => {
      made.undo();
    },
  };
}
