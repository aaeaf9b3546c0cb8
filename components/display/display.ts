import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { DISPLAY, type SettingName, type Settings } from '../../src/settings/index.ts';
import { controlStyles } from '../control.styles.ts';
import { dialogStyles } from '../dialog.styles.ts';
import { define } from '../define.ts';
import { Shared } from '../shared.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { CHOICES, SWITCHES, type Choice, type Switch } from './choices.ts';
import { displayStyles } from './display.styles.ts';

/**
 * How the page looks, in a native dialog (APG, Dialog): native radio buttons and checkboxes, each
 * taking effect at once on the page behind and on the sample. Only attributes of the root element
 * are set (`data-tn-…`); the page's style sheets answer to them.
 *
 * @element tn-display
 * @attr trigger - shows a button that opens the dialog
 * @csspart trigger - the button that opens the dialog
 * @csspart dialog - the dialog
 * @csspart button - every button in it
 * @cssprop --tn-ruler-height - height of the reading ruler, 5.5rem when left out
 * @cssprop --tn-ruler-shade - colour of what the ruler darkens around the line
 */
export class TnDisplay extends LitElement {
  static override styles = [tokenStyles, controlStyles, dialogStyles, displayStyles];

  static override properties = { trigger: { type: Boolean }, _said: { state: true } };

  trigger = false;

  /** What came of the last press of a button. */
  private _said = '';

  readonly #shared = new Shared(this);

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('data-tn-skip', '');
  }

  /** Shows the dialog; where it is shown already nothing changes. */
  open(): void {
    this._said = '';
    this.updateComplete.then(
      () => {
        const dialog = this.renderRoot.querySelector('dialog');
        if (this.isConnected && !dialog?.open) dialog?.showModal();
      },
      () => undefined,
    );
  }

  protected override updated(): void {
    const { listening, settings } = this.#shared;
    if (settings?.get('ruler') !== 'on' || !listening) return;
    import('./ruler.ts').then(
      ({ startRuler }) => {
        startRuler(this.ownerDocument, settings, listening);
      },
      () => undefined,
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { settings } = this.#shared;
    if (!settings) return nothing;
    return html`
      ${
        this.trigger
          ? html`<button
              part="trigger"
              type="button"
              @click=${() => {
                this.open();
              }}
            >
              ${msg('Tùy chỉnh hiển thị')}
            </button>`
          : nothing
      }
      <dialog part="dialog" aria-labelledby="title">
        <h2 id="title">${msg('Tùy chỉnh hiển thị')}</h2>
        <p class="lead">${msg('Mỗi lựa chọn có tác dụng ngay và được nhớ trên máy này.')}</p>
        ${this.#isAnswered() ? nothing : html`<p class="lead">${unanswered()}</p>`}
        <p class="sample" data-spacing=${settings.get('lineSpacing')}>
          ${msg('Chữ mẫu: Ủy ban nhân dân tỉnh tiếp công dân vào thứ Năm hằng tuần, từ 8 giờ đến 17 giờ. Người dân được hướng dẫn tận nơi.')}
        </p>
        ${CHOICES.map((choice) => this.#choice(choice, settings))}
        <fieldset>
          <legend>${msg('Khi đọc')}</legend>
          ${SWITCHES.map((one) => this.#switch(one, settings))}
        </fieldset>
        <div class="buttons">
          <button
            part="button"
            type="button"
            @click=${() => {
              settings.reset(...(Object.keys(DISPLAY) as SettingName[]));
              this._said = msg('Đã đặt lại cách hiển thị ban đầu.');
            }}
          >
            ${msg('Đặt lại tất cả')}
          </button>
          <button
            part="button"
            class="close primary"
            type="button"
            @click=${() => {
              this.renderRoot.querySelector('dialog')?.close();
            }}
          >
            ${msg('Đóng')}
          </button>
        </div>
        <p class="said" role="status">${this._said}</p>
      </dialog>
    `;
  }

  #choice({ name, label, values }: Choice, settings: Settings): TemplateResult {
    return html`
      <fieldset>
        <legend>${label()}</legend>
        <div class="values">
          ${values.map(
            ({ value, text }) => html`
              <label data-value=${value} data-of=${name}>
                <input
                  type="radio"
                  name=${name}
                  .checked=${settings.get(name) === value}
                  @change=${() => {
                    this._said = '';
                    settings.set(name, value);
                  }}
                />
                <span>${text()}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #switch({ name, label, hint, checked }: Switch, settings: Settings): TemplateResult {
    return html`
      <label class="switch">
        <input
          type="checkbox"
          aria-describedby="hint-${name}"
          .checked=${settings.get(name) === checked}
          @change=${({ target }: Event) => {
            this._said = '';
            const [own, other] = DISPLAY[name];
            settings.set(name, (target as HTMLInputElement).checked ? other : own);
          }}
        />
        <span>${label()}</span>
      </label>
      <p class="hint" id="hint-${name}">${hint()}</p>
    `;
  }

  #isAnswered(): boolean {
    const root = getComputedStyle(this.ownerDocument.documentElement);
    return root.getPropertyValue('--tn-display-answers') !== '';
  }
}

const unanswered = (): string =>
  msg(
    'Trang này có thể chỉ đổi được một phần. Để phóng to cả trang, hãy giữ phím Ctrl (trên máy Mac là Command) rồi bấm phím dấu cộng.',
  );

define('tn-display', TnDisplay);

declare global {
  interface HTMLElementTagNameMap {
    'tn-display': TnDisplay;
  }
}
