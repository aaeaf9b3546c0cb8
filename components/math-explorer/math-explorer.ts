import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { controlStyles } from '../control.styles.ts';
import { define } from '../define.ts';
import { Shared } from '../shared.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { ScrolledFrame } from './frame.ts';
import { explorerIcon } from './icon.ts';
import { explorerStyles } from './math-explorer.styles.ts';
import type { Exploration } from './exploration.ts';

/** Milliseconds after which a wait is told of; before, a screen reader would tell of it when it is over. */
const SLOW = 1000;

/**
 * A formula that can be gone through part by part (APG, Tree View): a button below it opens the tree of its parts in
 * words, arrows walk it, each part is lit in the formula, and is said by the voice if the citizen asks for that. The
 * formula itself is left as it is, so that a screen reader explores native MathML as ever. What takes formulas apart
 * is loaded when it is first asked for.
 *
 * @element tn-math-explorer
 * @attr for - id of an element whose formulas are gone through; left out, what is written inside
 * @attr label - text of the button
 * @slot - the formula, as plain markup
 * @csspart formula - what is around the formula; a wide one is scrolled in it
 * @csspart button - every button
 * @csspart panel - what the button opens
 * @csspart tree - the tree of parts
 */
export class TnMathExplorer extends LitElement {
  static override styles = [tokenStyles, controlStyles, explorerStyles];

  static override properties = {
    for: {},
    label: {},
    _exploration: { state: true },
    _phase: { state: true },
    _scrolls: { state: true },
    _isSlow: { state: true },
  };

  for = '';
  label = '';

  private _exploration: Exploration | null = null;
  private _phase: 'closed' | 'opening' | 'open' | 'failed' | 'empty' = 'closed';
  private _scrolls = false;
  /** It takes so long to open that the citizen is told. */
  private _isSlow = false;

  readonly #shared = new Shared(this);
  readonly #frame = new ScrolledFrame((scrolls) => {
    this._scrolls = scrolls;
  });

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#frame.watch(null);
    this.close();
  }

  /** Opens the tree and puts focus on its first part; what cannot be loaded is told below the button. */
  open(): void {
    if (this._phase === 'opening' || this._phase === 'open') return;
    this._phase = 'opening';
    this._isSlow = false;
    const slow = setTimeout(() => {
      this._isSlow = true;
    }, SLOW);
    this.#load()
      .catch(() => {
        this._phase = 'failed';
      })
      .finally(() => {
        clearTimeout(slow);
      });
  }

  /** Closes the tree; focus that was in it goes back to the button. */
  close(): void {
    const hadFocus = this.renderRoot.querySelector('.panel')?.matches(':focus-within') ?? false;
    this._exploration?.end();
    this._exploration = null;
    this._phase = 'closed';
    if (hadFocus) this.#button?.focus();
  }

  protected override firstUpdated(): void {
    this.#frame.watch(this.renderRoot.querySelector('.frame'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Absent before the first rendering.
    this.#frame.watch(this.renderRoot.querySelector('.frame'));
  }

  protected override render(): TemplateResult {
    const open = this._phase === 'open';
    return html`
      ${this.for ? nothing : this.#formula()}
      <button
        part="button"
        class="opener"
        type="button"
        aria-expanded=${open}
        @click=${() => {
          if (open) this.close();
          else this.open();
        }}
      >
        ${explorerIcon}<span>${this.label || msg('Xem từng phần công thức')}</span>
      </button>
      <p class="told" role="status">${this.#told}</p>
      ${this._exploration?.render() ?? nothing}
    `;
  }

  /** A frame that scrolls is a stop of the Tab key with a name (WCAG 2.1.1): not every browser makes it one. */
  #formula(): TemplateResult {
    return html`<div
      part="formula"
      class="frame"
      role=${ifDefined(this._scrolls ? 'group' : undefined)}
      aria-label=${ifDefined(this._scrolls ? msg('Công thức rộng, cuộn ngang để xem hết') : undefined)}
      tabindex=${ifDefined(this._scrolls ? 0 : undefined)}
    >
      <slot></slot>
    </div>`;
  }

  get #told(): string {
    switch (this._phase) {
      case 'opening':
        return this._isSlow ? msg('Đang tải…') : '';
      case 'failed':
        return msg('Chưa tải được. Hãy kiểm tra kết nối mạng rồi bấm lại.');
      case 'empty':
        return msg('Không có công thức nào để xem.');
      case 'closed':
      case 'open':
        return '';
      default:
        return this._phase satisfies never;
    }
  }

  async #load(): Promise<void> {
    const { explore } = await import('./exploration.ts');
    const target = this.for ? this.ownerDocument.getElementById(this.for) : this;
    const exploration = target && (await explore(this, target, this.#shared));
    // The citizen may have gone on meanwhile.
    if (!this.isConnected || this._phase !== 'opening') return;
    this._phase = exploration ? 'open' : 'empty';
    this._exploration = exploration;
    await this.updateComplete;
    exploration?.focus();
  }

  get #button(): HTMLElement | null {
    return this.renderRoot.querySelector('.opener');
  }
}

define('tn-math-explorer', TnMathExplorer);

declare global {
  interface HTMLElementTagNameMap {
    'tn-math-explorer': TnMathExplorer;
  }
}
