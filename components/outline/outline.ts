import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { controlStyles } from '../control.styles.ts';
import { define } from '../define.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { outlineIcon } from './icon.ts';
import { openOutline } from './open.ts';
import { outlineStyles } from './outline.styles.ts';

/**
 * A button that opens the outline of the page: its headings, landmarks, links and fields in a
 * dialog (`<tn-outline-dialog>`), which is loaded when it is first asked for.
 *
 * @element tn-outline
 * @attr label - text of the button
 * @csspart button - its button, and every button of the dialog
 * @csspart dialog - the dialog
 */
export class TnOutline extends LitElement {
  static override styles = [tokenStyles, controlStyles, outlineStyles];

  static override properties = { label: {}, _failed: { state: true } };

  label = '';

  private _failed = false;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('data-tn-skip', '');
  }

  /** Opens the dialog; where it cannot be loaded, says so beside the button. */
  open(): void {
    this._failed = false;
    openOutline(this.renderRoot.querySelector('button') ?? undefined).catch(() => {
      this._failed = true;
    });
  }

  protected override render(): TemplateResult {
    return html`
      <button
        part="button"
        type="button"
        aria-haspopup="dialog"
        @click=${() => {
          this.open();
        }}
      >
        ${outlineIcon}<span>${this.label || msg('Mục lục trang')}</span>
      </button>
      <p role="status">
        ${this._failed ? msg('Chưa tải được mục lục. Hãy kiểm tra kết nối mạng rồi bấm lại.') : ''}
      </p>
    `;
  }
}

define('tn-outline', TnOutline);

declare global {
  interface HTMLElementTagNameMap {
    'tn-outline': TnOutline;
  }
}
