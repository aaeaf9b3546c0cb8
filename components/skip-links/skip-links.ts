import { arrive, type Arrival } from '../../src/navigation/index.ts';
import { adoptSkipLinkStyles } from './skip-links.styles.ts';

/** The two links that a portal needs, when its markup gives none. */
const DEFAULT_LINKS: readonly (readonly [words: string, substitutes: readonly string[]])[] = [
  ['Bỏ qua dải lệnh', ['#sau-dai-lenh', 'tn-ribbon + *']],
  ['Đến nội dung chính', ['main', '[role=main]', 'article', 'h1']],
];

const TEXTS = {
  'substitute-text': 'Không thấy nơi cần đến. Đã chuyển đến: {name}.',
  'missing-text': 'Trang này không có nơi cần đến của “{name}”. Hãy bấm phím Tab để đi tiếp.',
} as const;

/** How long a target may take to come; a longer wait would feel like a dead link. */
const LATE = 1500;

/** On a server there is no HTMLElement; importing this module there must not fail. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Skip links that prove where they arrive (WCAG 2.4.1). Its links are plain `<a href="#…">` in the
 * light DOM and work without it; it shows them large when they have focus, goes to the heading of
 * the target, and says plainly when a target is missing.
 *
 * No Lit here: these links must work first, and where a policy forbids Lit's templates.
 *
 * @element tn-skip-links
 * @attr substitute-text - said when another place had to stand in; `{name}` is its heading
 * @attr missing-text - said when there is nowhere to go; `{name}` is the link's text
 * @cssprop --tn-skip-background - colour behind a link that has focus
 * @cssprop --tn-skip-color - colour of its text
 * @cssprop --tn-focus - colour of the focus ring
 */
export class TnSkipLinks extends Base {
  #status: HTMLElement | null = null;

  connectedCallback(): void {
    adoptSkipLinkStyles(this.getRootNode());
    if (!this.querySelector('a[href]')) this.#supplyLinks();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('focusout', this.#onFocusOut);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('focusout', this.#onFocusOut);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const fragment = link?.getAttribute('href') ?? '';
    if (!link || !fragment.startsWith('#') || fragment === '#') return;
    // A new tab or window was asked for.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    this.#say('');
    // The browser follows the link first: address, history and :target are its own.
    setTimeout(() => {
      void this.#go(link, fragment);
    });
  };

  readonly #onFocusOut = (): void => {
    this.#say('');
  };

  async #go(link: HTMLAnchorElement, fragment: string): Promise<void> {
    const substitutes = DEFAULT_LINKS.find(([words]) => words === link.textContent.trim())?.[1];
    const arrival = await arrive(fragment, { wait: LATE, ...(substitutes && { substitutes }) });
    this.#tell(arrival, link, fragment);
  }

  #tell(arrival: Arrival, link: HTMLAnchorElement, fragment: string): void {
    if (arrival.kind === 'arrived') return;
    console.warn(
      `<tn-skip-links>: href="${fragment}" leads nowhere that can be seen. Give the id to a visible element, or correct the link.`,
    );
    const name = arrival.kind === 'substitute' ? nameOf(arrival.at) : link.textContent.trim();
    const attribute = arrival.kind === 'substitute' ? 'substitute-text' : 'missing-text';
    this.#say((this.getAttribute(attribute) ?? TEXTS[attribute]).replace('{name}', name));
  }

  /** Said once, because the citizen asked to be moved; it stays to be read until the next move. */
  #say(text: string): void {
    if (!this.#status) {
      if (text === '') return;
      this.#status = this.ownerDocument.createElement('p');
      this.#status.role = 'status';
      this.append(this.#status);
    }
    this.#status.textContent = text;
  }

  #supplyLinks(): void {
    for (const [words, places] of DEFAULT_LINKS) {
      const target = places.map((place) => this.ownerDocument.querySelector(place)).find(Boolean);
      if (!target) continue;
      target.id ||= `tn-${this.children.length === 0 ? 'sau-dai-lenh' : 'noi-dung'}`;
      const link = this.ownerDocument.createElement('a');
      link.href = `#${target.id}`;
      link.textContent = words;
      this.append(link);
    }
  }
}

function nameOf(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return name.replace(/\s+/g, ' ').trim().slice(0, 80);
}

if (globalThis.customElements && !customElements.get('tn-skip-links')) {
  customElements.define('tn-skip-links', TnSkipLinks);
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-skip-links': TnSkipLinks;
  }
}
