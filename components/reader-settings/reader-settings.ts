import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Settings, SettingName } from '../../src/settings/index.ts';
import { controlStyles } from '../control.styles.ts';
import { dialogStyles } from '../dialog.styles.ts';
import { define } from '../define.ts';
import type { Listening } from '../listening.ts';
import { Shared } from '../shared.ts';
import { onlineText, voiceText } from '../reader/texts.ts';
import { CHOICES, SWITCHES, type Choice, type Switch } from './choices.ts';
import { settingsStyles } from './reader-settings.styles.ts';
import { tokenStyles } from '../tokens.styles.ts';

/** What this dialog resets; the display of the page is the ribbon's. */
const OWN: readonly SettingName[] = [
  'voice',
  ...CHOICES.map(({ name }) => name),
  ...SWITCHES.map(({ name }) => name),
];

/**
 * How the citizen wants to be read to, in a native dialog (APG, Dialog): native selects and
 * checkboxes, each taking effect at once, so that it is heard; nothing has to be confirmed.
 *
 * @element tn-reader-settings
 * @csspart dialog - the dialog
 * @csspart button - every button
 */
export class TnReaderSettings extends LitElement {
  static override styles = [tokenStyles, controlStyles, dialogStyles, settingsStyles];

  static override properties = { _said: { state: true }, _asking: { state: true } };

  /** What came of the last press of a button. */
  private _said = '';
  /** The citizen has listened to the sample and is asked whether it was heard. */
  private _asking = false;

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
    this.#shared.listening?.prepare();
    this._said = '';
    this._asking = false;
    this.updateComplete.then(
      () => {
        const dialog = this.renderRoot.querySelector('dialog');
        if (this.isConnected && !dialog?.open) dialog?.showModal();
      },
      () => undefined,
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { listening, settings } = this.#shared;
    if (!listening || !settings) return nothing;
    return html`
      <dialog part="dialog" aria-labelledby="title">
        <h2 id="title">${msg('Cài đặt nghe đọc')}</h2>
        <p class="lead">${msg('Mỗi lựa chọn có tác dụng ngay và được nhớ trên máy này.')}</p>
        ${CHOICES.slice(0, 1).map((choice) => this.#select(choice, settings))}
        ${this.#voiceSelect(listening, settings)} ${this.#sample(listening)}
        ${CHOICES.slice(1).map((choice) => this.#select(choice, settings))}
        <p class="hint" id="volume-hint">
          ${msg('Nếu bạn điều khiển máy bằng lời nói, hãy giảm âm lượng để máy không nhận nhầm giọng đọc.')}
        </p>
        <div class="switches" role="group" aria-label=${msg('Khi đọc')}>
          ${SWITCHES.map((one) => this.#switch(one, settings))}
        </div>
        <div class="buttons">
          <button
            part="button"
            type="button"
            @click=${() => {
              this.#forget(listening);
            }}
          >
            ${msg('Xóa mọi chỗ đang nghe')}
          </button>
          <button
            part="button"
            type="button"
            @click=${() => {
              this.#reset(settings);
            }}
          >
            ${msg('Khôi phục mặc định')}
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

  #select({ name, label, values, text }: Choice, settings: Settings): TemplateResult {
    const value = settings.get(name);
    const offered = values.includes(value) ? values : [...values, value].sort((a, b) => a - b);
    return html`
      <label class="row">
        <span>${label()}</span>
        <select
          aria-describedby=${name === 'volume' ? 'volume-hint' : nothing}
          @change=${(event: Event) => {
            settings.set(name, Number((event.target as HTMLSelectElement).value));
          }}
        >
          ${offered.map((one) => html`<option value=${one} ?selected=${one === value}>${text(one)}</option>`)}
        </select>
      </label>
    `;
  }

  #voiceSelect({ state }: Listening, settings: Settings): TemplateResult {
    const { voices } = state;
    const used = state.voice?.id ?? settings.get('voice') ?? voices[0]?.id;
    if (voices.length === 0)
      return html`<p class="hint">${msg('Máy này chưa có giọng đọc tiếng Việt.')}</p>`;
    return html`
      <label class="row">
        <span>${msg('Giọng đọc')}</span>
        <select
          @change=${(event: Event) => {
            settings.set('voice', (event.target as HTMLSelectElement).value);
          }}
        >
          ${voices.map((one) => html`<option value=${one.id} ?selected=${one.id === used}>${voiceText(one)}</option>`)}
        </select>
      </label>
      ${
        voices.find(({ id }) => id === used)?.local === false
          ? html`<p class="hint">${onlineText()}</p>`
          : nothing
      }
    `;
  }

  /** A voice may be listed and yet not be there: only the citizen can tell. */
  #sample(listening: Listening): TemplateResult {
    return html`
      <div class="sample">
        <p id="sample">${msg('Xin chào. Đây là giọng đọc tiếng Việt.')}</p>
        <button
          part="button"
          type="button"
          @click=${() => {
            this.#listenToSample(listening);
          }}
        >
          ${msg('Nghe thử')}
        </button>
        ${
          this._asking
            ? html`<p>${msg('Bạn có nghe thấy tiếng Việt không?')}</p>
                <button
                  part="button"
                  type="button"
                  @click=${() => {
                    this.#answer(msg('Vậy là máy đã sẵn sàng.'));
                  }}
                >
                  ${msg('Có')}
                </button>
                <button
                  part="button"
                  type="button"
                  @click=${() => {
                    this.#refuse(listening);
                  }}
                >
                  ${msg('Không')}
                </button>`
            : nothing
        }
      </div>
    `;
  }

  #switch({ name, label, hint }: Switch, settings: Settings): TemplateResult {
    return html`
      <label class="switch">
        <input
          type="checkbox"
          aria-describedby="hint-${name}"
          .checked=${settings.get(name)}
          @change=${(event: Event) => {
            settings.set(name, (event.target as HTMLInputElement).checked);
          }}
        />
        <span>${label()}</span>
      </label>
      <p class="hint" id="hint-${name}">${hint()}</p>
    `;
  }

  #listenToSample(listening: Listening): void {
    const sample = this.renderRoot.querySelector('#sample');
    if (sample) listening.listenTo(sample);
    this._asking = true;
    this._said = '';
  }

  #refuse(listening: Listening): void {
    const { voice } = listening.state;
    listening.refuseVoice();
    const { voice: now } = listening.state;
    if (now && now.id !== voice?.id) {
      this._said = msg(str`Đã đổi sang ${voiceText(now)}. Hãy bấm “Nghe thử” lần nữa.`);
      return;
    }
    this.#answer(
      msg(
        'Máy này không còn giọng tiếng Việt nào khác. Hãy xem phần Trợ giúp để thêm giọng đọc tiếng Việt.',
      ),
    );
  }

  #answer(said: string): void {
    // The question goes, and with it the button that was pressed: focus goes back to the sample's.
    this.renderRoot.querySelector<HTMLElement>('.sample button')?.focus();
    this._asking = false;
    this._said = said;
  }

  #forget(listening: Listening): void {
    listening.forgetPlaces('all');
    this._said = msg('Đã xóa mọi chỗ đang nghe trên máy này.');
  }

  #reset(settings: Settings): void {
    settings.reset(...OWN);
    this._said = msg('Đã khôi phục cài đặt mặc định.');
  }
}

define('tn-reader-settings', TnReaderSettings);

declare global {
  interface HTMLElementTagNameMap {
    'tn-reader-settings': TnReaderSettings;
  }
}
