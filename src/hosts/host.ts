import { isVisible } from '../navigation/index.ts';
import type { HostAdapter, Part } from './adapter.ts';
import { ADAPTERS } from './adapters.ts';

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
    const named = this.#named[part];
    const known = this.adapter.parts[part] ?? [];
    for (const selector of named === undefined ? known : [named, ...known])
      for (const element of this.page.querySelectorAll(selector))
        if (isVisible(element)) return element;
    return null;
  }
}
