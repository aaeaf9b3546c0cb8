import { isVisible } from '../navigation/index.ts';
import type { HostAdapter, Part } from './adapter.ts';
import { ADAPTERS } from './adapters.ts';

/** What stands around the content of a page: customised masters put their whole page into the place for it. */
const AROUND = 'header, nav, footer, [role=banner], [role=navigation], [role=contentinfo]';
/** Where such pages have their content. */
const WITHIN = 'main, [role=main], #main-content, #content, .main-content, .content';

/** The page as its adapter sees it. Nothing is kept: partial updates replace what was found. */
export class Host {
  readonly page: Document;
  readonly adapter: HostAdapter;
  readonly #named: Readonly<Partial<Record<Part, string>>>;

  /** @param named selectors by which the webmaster names parts, before all that the adapter knows */
  constructor(page: Document, named: Readonly<Partial<Record<Part, string>>> = {}) {
    this.page = page;
    this.#named = named;
    this.adapter = ADAPTERS.find((one) => one.recognises(page)) as HostAdapter;
  }

  /** A part as it is shown now; null where the page has none. */
  part(part: Part): Element | null {
    const { page } = this;
    const named = firstShown(page, this.#named[part]);
    const known = named ?? firstShown(page, ...(this.adapter.parts[part] ?? []));
    if (part !== 'main' || !known || known === named || !known.querySelector(AROUND)) return known;
    return firstShown(known, WITHIN) ?? known;
  }
}

function firstShown(
  root: Document | Element,
  ...selectors: (string | undefined)[]
): Element | null {
  for (const selector of selectors)
    for (const element of selector === undefined ? [] : root.querySelectorAll(selector))
      if (isVisible(element)) return element;
  return null;
}
