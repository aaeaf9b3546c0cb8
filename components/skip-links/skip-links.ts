import { define } from '../define.ts';
import { follow } from './follow.ts';
import { adoptSkipLinkStyles } from './skip-links.styles.ts';

/** The two links that a portal needs, when its markup gives none. */
const DEFAULT_LINKS = [
  {
    words: 'Bỏ qua dải lệnh',
    place: 'tn-ribbon ~ :not(script, style, template)',
    id: 'tn-sau-dai-lenh',
  },
  { words: 'Đến nội dung chính', place: 'main, [role=main], article', id: 'tn-noi-dung' },
];

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
 * @attr missing-text - said when there is nowhere to go; in each text `{link}` is the link's own, `{place}` the heading arrived at
 * @attr substitute-text - said when another place had to stand in
 * @attr covered-text - said when something that cannot be scrolled away lies over the place
 * @cssprop --tn-skip-background - colour behind a link that has focus, and behind a message
 * @cssprop --tn-skip-color - colour of its text
 * @cssprop --tn-focus - colour of the focus ring
 */
export class TnSkipLinks extends Base {
  #status: HTMLElement | null = null;

  connectedCallback(): void {
    adoptSkipLinkStyles(this.getRootNode());
    // While the page is being read its links and targets may still be to come.
    if (this.ownerDocument.readyState === 'loading')
      this.ownerDocument.addEventListener('DOMContentLoaded', this.#supplyLinks, { once: true });
    else this.#supplyLinks();
    this.addEventListener('focusin', this.#prepareStatus);
    this.addEventListener('click', this.#onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('focusin', this.#prepareStatus);
    this.removeEventListener('click', this.#onClick);
    this.ownerDocument.removeEventListener('focusout', this.#hush);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const fragment = link?.getAttribute('href') ?? '';
    if (!link || !fragment.startsWith('#') || fragment === '#') return;
    // The page has seen to it, or a new tab, a window or a download was asked for.
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    this.#say('');
    // Followed here, not by the browser: Firefox does so later, and takes the focus away again that
    // is set down meanwhile; and a <base> would lead out of the page. Address, history and :target stay.
    event.preventDefault();
    location.assign(new URL(fragment, location.href));
    void this.#go(link, fragment);
  };

  async #go(link: HTMLAnchorElement, fragment: string): Promise<void> {
    const text = await follow(link, fragment, this);
    if (!text) return;
    this.#say(text);
    this.ownerDocument.addEventListener('focusout', this.#hush);
  }

  /** A message stays to be read until the citizen goes on; not when only the window loses focus. */
  readonly #hush = (): void => {
    if (!this.ownerDocument.hasFocus()) return;
    this.ownerDocument.removeEventListener('focusout', this.#hush);
    this.#say('');
  };

  /** A live region is only heard when it was there before its text. */
  readonly #prepareStatus = (): HTMLElement => {
    if (!this.#status) {
      this.#status = this.ownerDocument.createElement('p');
      this.#status.role = 'status';
      this.append(this.#status);
    }
    return this.#status;
  };

  /** Said once, because the citizen asked to be moved. */
  #say(text: string): void {
    this.#prepareStatus().textContent = text;
  }

  readonly #supplyLinks = (): void => {
    if (this.querySelector('a[href]')) return;
    for (const { words, place, id } of DEFAULT_LINKS) {
      const target = this.ownerDocument.querySelector(place);
      if (!target) continue;
      target.id ||= id;
      const link = this.ownerDocument.createElement('a');
      link.href = `#${target.id}`;
      link.textContent = words;
      this.append(link);
    }
  };
}

define('tn-skip-links', TnSkipLinks);

declare global {
  interface HTMLElementTagNameMap {
    'tn-skip-links': TnSkipLinks;
  }
}
