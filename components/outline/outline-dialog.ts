import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { deepActiveElement, isPlainKey } from '../../src/navigation/index.ts';
import type { OutlineItem, OutlineKind } from '../../src/outline/index.ts';
import { controlStyles } from '../control.styles.ts';
import { dialogStyles } from '../dialog.styles.ts';
import { define } from '../define.ts';
import { move } from '../moves.ts';
import { Shared } from '../shared.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { outlineDialogStyles } from './outline-dialog.styles.ts';
import { PageLook } from './page-look.ts';
import { showSoonModal } from './show-soon-modal.ts';
import { foundText, panel, shownText, type Shown } from './panel.ts';
import { tabs } from './tabs.ts';
import { textOf } from './views.ts';

/** How many items are shown at first; each press of “Xem thêm” doubles what is shown. */
const FIRST = 100;
/** Milliseconds without a key after which the count is said: not at every letter. */
const REST = 400;

/**
 * The headings, landmarks, links and fields of the page in a native dialog (APG, Dialog; Tabs with
 * automatic activation): nested lists of links, every one of which is there for assistive
 * technology. Choosing one arrives at it as the skip links do, by `arrive`.
 */
export class TnOutlineDialog extends LitElement {
  static override styles = [tokenStyles, controlStyles, dialogStyles, outlineDialogStyles];

  static override properties = {
    _kind: { state: true },
    _limit: { state: true },
    _said: { state: true },
    _told: { state: true },
  };

  private _kind: OutlineKind = 'heading';
  private _limit = FIRST;
  /** What came of typing or of the last press. */
  private _said = '';
  /** What has to be said of a place after the dialog has closed. */
  private _told = '';

  #opener: HTMLElement | null = null;
  #resting: number | undefined;
  /** The page has changed since, and the list is to be made anew when focus leaves it. */
  #isStale = false;
  readonly #shared = new Shared(this);
  readonly #page = new PageLook({
    except: this,
    found: () => {
      this.requestUpdate();
    },
    changed: () => {
      this.#refresh();
    },
  });

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('data-tn-skip', '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest();
  }

  /**
   * Shows the page as it is now; where the dialog is shown already nothing changes.
   *
   * @param opener where focus goes when the browser has lost what had it
   */
  async open(opener?: HTMLElement): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    const field = this.#field;
    if (!dialog || !field || dialog.open) return;
    this.#opener = opener ?? null;
    this.#show('heading');
    this._told = '';
    field.value = '';
    this.#page.look('', this._kind, FIRST);
    await this.updateComplete;
    if (!this.isConnected || dialog.open) return;
    // A keyboard on the screen would cover the list: there the citizen asks for it.
    field.autofocus = !matchMedia('(pointer: coarse)').matches;
    if (this.#page.outline?.isComplete) dialog.showModal();
    else {
      // By the time it is modal, what the browser takes for the opener is its own field.
      const active = deepActiveElement(this.ownerDocument);
      if (active instanceof HTMLElement) this.#opener ??= active;
      showSoonModal(dialog);
    }
    this.#page.watch();
  }

  protected override render(): TemplateResult {
    return html`
      <dialog part="dialog" aria-label=${msg('Mục lục trang')} @close=${this.#onClose}>
        <div class="head">
          <h2>${msg('Mục lục trang')}</h2>
          <button part="button" class="close" type="button" @click=${this.#close}>
            ${msg('Đóng')}
          </button>
        </div>
        <form @submit=${this.#onSubmit}>
          <label for="query">${msg('Tìm trong mục lục (gõ có dấu hoặc không dấu)')}</label>
          <div class="row">
            <input
              id="query"
              type="text"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              enterkeyhint="go"
              @input=${this.#onInput}
              @keydown=${this.#onListKey}
            />
            <button part="button" class="primary" type="submit">${msg('Đến ngay')}</button>
          </div>
        </form>
        ${tabs(this.#shown, (kind) => {
          this.#show(kind);
        })}
        ${this.#messages()}
        <div
          id="panel"
          role="tabpanel"
          aria-labelledby="tab-${this._kind}"
          @click=${this.#onChoice}
          @focusout=${this.#onLeave}
          @keydown=${this.#onListKey}
        >
          ${panel(this.#shown, this.#showMore)}
        </div>
      </dialog>
      <p class="told" role="status">${this._told}</p>
    `;
  }

  /** A live region would talk over the voice: while it speaks, what is said is only shown. */
  #messages(): TemplateResult {
    const quietly = ['starting', 'reading'].includes(this.#shared.listening?.state.phase ?? '');
    return html`
      <p class="said">${quietly ? this._said : ''}</p>
      <p class="said" role="status">${quietly ? '' : this._said}</p>
    `;
  }

  #show(kind: OutlineKind): void {
    this._kind = kind;
    this._limit = FIRST;
    this._said = '';
  }

  /** From the field into the list and up again, which Tab does too, past the tabs. */
  readonly #onListKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !isPlainKey(event)) return;
    const stops = [this.#field, ...this.#links];
    const next = stops[stops.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  /** Typing is followed by what stands in the field: input methods that do not compose send Backspace and the letter anew. */
  readonly #onInput = (): void => {
    this._limit = FIRST;
    this.#page.outline?.narrow(this.#query);
    this.requestUpdate();
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      this.#sayCount();
    }, REST);
  };

  #sayCount(): void {
    this._said = this.#query.trim() === '' ? '' : foundText(this.#shown);
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const [first] = this.#page.of(this._kind);
    if (first) void this.#go(first);
    else this.#sayCount();
  };

  readonly #onChoice = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A new tab, a window or a download was asked for.
    if (!link || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.#go((link as HTMLAnchorElement & { readonly item: OutlineItem }).item);
  };

  readonly #onLeave = (): void => {
    // Focus is nowhere yet: it may go on to the next link.
    if (this.#isStale)
      setTimeout(() => {
        this.#refresh();
      });
  };

  readonly #showMore = (): void => {
    const next = this._limit;
    this._limit *= 2;
    this._said = shownText(this.#shown);
    this.updateComplete.then(
      () => this.#links[next]?.focus(),
      () => undefined,
    );
  };

  /** Address, history and `:target` change as with any link, where the place has an address of its own. */
  async #go(item: OutlineItem): Promise<void> {
    this.#opener = null;
    this.#dialog?.close();
    if (item.address && item.element.isConnected)
      location.assign(new URL(item.address, location.href));
    const arrival = await move(this.ownerDocument, item.element);
    const text = textOf(item);
    if (arrival.kind === 'arrived' && arrival.covered)
      this.#tell(msg(str`Đã chuyển đến: ${text}. Hãy đóng phần đang che nơi này để xem.`));
    if (arrival.kind !== 'missing') return;
    await this.open();
    this._said = msg(str`Mục “${text}” không còn trên trang. Đây là mục lục mới.`);
  }

  /** Stays to be read until the citizen goes on. */
  #tell(text: string): void {
    this._told = text;
    const hush = (): void => {
      // Only the window has lost focus.
      if (!this.ownerDocument.hasFocus()) return;
      this.ownerDocument.removeEventListener('focusout', hush);
      this._told = '';
    };
    this.ownerDocument.addEventListener('focusout', hush);
  }

  readonly #close = (): void => {
    this.#dialog?.close();
  };

  readonly #onClose = (): void => {
    this.#rest();
    const active = deepActiveElement(this.ownerDocument);
    // Safari focuses no button that is clicked, so that the browser has nowhere to go back to.
    if (active === this.ownerDocument.body || this.renderRoot.contains(active))
      this.#opener?.focus();
  };

  /** The page has changed: nothing is put in the place of what the citizen is about to choose. */
  #refresh(): void {
    this.#isStale = this.#links.some((link) => link.matches(':focus'));
    if (this.#isStale) return;
    this.#page.look(this.#query, this._kind, this._limit);
  }

  #rest(): void {
    clearTimeout(this.#resting);
    this.#isStale = false;
    this.#page.stop();
  }

  get #shown(): Shown {
    return { page: this.#page, kind: this._kind, limit: this._limit };
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #query(): string {
    return this.#field?.value ?? '';
  }

  get #links(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('#panel a')];
  }
}

define('tn-outline-dialog', TnOutlineDialog);

declare global {
  interface HTMLElementTagNameMap {
    'tn-outline-dialog': TnOutlineDialog;
  }
}
